/**
 * All routes, in one application that can be called without a port.
 *
 * @module
 */
import { CognitoError } from '@poolkeeper/api/errors';
import { Hono } from 'hono';
import { describeCause } from '../system/log.ts';
import { answerAwsJson } from './aws-json.ts';
import { addBranding } from './branding.ts';
import { answerCompanion } from './companions/answer-companion.ts';
import { companionOf } from './companions/companion-of.ts';
import type { HttpContext } from './context.ts';
import { answerPreflight } from './cors.ts';
import { addFavicon } from './favicon.ts';
import { addHealth } from './health.ts';
import { hostCheck } from './host-check.ts';
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

  app.use(async (c, next) => {
    const companion = companionOf(c.req.raw.headers, c.req.path);
    return companion ? answerCompanion(c, context, companion) : next();
  });
  app.post('/', (c) => answerAwsJson(c, context));
  app.options('/', (c) => answerPreflight(c.req.raw.headers, 'POST'));
  addHealth(app, context);
  addFavicon(app);
  addWellKnown(app, context);
  addPoolkeeper(app, context);
  addOAuth(app, context);
  addPages(app, context);
  addBranding(app, context);

  app.notFound((c) => c.json({ message: 'There is nothing here.' }, 404));
  app.onError((thrown, c) => {
    const { requestId } = factsOf(c);
    if (thrown instanceof CognitoError && thrown.status === 400) {
      return c.json({ message: thrown.message }, 400);
    }
    log.error('request.failed', { request_id: requestId, error: describeCause(thrown), stack: thrown.stack });
    return c.json(
      { message: 'The service failed. Its log says more under the id of this request.', requestId },
      500,
    );
  });
  return app;
}
