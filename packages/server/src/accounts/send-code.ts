import { type CodeDelivery, codeDelivery } from '@poolkeeper/api/user/masked-destination';
import type { MessagePurpose } from '../delivery/message.ts';
import type { UserRecord } from '../store/records.ts';
import type { Actor } from './actor.ts';
import { type CodeAddress, type CodePurpose, issueCode } from './codes.ts';
import type { Core } from './core.ts';
import { sendMessage, type UserMessage } from './messages.ts';

/** A code to make and send. */
export interface CodeRequest {
  readonly user: UserRecord;
  readonly purpose: CodePurpose;
  /** Names the trigger's source and the message in the inbox. */
  readonly message: MessagePurpose;
  readonly destination: CodeAddress;
}

/**
 * Makes a code and sends it after the answer, which therefore tells neither how long that takes nor whether it worked.
 * For requests whose answer must not tell whether there is such a user. Answers where it goes.
 */
export async function sendCodeAfterAnswer(
  core: Core,
  actor: Actor,
  request: CodeRequest,
): Promise<CodeDelivery> {
  const { purpose, destination } = request;
  const message = await withNewCode(core, actor, request);
  core.afterAnswer.run({
    name: 'send_code',
    fields: { purpose, user_pool_id: actor.pool.userPoolId, client_id: actor.client?.clientId },
    work: () => sendMessage(core, actor, { message, destinations: [destination] }),
  });
  return codeDelivery(destination.attribute, destination.value);
}

/**
 * Makes a code and sends it. Answers where it went.
 *
 * @throws CodeDeliveryFailureException when it cannot be handed over
 */
export async function sendCode(core: Core, actor: Actor, request: CodeRequest): Promise<CodeDelivery> {
  const { destination } = request;
  const message = await withNewCode(core, actor, request);
  await sendMessage(core, actor, { message, destinations: [destination] });
  return codeDelivery(destination.attribute, destination.value);
}

async function withNewCode(core: Core, { pool }: Actor, request: CodeRequest): Promise<UserMessage> {
  const { user, purpose, destination, message } = request;
  const code = await issueCode(core, { pool, subject: user.sub, purpose }, destination);
  return { user, purpose: message, code };
}
