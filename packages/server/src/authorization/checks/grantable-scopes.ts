import { OAuthError } from '@poolkeeper/api/oauth-errors';
import { isStandardScope, permittedScopes } from '@poolkeeper/api/user-pool-client/oauth';
import type { Core } from '../../accounts/core.ts';
import type { UserPoolClientRecord } from '../../store/records.ts';
import { resourceScopes } from '../../tokens/resource-scopes.ts';
import type { Asked, CheckedParameters } from '../authorization-request.ts';
import { parameter, words } from '../parameter.ts';

/**
 * Every word of `scope` is a scope of the client that exists; without `scope`, all of the client are granted.
 *
 * The guide has an unlisted scope ignored in one place and refused in another. Refusing is what was observed.
 */
export async function grantableScopes(
  { core, parameters }: Asked,
  { client }: Pick<CheckedParameters, 'client'>,
): Promise<readonly string[]> {
  const grantable = await existingScopes(core, client);
  const asked = parameter(parameters, 'scope');
  const scopes = asked === undefined ? grantable : words(asked);
  if (scopes.length === 0 || !scopes.every((scope) => grantable.includes(scope))) {
    throw new OAuthError('invalid_request', 'invalid_scope');
  }
  return scopes;
}

/** The scopes of the client, without those whose resource server is gone. */
async function existingScopes({ store }: Core, client: UserPoolClientRecord): Promise<readonly string[]> {
  const permitted = [...permittedScopes(client.settings)];
  if (permitted.every(isStandardScope)) return permitted;
  const custom = await resourceScopes(store, client.userPoolId);
  return permitted.filter((scope) => isStandardScope(scope) || custom.has(scope));
}
