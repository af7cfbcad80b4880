/**
 * The messages that were sent, kept in the store for development.
 *
 * @module
 * @see docs/guides/http.md
 */
import type { MessageRecord } from '../store/records.ts';
import type { Messages } from '../store/store.ts';
import type { Keyring } from '../system/keyring.ts';
import type { System } from '../system/system.ts';
import type { Delivery, OutgoingMessage } from './delivery.ts';
import type { InboxMessage } from './message.ts';

/** The most messages that one look into the inbox answers. */
const mostMessages = 200;

interface Inbox {
  put(message: OutgoingMessage): Promise<void>;
  list: Delivery['inbox'];
}

/** Content holds a code and is sealed, as everything is that a stolen database must not tell. */
export function createInbox(messages: Messages, keyring: Keyring, system: System): Inbox {
  const context = (id: string): string => `message:${id}`;
  const open = (record: MessageRecord): InboxMessage =>
    // What was sealed under this context is what `put` wrote.
    JSON.parse(keyring.open(context(record.id), record.content).toString('utf8')) as InboxMessage;
  return {
    async put(message) {
      const id = system.ids.uuid();
      const createdAt = system.clock.now();
      const content = JSON.stringify(toInboxMessage(id, new Date(createdAt).toISOString(), message));
      const { userPoolId, username } = message;
      await messages.insert({
        id,
        userPoolId,
        username,
        createdAt,
        content: keyring.seal(context(id), content),
      });
    },
    list: async (filter) => (await messages.list(filter, mostMessages)).map(open),
  };
}

const toInboxMessage = (id: string, createdAt: string, message: OutgoingMessage): InboxMessage => ({
  id,
  createdAt,
  medium: message.medium,
  to: message.to,
  subject: message.subject,
  body: message.body,
  code: message.code,
  purpose: message.purpose,
  userPoolId: message.userPoolId,
  clientId: message.clientId,
  username: message.username,
});
