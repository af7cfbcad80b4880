/**
 * What a message to a user says, and sending it.
 *
 * @module
 */
import { type CodeDelivery, codeDelivery, deliveryMediumOf } from '@poolkeeper/api/user/masked-destination';
import { customSenderOf } from '@poolkeeper/api/user-pool/capabilities';
import { mailSender } from '@poolkeeper/api/user-pool/mail-sender';
import { type MessageTemplate, messageTemplates } from '@poolkeeper/api/user-pool/message-templates';
import type { OutgoingMessage } from '../delivery/delivery.ts';
import type { MessagePurpose } from '../delivery/message.ts';
import type { UserRecord } from '../store/records.ts';
import { type Actor, triggerOrigin } from './actor.ts';
import type { CodeAddress } from './codes.ts';
import type { Core } from './core.ts';

type Medium = OutgoingMessage['medium'];

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
 * Sends a message to each destination and answers where it went: by the pool's own function, where it names one for the
 * medium. Otherwise the text is that of the CustomMessage trigger, or else the pool's.
 *
 * @throws CodeDeliveryFailureException when it cannot be handed over
 */
export async function sendMessage(
  core: Core,
  actor: Actor,
  { message, destinations }: { readonly message: UserMessage; readonly destinations: readonly CodeAddress[] },
): Promise<readonly CodeDelivery[]> {
  const byFunction = new Set(destinations.map(mediumOf).filter((medium) => sendsItself(core, actor, medium)));
  for (const medium of byFunction) await sendByFunction(core, actor, { medium, message });
  const others = destinations.filter((destination) => !byFunction.has(mediumOf(destination)));
  if (others.length > 0) await sendText(core, actor, { message, destinations: others });
  return destinations.map(({ attribute, value }) => codeDelivery(attribute, value));
}

const mediumOf = ({ attribute }: CodeAddress): Medium => deliveryMediumOf[attribute];

const sendsItself = ({ triggers }: Core, { pool }: Actor, medium: Medium): boolean =>
  triggers.has(pool, customSenderOf[medium]);

/** The pool's function finds the address in the user's attributes, and the text itself: CustomMessage is not asked. */
const sendByFunction = (
  core: Core,
  actor: Actor,
  { medium, message: { purpose, user, code } }: { readonly medium: Medium; readonly message: UserMessage },
): Promise<void> => core.triggers.customSender(medium, purpose, { origin: triggerOrigin(actor, user), code });

async function sendText(
  core: Core,
  actor: Actor,
  { message, destinations }: { readonly message: UserMessage; readonly destinations: readonly CodeAddress[] },
): Promise<void> {
  const texts = await textsOf(core, actor, message);
  for (const destination of destinations) {
    const medium = mediumOf(destination);
    await core.delivery.send({
      medium,
      to: destination.value,
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
