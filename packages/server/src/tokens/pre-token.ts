/**
 * What a PreTokenGeneration function may change, and how its changes are applied. A change that is not
 * permitted is left out, as Cognito does.
 *
 * @module
 * @see Amazon Cognito developer guide, "Pre token generation Lambda trigger"
 */
import { CognitoError } from '@poolkeeper/api/errors';
import type { ClaimChanges, TokenChanges } from '../triggers/triggers.ts';
import type { Claims } from './sign.ts';

/** Changes of one answer at most, claims and scopes of both tokens together. */
const maximumChanges = 5000;

/** Claims that no function changes in either token, nor any other that begins with `cognito:`. */
const protectedClaims: ReadonlySet<string> = new Set([
  'acr',
  'amr',
  'at_hash',
  'auth_time',
  'azp',
  'client_id',
  'device_key',
  'event_id',
  'exp',
  'iat',
  'identities',
  'iss',
  'jti',
  'nbf',
  'nonce',
  'origin_jti',
  // Scopes are changed by scopesToAdd and scopesToSuppress.
  'scope',
  'sub',
  'token_use',
  'username',
  'version',
]);

const isProtected = (name: string): boolean => protectedClaims.has(name) || name.startsWith('cognito:');

/** Suppressing the groups takes the roles with them; no other claim of Cognito's own can be suppressed. */
const suppressedTogether: Readonly<Record<string, readonly string[]>> = {
  'cognito:groups': ['cognito:groups', 'cognito:roles', 'cognito:preferred_role'],
};

/** @throws InvalidLambdaResponseException when there are more changes than may be, or a scope has a space */
export function checkTokenChanges({ idToken, accessToken }: TokenChanges): void {
  const changed = [idToken, accessToken].flatMap(({ claimsToAddOrOverride }) =>
    Object.keys(claimsToAddOrOverride),
  );
  if (changed.length + accessToken.scopesToAdd.length > maximumChanges) {
    throw new CognitoError(
      'InvalidLambdaResponseException',
      `Invalid lambda function output : more than ${maximumChanges} claims and scopes`,
    );
  }
  if (accessToken.scopesToAdd.some((scope) => /\s/.test(scope) || scope === '')) {
    throw new CognitoError(
      'InvalidLambdaResponseException',
      'Invalid lambda function output : Invalid scope',
    );
  }
}

/** The ID token with its changes. What is both overridden and suppressed is suppressed. */
export const changeIdClaims = (claims: Claims, changes: ClaimChanges): Claims =>
  change(claims, changes, (name) => isProtected(name) || name === 'aud');

/** The access token with its changes; `aud` may be set to the client's id where no resource is bound. */
export const changeAccessClaims = (claims: Claims, changes: ClaimChanges): Claims =>
  change(
    claims,
    changes,
    (name, value) =>
      isProtected(name) || (name === 'aud' && (claims.aud !== undefined || value !== claims.client_id)),
  );

function change(
  claims: Claims,
  { claimsToAddOrOverride, claimsToSuppress }: ClaimChanges,
  isRefused: (name: string, value?: unknown) => boolean,
): Claims {
  const changed = new Map(Object.entries(claims));
  for (const [name, value] of Object.entries(claimsToAddOrOverride)) {
    if (!isRefused(name, value)) changed.set(name, value);
  }
  for (const name of claimsToSuppress) {
    for (const each of suppressedTogether[name] ?? (isRefused(name) ? [] : [name])) changed.delete(each);
  }
  return Object.fromEntries(changed);
}

/** The scopes of the access token: what was granted and added, less what was suppressed. */
export function changeScopes(granted: readonly string[], { accessToken }: TokenChanges): readonly string[] {
  const scopes = new Set([...granted, ...accessToken.scopesToAdd]);
  for (const scope of accessToken.scopesToSuppress) scopes.delete(scope);
  return [...scopes];
}
