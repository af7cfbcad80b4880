/**
 * Which attributes of a user a client may read and write.
 *
 * @module
 * @see Amazon Cognito developer guide, "Working with user attributes"
 */
import type { UserPoolClientSettings } from './fields.ts';

/** The attributes of a pool, by name, as its schema lists them: `custom:` and `dev:` included. */
export type AttributeSchema = readonly { readonly Name: string }[];

/** Stands in both lists for {@link oidcProfileAttributes}. */
export const OIDC_PROFILE = 'oidc:profile';

/** The attributes of the OpenID Connect scope `profile`. @see OpenID Connect Core 1.0 section 5.4 */
export const oidcProfileAttributes = [
  'name',
  'family_name',
  'given_name',
  'middle_name',
  'nickname',
  'preferred_username',
  'profile',
  'picture',
  'website',
  'gender',
  'birthdate',
  'zoneinfo',
  'locale',
  'updated_at',
] as const;

/** The attributes that the service alone sets: no client may write them or list them as writable. */
export const serviceAttributes: ReadonlySet<string> = new Set([
  'sub',
  'email_verified',
  'phone_number_verified',
]);

/** Attributes that operations of an administrator alone see and set. */
const isDeveloperOnly = (name: string): boolean => name.startsWith('dev:');

/** The names that a list stands for. */
export const expandAttributes = (listed: readonly string[]): readonly string[] =>
  listed.flatMap((name) => (name === OIDC_PROFILE ? oidcProfileAttributes : [name]));

/** What a list grants of a schema; a client without a list, or with an empty one, is granted all. */
function granted(listed: readonly string[] | undefined, schema: AttributeSchema): string[] {
  const known = schema.map(({ Name }) => Name).filter((name) => !isDeveloperOnly(name));
  if (listed === undefined || listed.length === 0) return known;
  const names = new Set(expandAttributes(listed));
  return known.filter((name) => names.has(name));
}

/** The attributes that GetUser, ID tokens and userInfo may show. `sub` is always one of them. */
export const readableAttributes = (
  settings: UserPoolClientSettings,
  schema: AttributeSchema,
): ReadonlySet<string> => new Set(['sub', ...granted(settings.ReadAttributes, schema)]);

/** The attributes that users may set through the client. */
export const writableAttributes = (
  settings: UserPoolClientSettings,
  schema: AttributeSchema,
): ReadonlySet<string> =>
  new Set(granted(settings.WriteAttributes, schema).filter((name) => !serviceAttributes.has(name)));
