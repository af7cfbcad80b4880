import { recordTable } from './record-table.ts';
import type { Words } from './words.ts';

/** What the companion services keep: one table a kind of thing, each found by account, region and id. */
export const companions = (words: Words): readonly string[] => {
  const { key, keyed, sequence } = words;
  return [
    recordTable('iam_roles', words),
    recordTable('pinpoint_apps', words),
    recordTable('identity_pools', words),
    recordTable('opensearch_domains', words),

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
