export type Json = null | string | number | boolean | readonly Json[] | JsonObject;

export interface JsonObject {
  readonly [name: string]: Json;
}

export const UNKNOWN = '04da6b54-80e4-46f7-96ec-b56ff0331ba9';
const SPECIAL = '4dabf18193072939515e22adb298388d';
const SECRET = '1b47061264138c4ac30d75fd1eb44270';
const RESOURCE = '5cf8f73096256a8f31e491e813e4eb8e';

export const isObject = (value: Json | undefined): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const isSecret = (value: Json | undefined): boolean => isObject(value) && value[SPECIAL] === SECRET;

export const secret = (value: Json): JsonObject => ({ [SPECIAL]: SECRET, value });

/** What a value is without Pulumi's marks: secrets open. */
export function plain(value: Json | undefined): Json {
  if (value === undefined) return null;
  if (isObject(value)) {
    if (value[SPECIAL] === SECRET) return plain(value.value);
    return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, plain(member)]));
  }
  return Array.isArray(value) ? value.map(plain) : value;
}

/** As the engine sends inputs to a provider that takes no references to resources: by their ids. */
export function withoutReferences(value: Json): Json {
  if (Array.isArray(value)) return value.map(withoutReferences);
  if (!isObject(value)) return value;
  if (value[SPECIAL] === RESOURCE) return value.id === '' ? UNKNOWN : (value.id ?? null);
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, withoutReferences(member)]));
}

export const holdsUnknown = (value: Json): boolean =>
  value === UNKNOWN ||
  (Array.isArray(value) && value.some(holdsUnknown)) ||
  (isObject(value) && Object.values(value).some(holdsUnknown));
