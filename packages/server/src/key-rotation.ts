/**
 * `keys rotate`: new signing keys for a pool, beside a service that may be running.
 *
 * @module
 */
import { existsSync } from 'node:fs';
import { UsageError } from './config/usage-error.ts';
import type { Config } from './config.ts';
import { storeSettings } from './data-config.ts';
import { closeCore, openCore } from './open-core.ts';
import { silentLog } from './system/log.ts';
import { createSystem } from './system/real-system.ts';

/**
 * Makes new keys; the old ones verify until the last token they signed has expired. Every node sees it with its
 * next request. Answers the ids of the new keys.
 *
 * @throws UsageError when there is no such pool, or nothing is kept
 */
export async function rotateKeys(config: Config, userPoolId: string): Promise<readonly string[]> {
  const database = storeSettings(config);
  if (database.kind === 'memory') throw new UsageError('With --memory there is nothing to rotate.');
  if (database.kind === 'sqlite' && !existsSync(database.file)) {
    throw new UsageError(`There is no database in ${config.data}; give the data folder with --data.`);
  }
  const core = await openCore(config, { system: createSystem(), log: silentLog });
  try {
    const pool = await core.store.userPools.find(userPoolId);
    if (!pool) throw new UsageError(`User pool ${userPoolId} does not exist.`);
    return await core.tokens.rotateKeys(pool);
  } finally {
    await closeCore(core);
  }
}
