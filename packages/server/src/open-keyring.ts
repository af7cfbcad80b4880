/**
 * The sealing key, and the check that it is the database's.
 *
 * @module
 */
import { UsageError } from './config/usage-error.ts';
import type { Config } from './config.ts';
import { type DataConfig, keyFileOf } from './data-config.ts';
import type { Store } from './store/store.ts';
import { readOrCreateKeyFile } from './system/key-file.ts';
import type { Keyring } from './system/keyring.ts';
import { createSealingKeyring, sealingKeySize } from './system/sealing-keyring.ts';

type RandomBytes = (size: number) => Buffer;

/** The keyring of the key file, which is made when absent; in memory without a key file, of a key that is kept nowhere. */
export async function openKeyring(config: DataConfig, randomBytes: RandomBytes): Promise<Keyring> {
  const key =
    config.memory && config.keyFile === undefined
      ? randomBytes(sealingKeySize)
      : await readOrCreateKeyFile(keyFileOf(config), randomBytes);
  return createSealingKeyring(key, randomBytes);
}

/**
 * Holds the key against the one that the database was first used with.
 *
 * @throws UsageError when it is another one: what was sealed could not be opened, and what is sealed now would be lost
 */
export async function checkFingerprint(
  store: Store,
  keyring: Keyring,
  config: Pick<Config, 'data' | 'keyFile'>,
): Promise<void> {
  const expected = await store.settings.getOrSet('keyring-fingerprint', keyring.fingerprint);
  if (expected === keyring.fingerprint) return;
  throw new UsageError(
    `${keyFileOf(config)} does not hold the sealing key of this database. Give the right one with --key-file.`,
  );
}
