import { longestSignedTokenLifetime } from '@poolkeeper/api/user-pool-client/longest-lifetime';
import { makeSigningKeys } from './make-signing-keys.ts';
import type { TokenContext } from './token-parts.ts';
import type { Tokens } from './tokens.ts';

/** New signing keys; the old ones count until the longest-lived token that they may have signed ends. */
export const rotateKeys =
  (context: TokenContext): Tokens['rotateKeys'] =>
  async ({ userPoolId }) => {
    const made = await makeSigningKeys(context, userPoolId);
    const verifyUntil = context.system.clock.now() + longestSignedTokenLifetime * 1000;
    await context.store.signingKeys.rotate(userPoolId, made, verifyUntil);
    return made.map(({ kid }) => kid);
  };
