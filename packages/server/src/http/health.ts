/**
 * `GET /health`: whether requests are served.
 *
 * @module
 */
import type { Hono } from 'hono';
import { describeCause } from '../system/log.ts';
import type { HttpContext } from './context.ts';

/** 200 once requests are served; 503 while starting, stopping, or when the database does not answer. */
export function addHealth(app: Hono, { core, log, ready, version }: HttpContext): void {
  app.get('/health', async (c) => {
    c.header('cache-control', 'no-store');
    if (!ready()) return c.json({ status: 'unavailable', version }, 503);
    try {
      await core.store.ping();
    } catch (cause) {
      log.error('health.database_unreachable', { error: describeCause(cause) });
      return c.json({ status: 'unavailable', version }, 503);
    }
    return c.json({ status: 'ok', version });
  });
}
