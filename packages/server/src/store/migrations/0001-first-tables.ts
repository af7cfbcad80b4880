import type { Words } from './words.ts';

/**
 * The tables of the first release. Every look-up that grows with the number of users has an index whose
 * columns are those of its condition and then those of its order.
 */
export const firstTables = ({ key, keyed, sequence }: Words): readonly string[] => [
  `create table settings (
    name ${key} primary key,
    value text not null
  )`,

  `create table user_pools (
    user_pool_id ${key} primary key,
    region ${key} not null,
    created_at bigint not null,
    modified_at bigint not null,
    version bigint not null,
    key_generation bigint not null,
    deleted bigint not null default 0,
    content text not null
  )`,
  'create index user_pools_by_region on user_pools (region, created_at, user_pool_id)',
  'create index user_pools_deleted on user_pools (deleted) where deleted = 1',

  `create table user_pool_clients (
    client_id ${key} primary key,
    user_pool_id ${key} not null references user_pools on delete cascade,
    created_at bigint not null,
    modified_at bigint not null,
    version bigint not null,
    content text not null
  )`,
  'create index user_pool_clients_by_pool on user_pool_clients (user_pool_id, created_at, client_id)',

  `create table resource_servers (
    user_pool_id ${key} not null references user_pools on delete cascade,
    identifier ${key} not null,
    created_at bigint not null,
    modified_at bigint not null,
    version bigint not null,
    content text not null,
    primary key (user_pool_id, identifier)
  )`,

  `create table groups (
    user_pool_id ${key} not null references user_pools on delete cascade,
    group_name ${key} not null,
    precedence bigint,
    created_at bigint not null,
    modified_at bigint not null,
    version bigint not null,
    content text not null,
    primary key (user_pool_id, group_name)
  )`,

  `create table users (
    user_pool_id ${key} not null references user_pools on delete cascade,
    sub ${key} not null,
    created_at bigint not null,
    modified_at bigint not null,
    version bigint not null,
    content text not null,
    primary key (user_pool_id, sub)
  )`,
  'create index users_by_creation on users (user_pool_id, created_at, sub)',

  `create table user_counts (
    user_pool_id ${key} primary key references user_pools on delete cascade,
    users bigint not null
  )${keyed}`,

  `create table user_names (
    user_pool_id ${key} not null,
    name ${key} not null,
    kind ${key} not null,
    sub ${key} not null,
    primary key (user_pool_id, name, kind),
    foreign key (user_pool_id, sub) references users on delete cascade
  )${keyed}`,
  'create index user_names_by_user on user_names (user_pool_id, sub)',

  `create table user_search (
    user_pool_id ${key} not null references user_pools on delete cascade,
    attribute ${key} not null,
    value ${key} not null,
    sub ${key} not null,
    primary key (user_pool_id, attribute, value, sub)
  )${keyed}`,

  `create table group_members (
    user_pool_id ${key} not null,
    group_name ${key} not null,
    sub ${key} not null,
    joined_at bigint not null,
    primary key (user_pool_id, group_name, sub),
    foreign key (user_pool_id, group_name) references groups on delete cascade,
    foreign key (user_pool_id, sub) references users on delete cascade
  )${keyed}`,
  'create index group_members_by_joining on group_members (user_pool_id, group_name, joined_at, sub)',
  'create index group_members_by_user on group_members (user_pool_id, sub)',

  `create table sign_ins (
    event_id ${key} primary key,
    user_pool_id ${key} not null,
    sub ${key} not null,
    expires_at bigint not null,
    revoked_at bigint,
    content text not null
  )${keyed}`,
  'create index sign_ins_by_user on sign_ins (user_pool_id, sub, event_id)',
  'create index sign_ins_by_expiry on sign_ins (expires_at)',

  `create table refresh_tokens (
    token ${key} primary key,
    event_id ${key} not null references sign_ins on delete cascade,
    expires_at bigint not null,
    replaced_at bigint
  )${keyed}`,
  'create index refresh_tokens_by_sign_in on refresh_tokens (event_id)',

  `create table sessions (
    id ${key} primary key,
    user_pool_id ${key} not null,
    expires_at bigint not null,
    used_at bigint,
    content text not null
  )`,
  'create index sessions_by_pool on sessions (user_pool_id, id)',
  'create index sessions_by_expiry on sessions (expires_at)',

  `create table used_values (
    id ${key} primary key,
    expires_at bigint not null
  )${keyed}`,
  'create index used_values_by_expiry on used_values (expires_at)',

  `create table verification_codes (
    user_pool_id ${key} not null,
    sub ${key} not null,
    purpose ${key} not null,
    code text not null,
    failures bigint not null,
    expires_at bigint not null,
    content text not null,
    primary key (user_pool_id, sub, purpose)
  )`,
  'create index verification_codes_by_expiry on verification_codes (expires_at)',

  `create table lock_outs (
    user_pool_id ${key} not null,
    subject ${key} not null,
    failures bigint not null,
    last_failure_at bigint not null,
    expires_at bigint not null,
    primary key (user_pool_id, subject)
  )${keyed}`,
  'create index lock_outs_by_expiry on lock_outs (expires_at)',

  `create table use_counters (
    user_pool_id ${key} not null,
    subject ${key} not null,
    kind ${key} not null,
    used bigint not null,
    expires_at bigint not null,
    primary key (user_pool_id, subject, kind)
  )${keyed}`,
  'create index use_counters_by_expiry on use_counters (expires_at)',

  `create table signing_keys (
    user_pool_id ${key} not null references user_pools on delete cascade,
    kid ${key} not null,
    use ${key} not null,
    created_at bigint not null,
    verify_until bigint,
    content text not null,
    primary key (user_pool_id, kid)
  )`,
  // At most one key of each use signs: this is how racing nodes agree on the first ones.
  'create unique index signing_keys_that_sign on signing_keys (user_pool_id, use) where verify_until is null',
  'create index signing_keys_by_expiry on signing_keys (verify_until)',

  `create table messages (
    position ${sequence},
    id ${key} not null,
    user_pool_id ${key} not null,
    username ${key} not null,
    created_at bigint not null,
    content text not null
  )`,
  'create index messages_by_creation on messages (created_at)',
  'create index messages_by_pool on messages (user_pool_id, position)',
  'create index messages_by_username on messages (username, position)',

  `create table analytics_events (
    id ${key} primary key,
    user_pool_id ${key} not null,
    client_id ${key} not null,
    created_at bigint not null,
    content text not null
  )`,
  'create index analytics_events_by_client on analytics_events (user_pool_id, client_id, created_at, id)',
  'create index analytics_events_by_creation on analytics_events (created_at)',
];
