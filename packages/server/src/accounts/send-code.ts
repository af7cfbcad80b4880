import type { CodeDelivery } from '@poolkeeper/api/user/masked-destination';
import type { MessagePurpose } from '../delivery/delivery.ts';
import type { UserRecord } from '../store/records.ts';
import type { Actor } from './actor.ts';
import { type CodeAddress, type CodePurpose, issueCode } from './codes.ts';
import type { Core } from './core.ts';
import { sendMessage } from './messages.ts';

/** A code to make and send. */
export interface CodeRequest {
  readonly user: UserRecord;
  readonly purpose: CodePurpose;
  /** Names the trigger's source and the message in the inbox. */
  readonly message: MessagePurpose;
  readonly destination: CodeAddress;
}

/**
 * Makes a code and sends it. Answers where it went.
 *
 * @throws CodeDeliveryFailureException when it cannot be handed over
 */
export async function sendCode(core: Core, actor: Actor, request: CodeRequest): Promise<CodeDelivery> {
  const { user, purpose, destination } = request;
  const code = await issueCode(core, { pool: actor.pool, subject: user.sub, purpose }, destination);
  const message = { user, purpose: request.message, code };
  const [delivery] = await sendMessage(core, actor, { message, destinations: [destination] });
  if (!delivery) throw new TypeError('a message to one destination was delivered to none');
  return delivery;
}
