import type { SignInRecord } from './records.ts';
import type { SignInRow } from './tables.ts';

type Content = Omit<SignInRecord, 'eventId' | 'userPoolId' | 'sub' | 'expiresAt' | 'revokedAt'>;

/** The record that a row keeps. */
export function toSignIn(row: SignInRow): SignInRecord {
  // Only `toSignInRow` writes this column.
  const content = JSON.parse(row.content) as Content;
  return {
    eventId: row.event_id,
    userPoolId: row.user_pool_id,
    sub: row.sub,
    ...content,
    expiresAt: row.expires_at,
    ...(row.revoked_at === null ? {} : { revokedAt: row.revoked_at }),
  };
}

/** The row that keeps a record. */
export function toSignInRow(signIn: SignInRecord): SignInRow {
  const { eventId, userPoolId, sub, expiresAt, revokedAt, ...rest } = signIn;
  const content: Content = rest;
  return {
    event_id: eventId,
    user_pool_id: userPoolId,
    sub,
    expires_at: expiresAt,
    revoked_at: revokedAt ?? null,
    content: JSON.stringify(content),
  };
}
