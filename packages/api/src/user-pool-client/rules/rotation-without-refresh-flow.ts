import { rotatesRefreshTokens } from '../rotation.ts';
import { rule } from '../rule.ts';

/** A rotating client exchanges tokens by GetTokensFromRefreshToken alone. */
export const rotationWithoutRefreshFlow = rule({
  name: 'rotation without the refresh flow',
  holds: 'A client that rotates refresh tokens does not list `ALLOW_REFRESH_TOKEN_AUTH`.',
  code: 'InvalidParameterException',
  message: 'ALLOW_REFRESH_TOKEN_AUTH can not be used when refresh token rotation is enabled.',
  text: 'inferred',
  concerns: ['RefreshTokenRotation', 'ExplicitAuthFlows'],
  needs: [],
  check: (settings) => {
    const place = (settings.ExplicitAuthFlows ?? []).indexOf('ALLOW_REFRESH_TOKEN_AUTH');
    return place >= 0 && rotatesRefreshTokens(settings) ? { path: ['ExplicitAuthFlows', place] } : undefined;
  },
});
