/** Sign-in through a SAML provider: samlify. */
import { describe, expect, test } from 'vitest';
import { makeIdentity, type SamlAnswer } from './saml-upstream.ts';
import { type SamlWorld, samlWorld, throughSaml, walkSaml } from './saml-world.ts';
import { CALLBACK, type Stop, walker } from './walker.ts';

const ann = { nameId: 'ann', attributes: { mail: 'ann@example.com' } };

describe('a user who comes from the provider', () => {
  test('is made at the first sign-in, and the application gets a code', async () => {
    await using world = await samlWorld();
    world.upstream.answer = { nameId: 'ann', attributes: { mail: 'ann@example.com', team: ['a', 'b c'] } };
    const claims = await world.claims(await throughSaml(world));
    expect(claims).toMatchObject({
      'cognito:username': 'Staff_ann',
      'cognito:groups': [`${world.userPoolId}_Staff`],
      email: 'ann@example.com',
      email_verified: false,
      'custom:team': '[a,b+c]',
      identities: [
        {
          userId: 'ann',
          providerName: 'Staff',
          providerType: 'SAML',
          issuer: world.upstream.entityId,
          primary: 'true',
        },
      ],
    });
  });

  test('is the same at the next, with the attributes of then', async () => {
    await using world = await samlWorld();
    world.upstream.answer = ann;
    const first = await world.claims(await throughSaml(world));
    world.upstream.answer = { ...ann, attributes: { mail: 'ann@example.net' } };
    const second = await world.claims(await throughSaml(world));
    expect([second.sub, second.email]).toEqual([first.sub, 'ann@example.net']);
  });

  test('is named by the attribute that the mapping says', async () => {
    await using world = await samlWorld({ mapping: { username: 'mail' } });
    world.upstream.answer = ann;
    const claims = await world.claims(await throughSaml(world));
    expect(claims['cognito:username']).toBe('Staff_ann@example.com');
  });
});

describe('an answer is accepted', () => {
  test.each<[title: string, answer: Partial<SamlAnswer>]>([
    ['whose assertion is signed', { signed: 'assertion' }],
    ['that is signed as a whole', { signed: 'message' }],
    ['of a provider whose clock is somewhat ahead', { notBefore: 30_000 }],
  ])('%s', async (_, answer) => {
    await using world = await samlWorld();
    world.upstream.answer = { ...ann, ...answer };
    expect((await world.claims(await throughSaml(world))).email).toBe('ann@example.com');
  });

  test('of a provider whose metadata is at a URL, which is fetched once', async () => {
    await using world = await samlWorld({ metadata: 'url' });
    world.upstream.answer = ann;
    await throughSaml(world);
    expect((await world.claims(await throughSaml(world))).email).toBe('ann@example.com');
    expect(world.upstream.metadataFetches).toBe(1);
  });

  test('to a request that the pool signed', async () => {
    await using world = await samlWorld({ details: { RequestSigningAlgorithm: 'rsa-sha256' } });
    world.upstream.answer = ann;
    expect((await world.claims(await throughSaml(world))).email).toBe('ann@example.com');
  });

  test('to a request that asks for a new sign-in', async () => {
    await using world = await samlWorld();
    world.upstream.answer = ann;
    await throughSaml(world);
    expect(world.upstream.lastRequest?.forceAuthn).toBeUndefined();
    await throughSaml(world, { more: { prompt: 'login', login_hint: 'ann' } });
    expect(world.upstream.lastRequest?.forceAuthn).toBe('true');
  });

  test('that is encrypted for the pool, where that is required', async () => {
    await using world = await samlWorld({ details: { EncryptedResponses: 'true' } });
    world.upstream.answer = ann;
    expect((await world.claims(await throughSaml(world))).email).toBe('ann@example.com');
  });
});

/** What the application is told; nothing else leaks into the address. */
function told({ url, html }: Stop): readonly [error: string | null, description: string | null] {
  expect(`${url.origin}${url.pathname}`, html).toBe(CALLBACK);
  const { error, error_description, state, ...more } = Object.fromEntries(url.searchParams);
  expect([state, more]).toEqual(['s1', {}]);
  return [error ?? null, error_description ?? null];
}

const nobodyWasMade = async (world: SamlWorld): Promise<void> => {
  const { Users } = await world.cognito.listUsers({ UserPoolId: world.userPoolId });
  expect(Users).toEqual([]);
};

const swapNameId = (xml: string): string => xml.replace('>ann</saml:NameID>', '>bob</saml:NameID>');

describe('an answer that does not stand is told to the application:', () => {
  const invalid = 'Invalid SAML response received: ';
  test.each<[title: string, answer: Partial<SamlAnswer>, description: string]>([
    ['one that nobody signed', { signed: 'nothing' }, 'SAML Assertion signature is invalid.'],
    [
      'one that was changed after it was signed',
      { tamper: swapNameId },
      'SAML Assertion signature is invalid.',
    ],
    [
      'one that was changed and signed as a whole',
      { signed: 'message', tamper: swapNameId },
      'SAML Assertion signature is invalid.',
    ],
    [
      'one with a second assertion beside the signed one',
      {
        tamper: (xml) => {
          const [assertion = ''] = /<saml:Assertion.*<\/saml:Assertion>/s.exec(xml) ?? [];
          const forged = swapNameId(assertion)
            .replace(/ ID="[^"]*"/, ' ID="_forged"')
            .replace(/<ds:Signature.*<\/ds:Signature>/s, '');
          return xml.replace('<saml:Assertion', `${forged}<saml:Assertion`);
        },
      },
      'SAML Assertion signature is invalid.',
    ],
    [
      'one whose signed assertion is wrapped into another',
      {
        tamper: (xml) => {
          const [assertion = ''] = /<saml:Assertion.*<\/saml:Assertion>/s.exec(xml) ?? [];
          const [signature = ''] = /<ds:Signature.*<\/ds:Signature>/s.exec(assertion) ?? [];
          const forged = swapNameId(assertion)
            .replace(/ ID="[^"]*"/, ' ID="_forged"')
            .replace(
              signature,
              signature.replace('</ds:Signature>', `<ds:Object>${assertion}</ds:Object></ds:Signature>`),
            );
          return xml.replace(assertion, forged);
        },
      },
      'SAML Assertion signature is invalid.',
    ],
    [
      'one with a document type',
      { tamper: (xml) => `<!DOCTYPE r [<!ENTITY a "b">]>${xml}` },
      'SAML response cannot be read.',
    ],
    ['one that is no XML', { tamper: () => 'hello' }, 'SAML response cannot be read.'],
    ['one that is too long', { tamper: (xml) => xml + ' '.repeat(80_000) }, 'SAML response is too long.'],
    [
      'one for another pool',
      { audience: 'urn:amazon:cognito:sp:us-east-1_other' },
      'Audience restriction in SAML Assertion does not allow it for ',
    ],
    [
      'one of another issuer',
      { issuer: 'https://other.example.com' },
      'SAML assertion is of another issuer.',
    ],
    ['one that has expired', { notOnOrAfter: -120_000 }, 'SAML assertion is expired or not yet valid.'],
    ['one that is not valid yet', { notBefore: 120_000 }, 'SAML assertion is expired or not yet valid.'],
    [
      'one for another address',
      { recipient: 'https://other.example.com/acs' },
      'SAML assertion is not confirmed for this request.',
    ],
    [
      'one to another request',
      { inResponseTo: '_another' },
      'SAML assertion is not confirmed for this request.',
    ],
    ['one to no request', { inResponseTo: null }, 'SAML assertion is not confirmed for this request.'],
    ['one without a subject', { nameId: '' }, 'SAML assertion has no NameID.'],
    [
      'a refusal of the provider',
      { status: 'urn:oasis:names:tc:SAML:2.0:status:AuthnFailed', signed: 'message' },
      'Invalid status code in response: SAML provider returned AuthnFailed error: unspecified',
    ],
  ])('%s', async (_, answer, description) => {
    await using world = await samlWorld();
    world.upstream.answer = { ...ann, ...answer };
    const [error, said] = told(await walkSaml(world));
    expect([error, said?.startsWith(invalid + description)], said ?? '').toEqual(['server_error', true]);
    await nobodyWasMade(world);
  });

  test('one whose certificate is not the one that the pool was told', async () => {
    await using world = await samlWorld();
    world.upstream.answer = ann;
    const { certificate } = await makeIdentity();
    const MetadataFile = world.upstream.metadata.replace(
      /(<(?:\w+:)?X509Certificate>)[^<]*/g,
      `$1${certificate}`,
    );
    const { userPoolId: UserPoolId } = world;
    await world.cognito.updateIdentityProvider({
      UserPoolId,
      ProviderName: 'Staff',
      ProviderDetails: { MetadataFile },
    });
    expect(told(await walkSaml(world))).toEqual([
      'server_error',
      `${invalid}SAML Assertion signature is invalid.`,
    ]);
  });

  test('one in clear, where encryption is required', async () => {
    await using world = await samlWorld();
    world.upstream.answer = ann;
    const { userPoolId: UserPoolId } = world;
    await world.cognito.updateIdentityProvider({
      UserPoolId,
      ProviderName: 'Staff',
      ProviderDetails: { MetadataFile: world.upstream.metadata, EncryptedResponses: 'true' },
    });
    expect(told(await walkSaml(world))).toEqual([
      'server_error',
      `${invalid}SAML assertion is not encrypted.`,
    ]);
  });

  test('one without a required attribute', async () => {
    await using world = await samlWorld({
      pool: {
        Schema: [
          { Name: 'email', Required: true, Mutable: true },
          { Name: 'team', AttributeDataType: 'String', Mutable: true },
        ],
      },
    });
    world.upstream.answer = { nameId: 'ann', attributes: {} };
    expect(told(await walkSaml(world))).toEqual([
      'server_error',
      `${invalid}Invalid user attributes: email: The attribute is required`,
    ]);
  });

  test('one of a provider whose metadata cannot be had', async () => {
    await using world = await samlWorld({ metadata: 'url' });
    await world.upstream[Symbol.asyncDispose]();
    const { url } = await walker().go(world.authorize({ identity_provider: 'Staff' }));
    expect(url.searchParams.get('error_description')).toBe('Error in calling IdP metadata document');
  });
});

describe('an answer that was not waited for shows the error page:', () => {
  const shown = ({ url }: Stop): readonly [string, string | null] => [
    url.pathname.split('/').at(-1) ?? '',
    url.searchParams.get('error'),
  ];
  const refused = ['error', 'Invalid samlResponse or relayState from identity provider'];

  test('one that was posted before, one of another browser, one with a changed state', async () => {
    await using world = await samlWorld();
    world.upstream.answer = ann;
    const browser = walker();
    const page = await browser.go(world.authorize({ identity_provider: 'Staff' }));
    expect(shown(await walker().send(page))).toEqual(refused);
    expect(shown(await browser.send(page, { RelayState: 'AAAA' }))).toEqual(refused);
    expect((await browser.send(page)).url.searchParams.has('code')).toBe(true);
    expect(shown(await browser.send(page))).toEqual(refused);
  });

  test('one without its parts', async () => {
    await using world = await samlWorld();
    const browser = walker();
    const page = await browser.go(world.authorize({ identity_provider: 'Staff' }));
    expect(shown(await browser.send(page, { SAMLResponse: '' }))[1]).toContain(
      "'SAMLResponse' is not present",
    );
    expect(shown(await browser.send(page, { RelayState: '' }))[1]).toContain("'RelayState' is not present");
  });

  test('an assertion that was used, under another request', async () => {
    await using world = await samlWorld();
    world.upstream.answer = ann;
    const browser = walker();
    const one = await browser.go(world.authorize({ identity_provider: 'Staff' }));
    const other = await browser.go(world.authorize({ identity_provider: 'Staff' }));
    const [SAMLResponse = ''] = /(?<=name="SAMLResponse" value=")[^"]*/.exec(one.html) ?? [];
    expect(told(await browser.send(other, { SAMLResponse }))[1]).toContain('not confirmed for this request');
    expect((await browser.send(one)).url.searchParams.has('code')).toBe(true);
  });
});

describe('signing out', () => {
  const signOut = async (details: Readonly<Record<string, string>>) => {
    const world = await samlWorld({ details, client: { LogoutURLs: [CALLBACK] } });
    world.upstream.answer = ann;
    const browser = walker();
    await throughSaml(world, { browser });
    const query = new URLSearchParams({ client_id: world.clientId, logout_uri: CALLBACK });
    return { world, browser, page: await browser.go(`${world.site}/logout?${query}`) };
  };
  const everywhere = { IDPSignout: 'true', RequestSigningAlgorithm: 'rsa-sha256' };

  test('signs out at the provider as well where that is asked for, and goes on to the application', async () => {
    const { world, browser, page } = await signOut(everywhere);
    await using _ = world;
    expect(world.upstream.signedOut).toEqual(['ann']);
    expect((await browser.send(page)).url.href).toBe(CALLBACK);
    // Nobody is signed in here any more.
    const again = await browser.go(world.authorize({ identity_provider: 'Staff', prompt: 'none' }));
    expect(again.url.searchParams.get('error')).toBe('login_required');
  });

  test('stays here where it is not', async () => {
    const { world, page } = await signOut({});
    await using _ = world;
    expect([page.url.href, world.upstream.signedOut]).toEqual([CALLBACK, []]);
  });

  test('leads nowhere that the pool did not send the browser', async () => {
    const { world, browser, page } = await signOut(everywhere);
    await using _ = world;
    const end = await browser.send(page, { RelayState: 'https://app.example.com/bye' });
    expect(end.url.pathname).toMatch(/\/error$/);
  });
});

describe('a sign-in that begins at the provider', () => {
  const relayState = (world: SamlWorld, more: Readonly<Record<string, string>> = {}): string =>
    new URLSearchParams({
      identity_provider: 'Staff',
      client_id: world.clientId,
      redirect_uri: CALLBACK,
      response_type: 'code',
      scope: 'openid email',
      state: 's1',
      ...more,
    }).toString();
  const post = async (world: SamlWorld, form: Readonly<Record<string, string>>): Promise<Stop> =>
    walker().go(`${world.site}/saml2/idpresponse`, { method: 'POST', body: new URLSearchParams(form) });

  test('goes on where the provider may begin, once', async () => {
    await using world = await samlWorld({ details: { IDPInit: 'true' } });
    world.upstream.answer = ann;
    const form = { SAMLResponse: await world.upstream.unsolicited(), RelayState: relayState(world) };
    const end = await post(world, form);
    expect((await world.claims(end.url)).email).toBe('ann@example.com');
    expect(told(await post(world, form))).toEqual([
      'server_error',
      'Invalid SAML response received: SAML assertion was used before.',
    ]);
  });

  test('does not go on where the provider may not', async () => {
    await using world = await samlWorld();
    world.upstream.answer = ann;
    const SAMLResponse = await world.upstream.unsolicited();
    const end = await post(world, { SAMLResponse, RelayState: relayState(world) });
    expect(end.url.pathname).toMatch(/\/error$/);
    await nobodyWasMade(world);
  });

  test('goes to no address that is not registered', async () => {
    await using world = await samlWorld({ details: { IDPInit: 'true' } });
    world.upstream.answer = ann;
    const SAMLResponse = await world.upstream.unsolicited();
    const RelayState = relayState(world, { redirect_uri: 'https://evil.example.com/' });
    const end = await post(world, { SAMLResponse, RelayState });
    expect(`${end.url.origin}${end.url.pathname}`).toBe(`${world.site}/error`);
  });

  test('takes no answer to a request', async () => {
    await using world = await samlWorld({ details: { IDPInit: 'true' } });
    world.upstream.answer = { ...ann, inResponseTo: '_stolen' };
    const SAMLResponse = await world.upstream.unsolicited();
    const [error, said] = told(await post(world, { SAMLResponse, RelayState: relayState(world) }));
    expect([error, said]).toEqual([
      'server_error',
      'Invalid SAML response received: SAML assertion is not confirmed for this request.',
    ]);
  });
});
