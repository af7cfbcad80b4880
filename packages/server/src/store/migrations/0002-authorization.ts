import type { Words } from './words.ts';

/** Authorization codes, and the browsers that are signed in. */
export const authorization = ({ key, keyed }: Words): readonly string[] => [
  `create table authorization_codes (
    code ${key} primary key,
    user_pool_id ${key} not null,
    client_id ${key} not null,
    sub ${key} not null,
    expires_at bigint not null,
    used_at bigint,
    replayed_at bigint,
    event_id ${key},
    content text not null
  )`,
  'create index authorization_codes_by_user on authorization_codes (user_pool_id, sub)',
  'create index authorization_codes_by_expiry on authorization_codes (expires_at)',

  `create table browser_sessions (
    id ${key} primary key,
    user_pool_id ${key} not null,
    sub ${key} not null,
    expires_at bigint not null,
    content text not null
  )${keyed}`,
  'create index browser_sessions_by_user on browser_sessions (user_pool_id, sub)',
  'create index browser_sessions_by_expiry on browser_sessions (expires_at)',
];
