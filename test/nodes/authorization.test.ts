import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { advanceClocks, sharedDatabases, startTwoNodes, type TwoNodes } from '../support/nodes.ts';
import type { ServeProcess } from '../support/serve.ts';
import { createPoolAndClient, type PoolAndClient, sdk } from '../support/service.ts';
import { PASSWORD } from '../support/users.ts';

const CALLBACK = 'https://app.example.com/callback';

/** What a browser keeps of the pages: it does not know that there are several nodes. */
interface Browser {
  /** Goes to a page of a node; a form is sent where `form` is given. */
  go(node: ServeProcess, page: string, form?: Readonly<Record<string, string>>): Promise<Response>;
}

for (const database of sharedDatabases)
  describe.skipIf(!database.installed)(`authorization by two nodes on ${database.title}`, () => {
    let nodes: TwoNodes;
    let ids: PoolAndClient;
    beforeAll(async () => {
      nodes = await startTwoNodes(database);
      ids = await createPoolAndClient(nodes.onOne, {
        AllowedOAuthFlowsUserPoolClient: true,
        AllowedOAuthFlows: ['code'],
        AllowedOAuthScopes: ['openid'],
        CallbackURLs: [CALLBACK],
        SupportedIdentityProviders: ['COGNITO'],
      });
      const user = { UserPoolId: ids.userPoolId, Username: 'jane' };
      await sdk(nodes.one).adminCreateUser({ ...user, MessageAction: 'SUPPRESS' });
      await sdk(nodes.one).adminSetUserPassword({ ...user, Password: PASSWORD, Permanent: true });
    });
    afterAll(() => nodes?.[Symbol.asyncDispose]());

    function newBrowser(): Browser {
      const cookies = new Map<string, string>();
      const query = (): string =>
        String(
          new URLSearchParams({ client_id: ids.clientId, response_type: 'code', redirect_uri: CALLBACK }),
        );
      return {
        async go({ url }, page, form) {
          const response = await fetch(`${url}/${ids.userPoolId}/${page}?${query()}`, {
            redirect: 'manual',
            headers: { cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; ') },
            ...(form ? { method: 'POST', body: new URLSearchParams(form) } : {}),
          });
          for (const line of response.headers.getSetCookie()) {
            const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
            cookies.set(name, value);
          }
          return response;
        },
      };
    }
    const tokenOf = async (page: Response): Promise<string> =>
      /name="_csrf" value="([^"]+)"/.exec(await page.text())?.[1] ?? '';
    const codeOf = (response: Response): string =>
      new URL(response.headers.get('location') ?? '').searchParams.get('code') ?? '';
    const redeem = ({ url }: ServeProcess, code: string): Promise<Response> =>
      fetch(`${url}/${ids.userPoolId}/oauth2/token`, {
        method: 'POST',
        body: new URLSearchParams({
          grant_type: 'authorization_code',
          client_id: ids.clientId,
          redirect_uri: CALLBACK,
          code,
        }),
      });
    const userInfo = ({ url }: ServeProcess, token: string): Promise<Response> =>
      fetch(`${url}/${ids.userPoolId}/oauth2/userInfo`, { headers: { authorization: `Bearer ${token}` } });

    /** Signs in with a form of node one, which is sent to node two. */
    async function signIn(browser: Browser): Promise<Response> {
      const _csrf = await tokenOf(await browser.go(nodes.one, 'login'));
      return browser.go(nodes.two, 'login', { _csrf, username: 'jane', password: PASSWORD });
    }

    it('takes on one the form that the other made, with its token, and refuses that of another browser', async () => {
      const browser = newBrowser();
      const answer = await signIn(browser);
      expect([answer.status, codeOf(answer)]).toEqual([302, expect.stringMatching(/^[0-9a-f-]{36}$/)]);
      const foreign = await tokenOf(await newBrowser().go(nodes.one, 'login'));
      const form = { _csrf: foreign, username: 'jane', password: PASSWORD };
      expect((await browser.go(nodes.two, 'login', form)).status).toBe(403);
    });

    it('knows on one the session that began on the other, for an hour', async () => {
      const browser = newBrowser();
      await signIn(browser);
      for (const node of [nodes.one, nodes.two]) {
        expect(codeOf(await browser.go(node, 'oauth2/authorize'))).not.toBe('');
      }
      await advanceClocks([nodes.one, nodes.two], 3601);
      const late = await browser.go(nodes.one, 'oauth2/authorize');
      expect(late.headers.get('location')).toContain('/login?');
    });

    it('redeems on one the code that the other gave, once', async () => {
      const code = codeOf(await signIn(newBrowser()));
      expect((await redeem(nodes.two, code)).status).toBe(200);
      for (const node of [nodes.one, nodes.two]) {
        const again = await redeem(node, code);
        expect([again.status, await again.json()]).toEqual([400, { error: 'invalid_grant' }]);
      }
    });

    it('gives no more than one of two tokens for a code that comes to both at once', async () => {
      const code = codeOf(await signIn(newBrowser()));
      const answers = await Promise.all([redeem(nodes.one, code), redeem(nodes.two, code)]);
      // Whoever is second revokes what the first would get, which may be before the first has it.
      expect(answers.filter(({ status }) => status === 200).length).toBeLessThanOrEqual(1);
      expect(answers.filter(({ status }) => status === 400).length).toBeGreaterThanOrEqual(1);
    });

    it('revokes on both what a code gave that comes a second time', async () => {
      const code = codeOf(await signIn(newBrowser()));
      const tokens = (await (await redeem(nodes.one, code)).json()) as { access_token: string };
      for (const node of [nodes.one, nodes.two]) {
        expect((await userInfo(node, tokens.access_token)).status).toBe(200);
      }
      expect((await redeem(nodes.two, code)).status).toBe(400);
      for (const node of [nodes.one, nodes.two]) {
        expect((await userInfo(node, tokens.access_token)).status).toBe(401);
      }
    });
  });
