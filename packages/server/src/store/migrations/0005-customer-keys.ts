import type { Words } from './words.ts';

/** The keys that customers encrypt with. What a key is made of is sealed in `content`. */
export const customerKeys = ({ key }: Words): readonly string[] => [
  `create table customer_keys (
    region ${key} not null,
    key_id ${key} not null,
    created_at bigint not null,
    modified_at bigint not null,
    version bigint not null,
    content text not null,
    primary key (region, key_id)
  )`,
];
