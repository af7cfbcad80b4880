import { generateRsaKeyPair } from '../../system/rsa-key-pair.ts';
import type { RsaKeyPair } from '../../system/system.ts';

/** Pairs that were made once for the whole run: making one takes a tenth of a second. */
const pairs: Promise<RsaKeyPair>[] = [];

/** Key pairs that differ within one world and are the same from world to world. */
export function readyKeyPairs(): () => Promise<RsaKeyPair> {
  let taken = 0;
  return () => {
    const pair = pairs[taken] ?? generateRsaKeyPair();
    pairs[taken++] = pair;
    return pair;
  };
}
