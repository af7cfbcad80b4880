/**
 * What Poolkeeper adds for development and tests, under `/_poolkeeper`.
 *
 * @module
 * @see docs/guides/http.md
 */
import type { Context, Hono } from 'hono';
import { readClockMove } from './clock-move.ts';
import type { HttpContext } from './context.ts';
import { readBody } from './request-body.ts';
import { isFromForeignPage } from './web-page.ts';

/** The largest body of these routes, in bytes. */
const MAX_BODY_BYTES = 4096;

/** Adds the routes that the mode permits; the others answer 404 like any unknown path. */
export function addPoolkeeper(app: Hono, { core, testClock, reset }: HttpContext): void {
  app.use('/_poolkeeper/*', async (c, next) => {
    if (!isFromForeignPage(c.req.raw)) return next();
    return c.json({ message: 'No web page of another origin may call this.' }, 403);
  });

  if (core.settings.development) {
    app.get('/_poolkeeper/inbox', async (c) => {
      c.header('cache-control', 'no-store');
      const userPoolId = c.req.query('userPoolId');
      const username = c.req.query('username');
      const messages = await core.delivery.inbox({
        ...(userPoolId === undefined ? {} : { userPoolId }),
        ...(username === undefined ? {} : { username }),
      });
      return c.json({ messages });
    });
  }

  if (testClock) {
    app.post('/_poolkeeper/clock', async (c: Context) => {
      const move = readClockMove((await readBody(c.req.raw, MAX_BODY_BYTES)).toString('utf8'));
      if ('fault' in move) return c.json({ message: move.fault }, 400);
      if ('advance' in move) testClock.advance(move.advance);
      else testClock.set(move.to);
      return c.json({ now: new Date(testClock.now()).toISOString() });
    });
  }

  if (reset) {
    app.post('/_poolkeeper/reset', async (c) => {
      await reset();
      return c.json({});
    });
  }
}
