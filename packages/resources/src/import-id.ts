/**
 * What the id of an import tells.
 *
 * @module
 */
import { failure } from './schema/diagnostic.ts';
import type { ManagedResource } from './schema/resource.ts';
import type { Values } from './schema/value.ts';

/** `…@eu-west-1`: the region, where it is not the provider's. */
const REGION = /^(?<id>.*)@(?<region>[a-z]{2}(?:-[a-z]+)+-\d{1,2})$/s;

/**
 * The attributes that an id names, as its parts, and `region` when it ends in `@<region>`.
 *
 * @throws DiagnosticError when it does not have the parts of the resource, or one of them is empty
 */
export function parseImportId(resource: ManagedResource, given: string): Values {
  const { parse, parts, separator } = resource.import;
  const split = resource.regional === false ? undefined : REGION.exec(given)?.groups;
  const { id = given, region } = split ?? {};
  const ofRegion = region === undefined ? {} : { region };
  if (parse) return { ...parse(id), ...ofRegion };
  const values = parts.length === 1 ? [id] : id.split(separator);
  if (values.length !== parts.length || values.some((value) => value === '')) {
    const form = parts.map((part) => labelOf(resource, part)).join(separator);
    throw failure(
      resource.import.summary ?? 'Parsing Resource ID',
      `wrong format of import ID (${given}), use: '${form}'`,
    );
  }
  return { ...Object.fromEntries(parts.map((part, place) => [part, values[place] ?? null])), ...ofRegion };
}

/** `user_pool_id` as `user-pool-id`; `id` as that of the last word of the type: `client-id`. */
function labelOf({ type }: ManagedResource, part: string): string {
  return part === 'id' ? `${type.slice(type.lastIndexOf('_') + 1)}-id` : part.replaceAll('_', '-');
}
