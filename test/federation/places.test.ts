/** Sign-in through providers where the service has more than one place: domains of pools, and several nodes. */
import { describe, expect, test } from 'vitest';
import { PUBLIC_URL, sharedDatabases, startTwoNodes } from '../support/nodes.ts';
import { sdk } from '../support/service.ts';
import { startOidcUpstream } from './oidc-upstream.ts';
import { startSamlUpstream } from './saml-upstream.ts';
import { CALLBACK, type Stop, type Walker, walker } from './walker.ts';
import { federatedWorld, oidcDetails, signInAtOidc } from './world.ts';

const ann = { email: 'ann@example.com', name: 'Ann' };

test('on the domain of a pool, the provider sends the browser back there', async () => {
  await using world = await federatedWorld();
  const { cognito, userPoolId: UserPoolId, service } = world;
  await cognito.createUserPoolDomain({ UserPoolId, Domain: 'people' });
  const { port } = new URL(service.url);
  const domain = `http://people.auth.us-east-1.localhost:${port}`;
  await using upstream = await startOidcUpstream([`${domain}/oauth2/idpresponse`]);
  upstream.behaviour.users = { ann };
  await world.provider({
    ProviderName: 'Corporate',
    ProviderType: 'OIDC',
    ProviderDetails: oidcDetails(upstream),
    AttributeMapping: { email: 'email' },
  });
  const browser = walker((url) => (url.host.endsWith(`.localhost:${port}`) ? onHost(url, service.url) : url));
  const asked = world.authorize({ identity_provider: 'Corporate' }).replace(world.site, domain);
  const end = await signInAtOidc(browser, await browser.go(asked), 'ann');
  expect((await world.claims(end.url)).email).toBe('ann@example.com');
});

const onHost = (url: URL, origin: string): URL => new URL(`${url.pathname}${url.search}`, origin);

describe.each(sharedDatabases)('on two nodes over $title', (database) => {
  test.skipIf(!database.installed)('a sign-in begins at one and ends at the other', async () => {
    await using nodes = await startTwoNodes(database);
    const cognito = sdk(nodes.one);
    const { UserPool } = await cognito.createUserPool({ PoolName: 'people' });
    const UserPoolId = UserPool?.Id ?? '';
    const site = `${PUBLIC_URL}/${UserPoolId}`;
    await using oidc = await startOidcUpstream([`${site}/oauth2/idpresponse`]);
    oidc.behaviour.users = { ann };
    await using saml = await startSamlUpstream({
      userPoolId: UserPoolId,
      callback: `${site}/saml2/idpresponse`,
    });
    saml.answer = { nameId: 'bob', attributes: {} };
    await cognito.createIdentityProvider({
      UserPoolId,
      ProviderName: 'Corporate',
      ProviderType: 'OIDC',
      ProviderDetails: oidcDetails(oidc),
    });
    await cognito.createIdentityProvider({
      UserPoolId,
      ProviderName: 'Staff',
      ProviderType: 'SAML',
      ProviderDetails: { MetadataFile: saml.metadata },
    });
    const { UserPoolClient } = await cognito.createUserPoolClient({
      UserPoolId,
      ClientName: 'app',
      AllowedOAuthFlowsUserPoolClient: true,
      AllowedOAuthFlows: ['code'],
      AllowedOAuthScopes: ['openid'],
      CallbackURLs: [CALLBACK],
      SupportedIdentityProviders: ['COGNITO', 'Corporate', 'Staff'],
    });
    const authorize = (identity_provider: string): string =>
      `${site}/oauth2/authorize?${new URLSearchParams({ client_id: UserPoolClient?.ClientId ?? '', response_type: 'code', redirect_uri: CALLBACK, identity_provider })}`;
    /** A browser whose returns reach the other node; `again` sends the same return to the first. */
    const browserOf = (): Walker & { readonly returned: () => URL } => {
      let back: URL | undefined;
      const browser = walker((url) => {
        if (url.origin !== PUBLIC_URL) return url;
        const isReturn = url.pathname.endsWith('/idpresponse');
        if (isReturn) back ??= url;
        return onHost(url, isReturn ? nodes.two.url : nodes.one.url);
      });
      return {
        ...browser,
        returned: () => {
          if (!back) throw new Error('nobody returned');
          return onHost(back, nodes.one.url);
        },
      };
    };
    const hasCode = ({ url }: Stop): boolean => url.searchParams.has('code');

    const one = browserOf();
    expect(hasCode(await signInAtOidc(one, await one.go(authorize('Corporate')), 'ann'))).toBe(true);
    // The return is used up on every node.
    const cookie = [...one.cookies].map(([key, value]) => `${key.split(' ')[1]}=${value}`).join('; ');
    const again = await fetch(one.returned(), { redirect: 'manual', headers: { cookie } });
    expect(again.headers.get('location')).toContain('/error?error=Invalid+state');

    const two = browserOf();
    expect(hasCode(await two.send(await two.go(authorize('Staff'))))).toBe(true);
    const { Users } = await sdk(nodes.two).listUsers({ UserPoolId });
    expect(Users?.map(({ Username }) => Username).toSorted()).toEqual(['Corporate_ann', 'Staff_bob']);
  });
});
