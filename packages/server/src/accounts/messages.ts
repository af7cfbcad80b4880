/**
 * What a message to a user says, and sending it.
 *
 * @module
 */
import { type CodeDelivery, codeDelivery, deliveryMediumOf } from '@poolkeeper/api/user/masked-destination';
import { mailSender } from '@poolkeeper/api/user-pool/mail-sender';
import { type MessageTemplate, messageTemplates } from '@poolkeeper/api/user-pool/message-templates';
import type { MessagePurpose } from '../delivery/delivery.ts';
import type { UserRecord } from '../store/records.ts';
import { type Actor, triggerOrigin } from './actor.ts';
import type { CodeAddress } from './codes.ts';
import type { Core } from './core.ts';

/** A message about one user. */
export interface UserMessage {
  readonly user: UserRecord;
  readonly purpose: MessagePurpose;
  /** The code, or the temporary password. */
  readonly code: string;
  /** What an invitation calls the user. */
  readonly username?: string;
}

/**
 * Sends a message to each destination and answers where it went. The text is that of the CustomMessage trigger, or else
 * the pool's.
 *
 * @throws CodeDeliveryFailureException when it cannot be handed over
 */
export async function sendMessage(
  core: Core,
  actor: Actor,
  { message, destinations }: { readonly message: UserMessage; readonly destinations: readonly CodeAddress[] },
): Promise<readonly CodeDelivery[]> {
  if (destinations.length === 0) return [];
  const texts = await textsOf(core, actor, message);
  for (const { attribute, value } of destinations) {
    const medium = deliveryMediumOf[attribute];
    await core.delivery.send({
      medium,
      to: value,
      ...(medium === 'EMAIL'
        ? {
            subject: fill(texts.emailSubject, message),
            body: fill(texts.emailMessage, message),
            sender: mailSender(actor.pool.settings),
          }
        : { body: fill(texts.smsMessage, message) }),
      code: message.code,
      purpose: message.purpose,
      userPoolId: actor.pool.userPoolId,
      clientId: actor.client?.clientId,
      username: message.user.username,
    });
  }
  return destinations.map(({ attribute, value }) => codeDelivery(attribute, value));
}

async function textsOf(core: Core, actor: Actor, { user, purpose }: UserMessage): Promise<MessageTemplate> {
  const { verification, invitation } = messageTemplates(actor.pool.settings);
  const isInvitation = purpose === 'AdminCreateUser';
  const own = isInvitation ? invitation : verification;
  const custom = await core.triggers.customMessage(`CustomMessage_${purpose}`, triggerOrigin(actor, user), {
    usernameParameter: isInvitation ? USERNAME : null,
  });
  return {
    emailSubject: custom.emailSubject || own.emailSubject,
    emailMessage: custom.emailMessage || own.emailMessage,
    smsMessage: custom.smsMessage || own.smsMessage,
  };
}

const CODE = '{####}';
const USERNAME = '{username}';

/** Puts code and username in; a value that looks like a placeholder stays as it is. */
const fill = (text: string, { code, username, user }: UserMessage): string =>
  text
    .split(CODE)
    .map((part) => part.replaceAll(USERNAME, () => username ?? user.username))
    .join(code);
