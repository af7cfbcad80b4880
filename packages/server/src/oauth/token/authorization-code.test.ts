/** What becomes of authorization codes. @see Amazon Cognito developer guide, "Token endpoint" */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  type App,
  CALLBACK,
  CHALLENGE,
  type OAuthWorld,
  oauthWorld,
  type Query,
  tokensOf,
  VERIFIER,
  webSettings,
} from '../testing/oauth-world.ts';
import { answerOf, codeForm } from '../testing/token-endpoint.ts';

let world: OAuthWorld;
let web: App;
let confidential: App;
beforeAll(async () => {
  world = await oauthWorld();
  web = await world.client();
  confidential = await world.client(webSettings, 'secret');
});
afterAll(() => world[Symbol.asyncDispose]());

describe('an authorization code', () => {
  const bound = { code_challenge: CHALLENGE, code_challenge_method: 'S256' };
  const redeem = (app: App, code: string, more: Query = {}) => world.token(app, codeForm({ code, ...more }));

  test('gives every token, in order', async () => {
    const response = await redeem(web, await world.code(web, { ...bound, scope: 'openid' }), {
      code_verifier: VERIFIER,
    });
    const [status, body] = await answerOf(response);
    expect(status).toBe(200);
    expect(Object.keys(body as object)).toEqual([
      'id_token',
      'access_token',
      'refresh_token',
      'expires_in',
      'token_type',
    ]);
    expect(body).toMatchObject({ expires_in: 3600, token_type: 'Bearer' });
  });

  test.each<[title: string, asked: Query, more: Query, body: object]>([
    ['without its verifier', bound, {}, { error: 'invalid_request' }],
    ['with a wrong verifier', bound, { code_verifier: `${VERIFIER}x` }, { error: 'invalid_grant' }],
    ['with a verifier that was not announced', {}, { code_verifier: VERIFIER }, { error: 'invalid_grant' }],
    [
      'for another redirect URI',
      {},
      { redirect_uri: `${CALLBACK}/` },
      { error: 'unauthorized_client', error_description: 'invalid_redirect' },
    ],
  ])('%s is refused, and is used up', async (_, asked, more, body) => {
    const code = await world.code(web, asked);
    expect(await answerOf(await redeem(web, code, more))).toEqual([400, body]);
    const right = asked === bound ? { code_verifier: VERIFIER } : {};
    expect(await answerOf(await redeem(web, code, right))).toEqual([400, { error: 'invalid_grant' }]);
  });

  test('is not another client’s, which does not use it up either', async () => {
    const code = await world.code(web);
    expect(await answerOf(await redeem(confidential, code))).toEqual([400, { error: 'invalid_grant' }]);
    expect((await redeem(web, code)).status).toBe(200);
  });

  test('of a client with a secret needs it', async () => {
    const code = await world.code(confidential);
    const refused = await redeem({ ...confidential, secret: undefined }, code);
    expect(await answerOf(refused)).toEqual([400, { error: 'invalid_client' }]);
    expect((await redeem(confidential, code)).status).toBe(200);
  });

  test('lasts five minutes', async () => {
    await using timed = await oauthWorld();
    const app = await timed.client();
    const codes = [await timed.code(app), await timed.code(app)] as const;
    timed.service.clock.advance(5 * 60_000 - 1);
    expect((await timed.token(app, codeForm({ code: codes[0] }))).status).toBe(200);
    timed.service.clock.advance(1);
    const late = await timed.token(app, codeForm({ code: codes[1] }));
    expect(await answerOf(late)).toEqual([400, { error: 'invalid_grant' }]);
  });

  test('that comes again revokes what it gave', async () => {
    const code = await world.code(web);
    const tokens = await tokensOf(await redeem(web, code));
    const authorization = `Bearer ${tokens.access_token}`;
    const shown = () => world.request('oauth2/userInfo', { headers: { authorization } });
    expect((await shown()).status).toBe(200);
    expect(await answerOf(await redeem(web, code))).toEqual([400, { error: 'invalid_grant' }]);
    expect((await shown()).status).toBe(401);
    const { refresh_token } = tokens;
    const refreshed = await world.token(web, { grant_type: 'refresh_token', refresh_token });
    expect(await answerOf(refreshed)).toEqual([400, { error: 'invalid_grant' }]);
  });

  test('that comes again from another client revokes nothing', async () => {
    const code = await world.code(web);
    const { access_token } = await tokensOf(await redeem(web, code));
    await redeem(confidential, code);
    const headers = { authorization: `Bearer ${access_token}` };
    expect((await world.request('oauth2/userInfo', { headers })).status).toBe(200);
  });

  test('that comes twice at once gives at most one sign-in, and none that stands', async () => {
    const code = await world.code(web);
    const answers = await Promise.all(Array.from({ length: 8 }, () => redeem(web, code)));
    const given = answers.filter(({ status }) => status === 200);
    expect(given.length).toBeLessThanOrEqual(1);
    for (const each of given) {
      const { access_token } = await tokensOf(each);
      const headers = { authorization: `Bearer ${access_token}` };
      expect((await world.request('oauth2/userInfo', { headers })).status).toBe(401);
    }
  });

  test('is refused when the client cannot read the attributes of its scopes', async () => {
    const app = await world.client({ ...webSettings, ReadAttributes: ['email', 'name'] });
    const code = await world.code(app, { scope: 'openid email' });
    expect(await answerOf(await redeem(app, code))).toEqual([400, { error: 'invalid_grant' }]);
    expect((await redeem(app, await world.code(app, { scope: 'openid profile' }))).status).toBe(200);
  });

  test.each(['AdminDisableUser', 'AdminDeleteUser'])('is worth nothing after %s', async (operation) => {
    await using changing = await oauthWorld();
    const app = await changing.client();
    const code = await changing.code(app);
    await changing.call(operation, { UserPoolId: changing.userPoolId, Username: 'jane' });
    expect(await answerOf(await changing.token(app, codeForm({ code })))).toEqual([
      400,
      { error: 'invalid_grant' },
    ]);
  });

  test('is kept as a digest alone', async () => {
    const { store } = world.service.core;
    const { insert } = store.authorizationCodes;
    const kept: unknown[] = [];
    Object.assign(store.authorizationCodes, {
      insert: (record: never) => {
        kept.push(record);
        return insert(record);
      },
    });
    try {
      const code = await world.code(web);
      expect(kept).toHaveLength(1);
      expect(JSON.stringify(kept)).not.toContain(code);
    } finally {
      Object.assign(store.authorizationCodes, { insert });
    }
  });
});
