import type { SigningKeyRecord } from '../store/records.ts';
import type { TokenParts } from './token-parts.ts';

/** The context under which a private key is sealed. */
export const signingKeyContext = (userPoolId: string, kid: string): string =>
  `signing-key:${userPoolId}:${kid}`;

/** A use of keys that sign tokens. */
export type TokenUse = Exclude<SigningKeyRecord['use'], 'saml'>;

/** Two new key pairs of a pool, one for ID tokens and one for access tokens; not stored yet. */
export const makeSigningKeys = (parts: TokenParts, userPoolId: string): Promise<SigningKeyRecord[]> =>
  Promise.all([makeSigningKey(parts, userPoolId, 'id'), makeSigningKey(parts, userPoolId, 'access')]);

/** A new key pair of a pool; not stored yet. Its `kid` is the base64 of 32 random bytes. */
export async function makeSigningKey(
  { system, keyring }: TokenParts,
  userPoolId: string,
  use: SigningKeyRecord['use'],
): Promise<SigningKeyRecord> {
  const { privateKey, n, e } = await system.rsaKeyPair();
  const kid = system.randomBytes(32).toString('base64');
  const sealed = keyring.seal(signingKeyContext(userPoolId, kid), privateKey);
  return { userPoolId, kid, use, n, e, privateKey: sealed, createdAt: system.clock.now() };
}
