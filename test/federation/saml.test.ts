/** Sign-in through a SAML provider: samlify. */
import { describe, expect, test } from 'vitest';
import { samlWorld, throughSaml } from './saml-world.ts';

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
});
