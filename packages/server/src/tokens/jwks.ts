import { isCurrent } from './signing-keys.ts';
import type { TokenContext } from './token-parts.ts';
import type { Tokens } from './tokens.ts';

/** The keys of a pool that some valid token may be signed with. @see RFC 7517 section 5 */
export const jwks =
  ({ keys, system }: TokenContext): Tokens['jwks'] =>
  async (pool) => {
    const { verification } = await keys.of(pool);
    const current = [...verification.values()].filter((key) => isCurrent(key, system.clock.now()));
    return { keys: current.map(({ kid, n, e }) => ({ alg: 'RS256', e, kid, kty: 'RSA', n, use: 'sig' })) };
  };
