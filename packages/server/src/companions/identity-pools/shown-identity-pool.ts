import type { IdentityPool, IdentityPoolSettings } from '@poolkeeper/api/companions/identity-pools/shapes';
import type { IdentityPoolRecord } from '../../store/records.ts';

/** An identity pool as answers show it: lists and maps without members are left out, tags are not. */
export const shownIdentityPool = ({ id, content }: IdentityPoolRecord): IdentityPool => ({
  IdentityPoolId: id,
  IdentityPoolTags: {},
  ...withoutEmpty(content.settings),
});

function withoutEmpty(settings: IdentityPoolSettings): IdentityPoolSettings {
  const {
    SupportedLoginProviders,
    OpenIdConnectProviderARNs,
    CognitoIdentityProviders,
    SamlProviderARNs,
    ...rest
  } = settings;
  return {
    ...rest,
    ...(SupportedLoginProviders && Object.keys(SupportedLoginProviders).length > 0
      ? { SupportedLoginProviders }
      : {}),
    ...(OpenIdConnectProviderARNs?.length ? { OpenIdConnectProviderARNs } : {}),
    ...(CognitoIdentityProviders?.length ? { CognitoIdentityProviders } : {}),
    ...(SamlProviderARNs?.length ? { SamlProviderARNs } : {}),
  };
}
