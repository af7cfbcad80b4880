import type { Mac } from '../system/keyring.ts';
import type { AuthorizationCodeRecord } from './records.ts';
import { type Given, rowOf, statement } from './statement.ts';
import type { AuthorizationCodes } from './store.ts';
import type { AuthorizationCodeRow, Database } from './tables.ts';

const insert = statement((db, given: Given<AuthorizationCodeRow>) =>
  db
    .insertInto('authorization_codes')
    .values(
      rowOf(given, [
        'code',
        'user_pool_id',
        'client_id',
        'sub',
        'expires_at',
        'used_at',
        'replayed_at',
        'event_id',
        'content',
      ]),
    ),
);

const consume = statement((db, given: Given<{ code: string; clientId: string; at: number }>) =>
  db
    .updateTable('authorization_codes')
    .set({ used_at: given('at') })
    .where('code', '=', given('code'))
    .where('client_id', '=', given('clientId'))
    .where('used_at', 'is', null)
    .returningAll(),
);

const recordSignIn = statement((db, given: Given<{ code: string; eventId: string }>) =>
  db
    .updateTable('authorization_codes')
    .set({ event_id: given('eventId') })
    .where('code', '=', given('code'))
    .where('replayed_at', 'is', null),
);

const recordReplay = statement((db, given: Given<{ code: string; clientId: string; at: number }>) =>
  db
    .updateTable('authorization_codes')
    .set({ replayed_at: given('at') })
    .where('code', '=', given('code'))
    .where('client_id', '=', given('clientId'))
    .where('used_at', 'is not', null)
    .returning('event_id'),
);

/** Codes of the authorize endpoint, used ones among them until they are swept. */
export const authorizationCodes = (db: Database): AuthorizationCodes => ({
  async insert(code) {
    await insert.run(db, toRow(code));
  },
  async consume(code, clientId, at) {
    const row = await consume.first(db, { code, clientId, at });
    return row && toCode(row, code);
  },
  async recordSignIn(code, eventId) {
    return (await recordSignIn.run(db, { code, eventId })) === 1;
  },
  async recordReplay(code, clientId, at) {
    return (await recordReplay.first(db, { code, clientId, at }))?.event_id ?? undefined;
  },
});

type Content = Omit<AuthorizationCodeRecord, 'code' | 'userPoolId' | 'clientId' | 'sub' | 'expiresAt'>;

function toCode(row: AuthorizationCodeRow, code: Mac): AuthorizationCodeRecord {
  // Only `toRow` writes this column.
  const content = JSON.parse(row.content) as Content;
  return {
    code,
    userPoolId: row.user_pool_id,
    clientId: row.client_id,
    sub: row.sub,
    ...content,
    expiresAt: row.expires_at,
  };
}

function toRow(record: AuthorizationCodeRecord): AuthorizationCodeRow {
  const { code, userPoolId, clientId, sub, expiresAt, ...rest } = record;
  const content: Content = rest;
  return {
    code,
    user_pool_id: userPoolId,
    client_id: clientId,
    sub,
    expires_at: expiresAt,
    used_at: null,
    replayed_at: null,
    event_id: null,
    content: JSON.stringify(content),
  };
}
