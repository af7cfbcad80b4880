import { rule } from '../rule.ts';
import { lifetimeOf, lifetimeSettings, refreshTokenLifetime } from '../token-validity.ts';

/** No token outlives the refresh token that it came with. */
export const tokenLifetimeOrder = rule({
  name: 'order of token lifetimes',
  holds: 'Access and ID tokens live no longer than refresh tokens.',
  code: 'InvalidParameterException',
  message:
    'Access and Id Token expiration times must be less than or equal to refresh token expiration times.',
  text: 'observed',
  concerns: [...lifetimeSettings, 'TokenValidityUnits'],
  needs: [],
  check: (settings) => {
    const longer = lifetimeSettings.find(
      (name) => lifetimeOf(settings, name) > refreshTokenLifetime(settings),
    );
    return longer && { path: [longer] };
  },
});
