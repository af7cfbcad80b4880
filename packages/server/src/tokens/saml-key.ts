import type { KeyObject } from 'node:crypto';
import { failures } from '@poolkeeper/api/failures';
import type { SigningKeyRecord } from '../store/records.ts';
import { makeSigningKey } from './make-signing-keys.ts';
import { openPrivateKey } from './signing-keys.ts';
import type { TokenContext } from './token-parts.ts';
import type { Tokens } from './tokens.ts';

/** The private key that belongs to the pool's certificate. */
export const samlPrivateKey =
  (context: TokenContext): Tokens['samlPrivateKey'] =>
  async ({ userPoolId }): Promise<KeyObject> =>
    openPrivateKey(context, await findOrMakeSamlKey(context, userPoolId));

/**
 * The key of a pool for SAML, which is made where there is none.
 *
 * @throws ResourceNotFoundException when the pool was deleted meanwhile, which takes no keys
 */
export async function findOrMakeSamlKey(
  context: TokenContext,
  userPoolId: string,
): Promise<SigningKeyRecord> {
  const found = await findKey(context, userPoolId);
  if (found) return found;
  // Of two nodes that come here at once one inserts, and both read what stands.
  await context.store.signingKeys.insertFirst([await makeSigningKey(context, userPoolId, 'saml')]);
  const made = await findKey(context, userPoolId);
  if (made === undefined) throw failures.userPoolNotFound(userPoolId);
  return made;
}

async function findKey(
  { store, system }: TokenContext,
  userPoolId: string,
): Promise<SigningKeyRecord | undefined> {
  const records = await store.signingKeys.list(userPoolId, system.clock.now());
  return records.find(({ use, verifyUntil }) => use === 'saml' && verifyUntil === undefined);
}
