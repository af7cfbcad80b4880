/**
 * All routes, in one application that can be called without a port.
 *
 * @module
 */
import { Hono } from 'hono';
import { describeCause } from '../system/log.ts';
import { answerAwsJson } from './aws-json.ts';
import { addBranding } from './branding.ts';
import type { HttpContext } from './context.ts';
import { answerPreflight } from './cors.ts';
import { addHealth } from './health.ts';
import { hostCheck } from './host-check.ts';
import { neighbourOf, refuseNeighbour } from './neighbours.ts';
import { addOAuth } from './oauth.ts';
import { addPages } from './pages.ts';
import { addPoolkeeper } from './poolkeeper.ts';
import { factsOf, requestLog } from './request-log.ts';
import { addWellKnown } from './well-known.ts';

/** The service as an HTTP application. */
export function createApp(context: HttpContext): Hono {
  const { core, ownUrl, log } = context;
  const app = new Hono();
  app.use(requestLog(log, core.system.ids));
  if (core.settings.development) app.use(hostCheck(core, ownUrl));

  app.post('/', (c) => {
    const neighbour = neighbourOf(c.req.raw.headers);
    return neighbour ? refuseNeighbour(neighbour, factsOf(c).requestId) : answerAwsJson(c, context);
  });
  app.options('/', (c) => answerPreflight(c.req.raw.headers, 'POST'));
  addHealth(app, context);
  addWellKnown(app, context);
  addPoolkeeper(app, context);
  addOAuth(app, context);
  addPages(app, context);
  addBranding(app, context);

  app.notFound((c) => {
    const neighbour = neighbourOf(c.req.raw.headers);
    if (neighbour) return refuseNeighbour(neighbour, factsOf(c).requestId);
    return c.json({ message: 'There is nothing here.' }, 404);
  });
  app.onError((thrown, c) => {
    const { requestId } = factsOf(c);
    log.error('request.failed', { request_id: requestId, error: describeCause(thrown), stack: thrown.stack });
    return c.json(
      { message: 'The service failed. Its log says more under the id of this request.', requestId },
      500,
    );
  });
  return app;
}
