import { rule } from '../rule.ts';

/** A client offers only providers that the pool has. */
export const identityProviderExists = rule({
  name: 'identity providers exist',
  holds: 'Each supported identity provider is `COGNITO` or one of the pool.',
  code: 'InvalidParameterException',
  message: 'The provider {provider} does not exist for User Pool {userPoolId}.',
  text: 'observed',
  concerns: ['SupportedIdentityProviders'],
  needs: ['identityProviders', 'userPoolId'],
  check: ({ SupportedIdentityProviders: providers = [] }, { identityProviders, userPoolId }) => {
    for (const [place, provider] of providers.entries()) {
      if (provider === 'COGNITO' || identityProviders.has(provider)) continue;
      return { path: ['SupportedIdentityProviders', place], named: { provider, userPoolId } };
    }
    return undefined;
  },
});
