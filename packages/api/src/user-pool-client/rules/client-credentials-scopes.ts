import { isStandardScope } from '../oauth.ts';
import { rule } from '../rule.ts';

/** The standard scopes are about a user, and client_credentials has none. */
export const clientCredentialsScopes = rule({
  name: 'client_credentials has scopes of resource servers',
  holds: 'A client with `client_credentials` has no standard scope.',
  code: 'InvalidOAuthFlowException',
  message: '{scope} is not supported with client_credentials flow',
  text: 'observed',
  concerns: ['AllowedOAuthScopes', 'AllowedOAuthFlows'],
  needs: [],
  check: ({ AllowedOAuthFlows: flows = [], AllowedOAuthScopes: scopes = [] }) => {
    if (!flows.includes('client_credentials')) return undefined;
    const place = scopes.findIndex(isStandardScope);
    const scope = scopes[place];
    return scope === undefined ? undefined : { path: ['AllowedOAuthScopes', place], named: { scope } };
  },
});
