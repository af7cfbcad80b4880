import { isStandardScope } from '../oauth.ts';
import { rule } from '../rule.ts';

/** A scope is standard or belongs to a resource server. */
export const scopeExists = rule({
  name: 'scopes exist',
  holds: 'Each scope is a standard one, or one of a resource server of the pool.',
  code: 'ScopeDoesNotExistException',
  message: 'Invalid scope requested: {scope}',
  text: 'observed',
  concerns: ['AllowedOAuthScopes'],
  needs: ['resourceServerScopes'],
  check: ({ AllowedOAuthScopes: scopes = [] }, { resourceServerScopes }) => {
    for (const [place, scope] of scopes.entries()) {
      if (isStandardScope(scope) || resourceServerScopes.has(scope)) continue;
      return { path: ['AllowedOAuthScopes', place], named: { scope } };
    }
    return undefined;
  },
});
