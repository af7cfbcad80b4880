/**
 * The login pages, which are not built yet: each is refused by name.
 *
 * @module
 */
import type { Hono } from 'hono';

/** Answers 501 where the pages will be. */
export function addLoginPageRefusals(app: Hono): void {
  app.get('/:userPoolId/:page{login|signup|forgotPassword|error}', () =>
    Response.json(
      { error: 'not_implemented', error_description: 'Poolkeeper does not implement the login pages yet.' },
      { status: 501 },
    ),
  );
}
