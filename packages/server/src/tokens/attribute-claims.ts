/**
 * Which attributes of a user an ID token or userInfo shows, and in which JSON types.
 *
 * @module
 * @see OpenID Connect Core 1.0 section 5.4; Amazon Cognito developer guide, "Understanding the identity token"; "Scopes, M2M, and resource servers"
 */
import { identitiesAttribute } from '@poolkeeper/api/user/identities';
import { schemaAttributes } from '@poolkeeper/api/user-pool/schema-attributes';
import { readableAttributes } from '@poolkeeper/api/user-pool-client/attributes';
import { requestedAttributes } from '@poolkeeper/api/user-pool-client/scope-attributes';
import type { UserPoolClientRecord, UserPoolRecord, UserRecord } from '../store/records.ts';
import type { Claims } from './sign.ts';

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
  const isRequested = requestedAttributes(scopes ?? []);
  return (name) => readable.has(name) && name !== 'sub' && isRequested(name);
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

/**
 * What userInfo shows of a user: the attributes of the scopes that the client may read, all as strings.
 *
 * @see Amazon Cognito developer guide, "UserInfo endpoint"
 */
export function shownClaims(
  pool: UserPoolRecord,
  client: UserPoolClientRecord,
  { user, scopes }: { readonly user: UserRecord; readonly scopes: readonly string[] },
): Readonly<Record<string, string>> {
  const isShown = shownAttributes(pool, client, scopes);
  const claims = Object.fromEntries(Object.entries(user.attributes).filter(([name]) => isShown(name)));
  for (const [name, flag] of verifiable) {
    if (user.attributes[name] !== undefined && isShown(flag)) claims[flag] ??= 'false';
  }
  const identities = identitiesAttribute(user);
  return identities === undefined ? claims : { ...claims, identities };
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
