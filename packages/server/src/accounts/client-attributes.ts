/**
 * Attributes as a request gives them, and what a client may do with them.
 *
 * @module
 */
import { failures } from '@poolkeeper/api/failures';
import { canonicalAttributes } from '@poolkeeper/api/user/attributes';
import { findSchemaAttribute, schemaAttributes } from '@poolkeeper/api/user-pool/schema-attributes';
import { readableAttributes, writableAttributes } from '@poolkeeper/api/user-pool-client/attributes';
import type { UserPoolClientRecord, UserPoolRecord } from '../store/records.ts';

type Given = readonly { readonly Name: string; readonly Value?: string | undefined }[] | undefined;

/** Values by name. A name given twice has its last value, one without a value is blank. */
export const valuesByName = (given: Given): Readonly<Record<string, string>> =>
  Object.fromEntries((given ?? []).map(({ Name, Value = '' }) => [Name, Value]));

/** Attributes by name, as they are kept. */
export const toAttributes = (given: Given): Readonly<Record<string, string>> =>
  canonicalAttributes(valuesByName(given));

/**
 * Refuses attributes that the pool has and the client may not write. One that the pool lacks is left to the schema's
 * own check.
 *
 * @throws NotAuthorizedException
 */
export function requireWritable(
  { pool, client }: { readonly pool: UserPoolRecord; readonly client: UserPoolClientRecord },
  names: readonly string[],
): void {
  const writable = writableAttributes(client.settings, schemaAttributes(pool.settings));
  const isRefused = (name: string): boolean =>
    findSchemaAttribute(pool.settings, name) !== undefined && !writable.has(name);
  if (names.some(isRefused)) throw failures.unauthorizedAttribute();
}

/** Whether GetUser may show an attribute to the client. */
export function readableBy(
  pool: UserPoolRecord,
  client: UserPoolClientRecord,
): (attribute: string) => boolean {
  const readable = readableAttributes(client.settings, schemaAttributes(pool.settings));
  return (attribute) => readable.has(attribute);
}
