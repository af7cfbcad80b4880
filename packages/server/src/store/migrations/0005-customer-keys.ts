import { recordTable } from './record-table.ts';
import type { Words } from './words.ts';

/** The keys that customers encrypt with, in a table of the companions' shape. What a key is made of is sealed. */
export const customerKeys = (words: Words): readonly string[] => [recordTable('customer_keys', words)];
