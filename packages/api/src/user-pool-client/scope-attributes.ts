/**
 * Which attributes of a user the scopes of OpenID Connect ask for.
 *
 * @module
 * @see OpenID Connect Core 1.0 section 5.4; Amazon Cognito developer guide, "Scopes, M2M, and resource servers"
 */
import { type AttributeSchema, oidcProfileAttributes, readableAttributes } from './attributes.ts';
import type { UserPoolClientSettings } from './fields.ts';

/** The scopes that name their attributes: a client that is granted one has to be able to read them all. */
const namedAttributes: ReadonlyMap<string, readonly string[]> = new Map([
  ['email', ['email', 'email_verified']],
  ['phone', ['phone_number', 'phone_number_verified']],
]);

const oidcProfile: ReadonlySet<string> = new Set(oidcProfileAttributes);

/** Whether `scope` asks for the attribute `name`. `profile` asks for custom attributes too. */
const asksFor = (scope: string, name: string): boolean =>
  scope === 'profile'
    ? oidcProfile.has(name) || name.startsWith('custom:')
    : (namedAttributes.get(scope)?.includes(name) ?? false);

/**
 * The attributes that `scopes` ask for: what `email`, `phone` and `profile` name together, and all where none of
 * the three is among them.
 */
export function requestedAttributes(scopes: readonly string[]): (name: string) => boolean {
  const asking = scopes.filter((scope) => scope === 'profile' || namedAttributes.has(scope));
  return (name) => asking.length === 0 || asking.some((scope) => asksFor(scope, name));
}

/**
 * Whether the client can read every attribute that `email` and `phone` name, as far as they are among `scopes`.
 * `profile` stands for whatever the client can read of it, so it never fails.
 */
export function readsScopes(
  settings: UserPoolClientSettings,
  schema: AttributeSchema,
  scopes: readonly string[],
): boolean {
  const readable = readableAttributes(settings, schema);
  return scopes.every((scope) => (namedAttributes.get(scope) ?? []).every((name) => readable.has(name)));
}
