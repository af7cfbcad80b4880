import type { Words } from './words.ts';

/** What the companion services keep: one table a kind of thing, each found by account, region and id. */
export const companions = ({ key, keyed, sequence }: Words): readonly string[] => {
  const records = (table: string): string => `create table ${table} (
    account_id ${key} not null,
    region ${key} not null,
    id ${key} not null,
    created_at bigint not null,
    modified_at bigint not null,
    version bigint not null,
    content text not null,
    primary key (account_id, region, id)
  )`;
  return [
    records('iam_roles'),
    records('pinpoint_apps'),
    records('identity_pools'),
    records('opensearch_domains'),

    `create table pinpoint_endpoints (
      account_id ${key} not null,
      region ${key} not null,
      application_id ${key} not null,
      endpoint_id ${key} not null,
      created_at bigint not null,
      modified_at bigint not null,
      content text not null,
      primary key (account_id, region, application_id, endpoint_id),
      foreign key (account_id, region, application_id) references pinpoint_apps on delete cascade
    )${keyed}`,

    `create table pinpoint_events (
      position ${sequence},
      account_id ${key} not null,
      region ${key} not null,
      application_id ${key} not null,
      created_at bigint not null,
      content text not null,
      foreign key (account_id, region, application_id) references pinpoint_apps on delete cascade
    )`,
    `create index pinpoint_events_by_app
      on pinpoint_events (account_id, region, application_id, position)`,
    'create index pinpoint_events_by_age on pinpoint_events (created_at)',
  ];
};
