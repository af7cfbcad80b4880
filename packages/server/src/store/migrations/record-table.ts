import type { Words } from './words.ts';

/**
 * A table of one kind of thing of the companion services, each found by account, region and id. Databases have been
 * made by it: what it says is never changed.
 */
export const recordTable = (name: string, { key }: Words): string => `create table ${name} (
    account_id ${key} not null,
    region ${key} not null,
    id ${key} not null,
    created_at bigint not null,
    modified_at bigint not null,
    version bigint not null,
    content text not null,
    primary key (account_id, region, id)
  )`;
