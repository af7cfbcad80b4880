import type { Words } from './words.ts';

/** The keys that customers encrypt with, in a table of the companions' shape. What a key is made of is sealed. */
export const customerKeys = ({ key }: Words): readonly string[] => [
  `create table customer_keys (
    account_id ${key} not null,
    region ${key} not null,
    id ${key} not null,
    created_at bigint not null,
    modified_at bigint not null,
    version bigint not null,
    content text not null,
    primary key (account_id, region, id)
  )`,
];
