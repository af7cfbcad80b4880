/**
 * The rule over the scopes of a resource server together.
 *
 * @module
 */
import { CognitoError } from '../errors.ts';

/** @throws InvalidParameterException when two scopes have one name */
export function checkResourceServerScopes(scopes: readonly { readonly ScopeName: string }[]): void {
  const names = scopes.map(({ ScopeName }) => ScopeName);
  const repeated = names.find((name, index) => names.indexOf(name) < index);
  if (repeated !== undefined) {
    throw new CognitoError('InvalidParameterException', `Duplicate scope name ${repeated}.`);
  }
}
