/**
 * Keys and discovery of a pool.
 *
 * @module
 * @see Amazon Cognito developer guide, "Verifying JSON web tokens"; OpenID Connect Discovery 1.0
 */
import type { Context, Hono } from 'hono';
import type { UserPoolRecord } from '../store/records.ts';
import { discoveryDocument } from '../tokens/discovery.ts';
import type { HttpContext } from './context.ts';
import { answerPreflight } from './cors.ts';
import { hostOf } from './host-name.ts';
import { poolOfHost } from './pool-of-host.ts';

/** Seconds that a cache may keep keys and discovery. Short, so that a rotation is soon seen. */
const MAX_AGE_SECONDS = 300;

/**
 * `GET /<userPoolId>/.well-known/{jwks.json,openid-configuration}`, readable by every web page, and the same without
 * the id on the hosts of the pool's domains.
 */
export function addWellKnown(app: Hono, { core }: HttpContext): void {
  const cacheControl = core.settings.development ? 'no-cache' : `public, max-age=${MAX_AGE_SECONDS}`;

  const route = (name: string, document: (pool: UserPoolRecord) => Promise<object>): void => {
    const answer = async (c: Context, pool: UserPoolRecord): Promise<Response> => {
      c.header('access-control-allow-origin', '*');
      c.header('cache-control', cacheControl);
      return c.json(await document(pool));
    };
    const path = `/.well-known/${name}`;
    app.get(`/:userPoolId${path}`, async (c: Context) => {
      const userPoolId = c.req.param('userPoolId') ?? '';
      const pool = await core.store.userPools.find(userPoolId);
      if (pool) return answer(c, pool);
      c.header('access-control-allow-origin', '*');
      return c.json({ message: `User pool ${userPoolId} does not exist.` }, 404);
    });
    app.get(path, async (c, next) => {
      const pool = await poolOfHost(core, hostOf(c.req.raw));
      return pool ? answer(c, pool) : next();
    });
    for (const each of [path, `/:userPoolId${path}`]) {
      app.options(each, (c) => answerPreflight(c.req.raw.headers, 'GET'));
    }
  };

  route('jwks.json', (pool) => core.tokens.jwks(pool));
  route('openid-configuration', async (pool) =>
    discoveryDocument(core.settings, pool, await core.store.userPoolDomains.ofPool(pool.userPoolId)),
  );
}
