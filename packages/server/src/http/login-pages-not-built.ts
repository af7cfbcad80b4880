/**
 * The login pages, which are not built yet: each is refused by name.
 *
 * @module
 */
import type { Hono } from 'hono';

/** Answers 501 where the pages will be. */
export function addLoginPageRefusals(app: Hono): void {
  const page = '/:page{login|signup|forgotPassword|error}';
  const refuse = (): Response =>
    Response.json(
      { error: 'not_implemented', error_description: 'Poolkeeper does not implement the login pages yet.' },
      { status: 501 },
    );
  app.get(`/:userPoolId${page}`, refuse);
  app.get(page, refuse);
}
