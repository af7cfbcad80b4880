import { usesOAuth } from '../oauth.ts';
import { rule } from '../rule.ts';

/** A client of the OAuth endpoints says which grants and scopes it uses. */
export const oauthFlowsAndScopes = rule({
  name: 'OAuth needs flows and scopes',
  holds: 'A client that may use the OAuth endpoints has at least one flow and one scope.',
  code: 'InvalidParameterException',
  message:
    'AllowedOAuthFlows and AllowedOAuthScopes are required if user pool client is allowed to use OAuth flows.',
  text: 'observed',
  concerns: ['AllowedOAuthFlowsUserPoolClient', 'AllowedOAuthFlows', 'AllowedOAuthScopes'],
  needs: [],
  check: (settings) => {
    if (!usesOAuth(settings)) return undefined;
    if (!settings.AllowedOAuthFlows?.length) return { path: ['AllowedOAuthFlows'] };
    return settings.AllowedOAuthScopes?.length ? undefined : { path: ['AllowedOAuthScopes'] };
  },
});
