/**
 * Poolkeeper as a library: a user pool service of its own for a test, or inside another program.
 *
 * ```ts
 * import { start } from '@poolkeeper/server';
 *
 * await using pool = await start({ memory: true, port: 0 });
 * const cognito = new CognitoIdentityProviderClient({ endpoint: pool.url, region: 'us-east-1', credentials });
 * // …
 * const [message] = await pool.inbox({ username: 'jane' });
 * pool.clock.advance(3600);
 * await pool.reset();
 * ```
 *
 * @module
 */
import manifest from '../package.json' with { type: 'json' };
import { configOf, type StartOptions } from './config.ts';
import { type PoolkeeperService, startService } from './server.ts';
import { createPinoLog } from './system/pino-log.ts';

export { UsageError } from './config/usage-error.ts';
export type { StartOptions } from './config.ts';
export type { InboxMessage, MessagePurpose } from './delivery/message.ts';
export type { PoolkeeperService, ServiceClock } from './server.ts';

/**
 * Starts a service. Options are those of `poolkeeper serve` in camel case, with the same defaults but one: the log
 * is silent unless `logLevel` is given. The environment is not looked at.
 *
 * @throws UsageError for an unknown option, a value that does not fit, or options that do not go together
 */
export async function start(options: StartOptions = {}): Promise<PoolkeeperService> {
  const config = configOf({ logLevel: 'silent', ...options });
  return startService(config, { log: createPinoLog(config.logLevel), version: manifest.version });
}
