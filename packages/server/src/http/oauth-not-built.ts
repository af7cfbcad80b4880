/**
 * The OAuth endpoints and login pages, which are not built yet: each is refused by name.
 *
 * @module
 */
import type { Hono } from 'hono';

/** Answers 501 where the endpoints will be. */
export function addOAuthRefusals(app: Hono): void {
  const refuse = (what: string) => (): Response =>
    Response.json(
      { error: 'not_implemented', error_description: `Poolkeeper does not implement ${what} yet.` },
      { status: 501 },
    );

  app.all(
    '/:userPoolId/oauth2/:endpoint{authorize|token|userInfo|revoke}',
    refuse('the OAuth 2.0 endpoints'),
  );
  app.get('/:userPoolId/:page{login|logout|signup|forgotPassword}', refuse('the login pages'));
}
