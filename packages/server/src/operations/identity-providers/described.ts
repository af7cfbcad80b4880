import { describeIdentityProvider } from '@poolkeeper/api/identity-provider/describe';
import type { IdentityProviderType } from '@poolkeeper/api/identity-provider/shapes';
import type { Core } from '../../accounts/core.ts';
import { openProviderSecrets } from '../../accounts/provider-secrets.ts';
import type { IdentityProviderRecord, UserPoolRecord } from '../../store/records.ts';

/** What every operation on a provider answers: the provider with its client secret in clear. */
export async function described(
  { keyring, tokens }: Core,
  pool: UserPoolRecord,
  provider: IdentityProviderRecord,
): Promise<{ IdentityProvider: IdentityProviderType }> {
  const facts = {
    secrets: openProviderSecrets(keyring, provider),
    encryptionCertificate: provider.type === 'SAML' ? await tokens.signingCertificate(pool) : undefined,
  };
  return { IdentityProvider: describeIdentityProvider(provider, facts) };
}
