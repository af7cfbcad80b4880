/**
 * Which attributes of a user an ID token or userInfo shows, and in which JSON types.
 *
 * @module
 * @see OpenID Connect Core 1.0 section 5.4; cognito.md sections 3.4 and 5.8
 */
import { schemaAttributes } from '@poolkeeper/api/user-pool/schema-attributes';
import { oidcProfileAttributes, readableAttributes } from '@poolkeeper/api/user-pool-client/attributes';
import type { UserPoolClientRecord, UserPoolRecord } from '../store/records.ts';
import type { Claims } from './sign.ts';

/** The attributes that a scope asks for besides `openid`. Custom attributes come with `profile`. */
const scopeAttributes: ReadonlyMap<string, (name: string) => boolean> = new Map([
  ['email', (name: string) => name === 'email' || name === 'email_verified'],
  ['phone', (name: string) => name === 'phone_number' || name === 'phone_number_verified'],
  ['profile', (name: string) => oidcProfile.has(name) || name.startsWith('custom:')],
]);

const oidcProfile: ReadonlySet<string> = new Set(oidcProfileAttributes);

/**
 * The attributes that may be shown to a client under `scopes`: readable ones, and of those what `email`,
 * `phone` and `profile` ask for where one of them was granted. `sub` is not among them.
 *
 * @param scopes `undefined` for a sign-in through the API, which shows every readable attribute
 */
export function shownAttributes(
  pool: UserPoolRecord,
  client: UserPoolClientRecord,
  scopes: readonly string[] | undefined,
): (name: string) => boolean {
  const readable = readableAttributes(client.settings, schemaAttributes(pool.settings));
  const asked = scopes?.flatMap((scope) => scopeAttributes.get(scope) ?? []) ?? [];
  return (name) =>
    readable.has(name) && name !== 'sub' && (asked.length === 0 || asked.some((asks) => asks(name)));
}

/** Attributes as claims of an ID token; stored values are strings. */
export function attributeClaims(
  attributes: Readonly<Record<string, string>>,
  isShown: (name: string) => boolean,
): Claims {
  const claims: Claims = {};
  for (const [name, value] of Object.entries(attributes)) {
    if (isShown(name)) claims[name] = typed[name]?.(value) ?? value;
  }
  for (const [name, flag] of verifiable) {
    if (attributes[name] !== undefined && isShown(flag)) claims[flag] ??= false;
  }
  return claims;
}

const toBoolean = (value: string): boolean => value.toLowerCase() === 'true';

/** The attributes whose claims are not strings. Custom attributes are strings whatever their type. */
const typed: Readonly<Record<string, (value: string) => unknown>> = {
  email_verified: toBoolean,
  phone_number_verified: toBoolean,
  updated_at: (value) => (Number.isFinite(Number(value)) ? Number(value) : value),
  address: (value) => ({ formatted: value }),
};

/** An attribute that can be verified, and the one that says whether it is. */
const verifiable = [
  ['email', 'email_verified'],
  ['phone_number', 'phone_number_verified'],
] as const;
