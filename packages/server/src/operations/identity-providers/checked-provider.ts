import { type Details, partDetails } from '@poolkeeper/api/identity-provider/provider-types';
import { checkIdentityProvider } from '@poolkeeper/api/identity-provider/rules';
import type { ProviderType } from '@poolkeeper/api/identity-provider/shapes';
import { schemaAttributes } from '@poolkeeper/api/user-pool/schema-attributes';
import type { Core } from '../../accounts/core.ts';
import { sealProviderSecrets } from '../../accounts/provider-secrets.ts';
import type { IdentityProviderRecord, UserPoolRecord } from '../../store/records.ts';

/** What a request makes of a provider, its secrets in clear. */
interface WantedProvider {
  readonly name: string;
  readonly type: ProviderType;
  readonly details: Details;
  readonly attributeMapping: Details;
  readonly identifiers: readonly string[];
}

/**
 * A provider of a pool as the store keeps it.
 *
 * @throws CognitoError when a rule of the model does not hold
 */
export function checkedProvider(
  { keyring, settings }: Core,
  { userPoolId, settings: poolSettings }: UserPoolRecord,
  wanted: WantedProvider,
): Omit<IdentityProviderRecord, 'createdAt' | 'modifiedAt' | 'version'> {
  checkIdentityProvider({
    ...wanted,
    attributes: new Set(schemaAttributes(poolSettings).map(({ Name }) => Name)),
    development: settings.development,
  });
  const { open, secret } = partDetails(wanted.type, wanted.details);
  const secrets = sealProviderSecrets(keyring, { userPoolId, name: wanted.name }, secret);
  return { ...wanted, userPoolId, details: open, secrets };
}
