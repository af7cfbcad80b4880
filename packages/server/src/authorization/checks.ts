/**
 * The checks of an authorization request, in the order in which they are made.
 *
 * @module
 * @see Amazon Cognito developer guide, "Authorize endpoint"; docs/adr/0007-authorization.md
 */
import type { Asked, CheckedParameters } from './authorization-request.ts';
import { freshness } from './checks/freshness.ts';
import { grantableScopes } from './checks/grantable-scopes.ts';
import { knownClient } from './checks/known-client.ts';
import { knownPrompts } from './checks/known-prompts.ts';
import { knownResponseType } from './checks/known-response-type.ts';
import { offeredProvider } from './checks/offered-provider.ts';
import { passedOnParameters } from './checks/passed-on-parameters.ts';
import { permittedFlow } from './checks/permitted-flow.ts';
import { pkceChallenge } from './checks/pkce-challenge.ts';
import { registeredRedirect } from './checks/registered-redirect.ts';
import { resourceIndicator } from './checks/resource-indicator.ts';

/** One check: what gives a member of the request, and how a failure is answered. */
interface Row<Value> {
  /**
   * Reads its own parameters and what earlier rows gave.
   *
   * @throws OAuthError or ErrorPageFault
   */
  readonly check: (asked: Asked, earlier: CheckedParameters) => Value | Promise<Value>;
  /** `page`: the pool's own error page. `redirect`: the error goes to the application, in query or fragment. */
  readonly failure: 'page' | 'redirect';
}

/** One row a member. As long as the redirect URI is not known to be the client's, nothing is sent there. */
export const checks: { readonly [Member in keyof CheckedParameters]: Row<CheckedParameters[Member]> } = {
  client: { check: knownClient, failure: 'page' },
  redirectUri: { check: registeredRedirect, failure: 'page' },
  responseType: { check: knownResponseType, failure: 'redirect' },
  flow: { check: permittedFlow, failure: 'redirect' },
  codeChallenge: { check: pkceChallenge, failure: 'redirect' },
  scopes: { check: grantableScopes, failure: 'redirect' },
  resource: { check: resourceIndicator, failure: 'redirect' },
  prompts: { check: knownPrompts, failure: 'redirect' },
  maxAge: { check: freshness, failure: 'redirect' },
  identityProvider: { check: offeredProvider, failure: 'redirect' },
  passedOn: { check: passedOnParameters, failure: 'redirect' },
};
