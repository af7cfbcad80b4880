import type { Words } from './words.ts';

/** What surrounds the login pages: their domains, the identity providers they offer, and how they look. */
export const hostedPages = ({ key, keyed }: Words): readonly string[] => [
  `create table user_pool_domains (
    domain ${key} not null,
    kind ${key} not null,
    region ${key} not null,
    user_pool_id ${key} not null references user_pools on delete cascade,
    created_at bigint not null,
    modified_at bigint not null,
    version bigint not null,
    content text not null,
    primary key (region, domain)
  )`,
  'create unique index user_pool_domains_by_pool on user_pool_domains (user_pool_id, kind)',
  `create unique index custom_domains on user_pool_domains (domain) where kind = 'custom'`,
  `create index custom_domains_by_region on user_pool_domains (region) where kind = 'custom'`,

  `create table identity_providers (
    user_pool_id ${key} not null references user_pools on delete cascade,
    provider_name ${key} not null,
    type ${key} not null,
    created_at bigint not null,
    modified_at bigint not null,
    version bigint not null,
    content text not null,
    primary key (user_pool_id, provider_name)
  )`,

  `create table identity_provider_identifiers (
    user_pool_id ${key} not null,
    identifier ${key} not null,
    provider_name ${key} not null,
    primary key (user_pool_id, identifier),
    foreign key (user_pool_id, provider_name) references identity_providers on delete cascade
  )${keyed}`,
  `create index identity_provider_identifiers_by_provider
    on identity_provider_identifiers (user_pool_id, provider_name)`,

  // `client_id` repeats `scope` where that is a client, so that the row goes with it.
  `create table ui_customizations (
    user_pool_id ${key} not null references user_pools on delete cascade,
    scope ${key} not null,
    client_id ${key} references user_pool_clients on delete cascade,
    created_at bigint not null,
    modified_at bigint not null,
    content text not null,
    primary key (user_pool_id, scope)
  )`,
  'create index ui_customizations_by_client on ui_customizations (client_id)',

  `create table managed_login_styles (
    id ${key} primary key,
    user_pool_id ${key} not null references user_pools on delete cascade,
    client_id ${key} not null references user_pool_clients on delete cascade,
    created_at bigint not null,
    modified_at bigint not null,
    version bigint not null,
    content text not null
  )`,
  'create unique index managed_login_styles_by_client on managed_login_styles (client_id)',
  'create index managed_login_styles_by_pool on managed_login_styles (user_pool_id)',
];
