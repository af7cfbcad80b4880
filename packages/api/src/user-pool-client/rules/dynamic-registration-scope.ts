import { rule } from '../rule.ts';

/** The scope by which a client may register others. */
const REGISTRATION_SCOPE = 'aws.cognito/dcr/register';

/** Clients cannot register themselves here yet, so the scope that permits it would promise what is not there. */
export const dynamicRegistrationScope = rule({
  name: 'no dynamic registration yet',
  holds: 'Poolkeeper does not implement dynamic client registration yet; its scope is refused.',
  code: 'UnsupportedOperationException',
  message: 'Poolkeeper does not implement the scope {scope} yet.',
  text: 'inferred',
  concerns: ['AllowedOAuthScopes'],
  needs: [],
  check: ({ AllowedOAuthScopes: scopes = [] }) => {
    const place = scopes.indexOf(REGISTRATION_SCOPE);
    return place >= 0
      ? { path: ['AllowedOAuthScopes', place], named: { scope: REGISTRATION_SCOPE } }
      : undefined;
  },
});
