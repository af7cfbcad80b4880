/**
 * What `poolkeeper doctor` asks of a database and a sealing key. Both are left as they are.
 *
 * @module
 */
import { type DataConfig, storeSettings } from './data-config.ts';
import { FINGERPRINT } from './open-keyring.ts';
import { inspectStore } from './store/inspect-store.ts';
import { readKeyFile } from './system/key-file.ts';
import { createSystem } from './system/real-system.ts';
import { createSealingKeyring } from './system/sealing-keyring.ts';

/**
 * The fingerprint of the key that a database was first used with; undefined where it was not used yet.
 *
 * @throws Error when it cannot be opened, or is damaged
 */
export const fingerprintOfDatabase = (config: DataConfig): Promise<string | undefined> =>
  inspectStore(storeSettings(config), async (settings) => settings?.get(FINGERPRINT));

/** The fingerprint of the key in a file. @throws Error when it holds no key */
export const fingerprintOfFile = async (path: string): Promise<string> =>
  createSealingKeyring(await readKeyFile(path), createSystem().randomBytes).fingerprint;
