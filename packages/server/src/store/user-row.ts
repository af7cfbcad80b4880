import type { UserRecord } from './records.ts';
import type { UserRow } from './tables.ts';

type Content = Omit<UserRecord, 'userPoolId' | 'sub' | 'createdAt' | 'modifiedAt' | 'version'>;

/** The record that a row keeps. */
export function toUser(row: UserRow): UserRecord {
  // Only `toUserRow` writes this column.
  const content = JSON.parse(row.content) as Content;
  return {
    userPoolId: row.user_pool_id,
    sub: row.sub,
    ...content,
    createdAt: row.created_at,
    modifiedAt: row.modified_at,
    version: row.version,
  };
}

/** The row that keeps a record. */
export function toUserRow(user: UserRecord): UserRow {
  const { userPoolId, sub, createdAt, modifiedAt, version, ...rest } = user;
  const content: Content = rest;
  return {
    user_pool_id: userPoolId,
    sub,
    created_at: createdAt,
    modified_at: modifiedAt,
    version,
    content: JSON.stringify(content),
  };
}
