/**
 * The sealing key, and the check that it is the database's.
 *
 * @module
 */
import { UsageError } from './config/usage-error.ts';
import { type DataConfig, keyFileOf } from './data-config.ts';
import type { Store } from './store/store.ts';
import { hasCode } from './system/has-code.ts';
import { readKeyFile, readOrCreateKeyFile } from './system/key-file.ts';
import type { Keyring } from './system/keyring.ts';
import { createSealingKeyring, sealingKeySize } from './system/sealing-keyring.ts';

type RandomBytes = (size: number) => Buffer;

/** The setting in which a database keeps the fingerprint of the key that it was first used with. */
export const FINGERPRINT = 'keyring-fingerprint';

interface KeyringOptions {
  readonly store: Pick<Store, 'settings'>;
  readonly randomBytes: RandomBytes;
}

/**
 * The keyring of the key file; in memory without a key file, of a key that is kept nowhere. The file is made for a
 * database that is used for the first time.
 *
 * @throws UsageError when the key is missing, or is not the one that the database was first used with: what was sealed
 * could not be opened, and what is sealed now would be lost
 */
export async function openKeyring(
  config: DataConfig,
  { store, randomBytes }: KeyringOptions,
): Promise<Keyring> {
  const isNew = (await store.settings.get(FINGERPRINT)) === undefined;
  const keyring = createSealingKeyring(await keyOf(config, isNew, randomBytes), randomBytes);
  const expected = await store.settings.getOrSet(FINGERPRINT, keyring.fingerprint);
  if (expected === keyring.fingerprint) return keyring;
  throw new UsageError(
    `${keyFileOf(config)} does not hold the sealing key of this database. Give the right one with --key-file.`,
  );
}

async function keyOf(config: DataConfig, isNew: boolean, randomBytes: RandomBytes): Promise<Buffer> {
  if (config.memory && config.keyFile === undefined) return randomBytes(sealingKeySize);
  const path = keyFileOf(config);
  try {
    return isNew ? await readOrCreateKeyFile(path, randomBytes) : await readKeyFile(path);
  } catch (cause) {
    if (!hasCode(cause, 'ENOENT')) throw cause;
    throw new UsageError(
      isNew
        ? `The sealing key ${path} cannot be made: there is no such folder.`
        : `The sealing key ${path} is missing, and this database is sealed with it. Put it back, or name it with --key-file.`,
      { cause },
    );
  }
}
