import type { Words } from './words.ts';

/** Which user an identity at a provider is. */
export const federation = ({ key, keyed }: Words): readonly string[] => [
  `create table user_identities (
    user_pool_id ${key} not null,
    provider_name ${key} not null,
    attribute ${key} not null,
    value ${key} not null,
    sub ${key} not null,
    primary key (user_pool_id, provider_name, attribute, value),
    foreign key (user_pool_id, sub) references users on delete cascade
  )${keyed}`,
  'create index user_identities_by_user on user_identities (user_pool_id, sub)',
];
