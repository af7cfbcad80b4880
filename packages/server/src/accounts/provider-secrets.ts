/**
 * The secret details of identity providers, as the store keeps them.
 *
 * @module
 */
import type { Details } from '@poolkeeper/api/identity-provider/provider-types';
import type { IdentityProviderRecord } from '../store/records.ts';
import type { Keyring } from '../system/keyring.ts';

type Owner = Pick<IdentityProviderRecord, 'userPoolId' | 'name'>;

const context = ({ userPoolId, name }: Owner, detail: string): string =>
  `identity-provider:${userPoolId}:${name}:${detail}`;

/** Seals each secret detail of a provider. */
export const sealProviderSecrets = (
  keyring: Keyring,
  owner: Owner,
  secrets: Details,
): IdentityProviderRecord['secrets'] =>
  Object.fromEntries(
    Object.entries(secrets).map(([detail, value]) => [detail, keyring.seal(context(owner, detail), value)]),
  );

/** The secret details of a provider in clear, by wire name. */
export const openProviderSecrets = (keyring: Keyring, provider: IdentityProviderRecord): Details =>
  Object.fromEntries(
    Object.entries(provider.secrets).map(([detail, value]) => [
      detail,
      keyring.open(context(provider, detail), value).toString('utf8'),
    ]),
  );
