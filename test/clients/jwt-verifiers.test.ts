import { readFileSync } from 'node:fs';
import { InitiateAuthCommand } from '@aws-sdk/client-cognito-identity-provider';
import { CognitoJwtVerifier, JwtVerifier } from 'aws-jwt-verify';
import { SimpleFetcher } from 'aws-jwt-verify/https';
import { SimpleJwksCache } from 'aws-jwt-verify/jwk';
import { createRemoteJWKSet, decodeProtectedHeader, jwtVerify } from 'jose';
import { describe, expect, it } from 'vitest';
import { signUpConfirmed } from '../support/accounts.ts';
import { createPoolAndClient, type PoolkeeperService, sdk, startService } from '../support/service.ts';

const certificate = new URL('../support/tls/cert.pem', import.meta.url).pathname;
const key = new URL('../support/tls/key.pem', import.meta.url).pathname;

const signInFlows = { ExplicitAuthFlows: ['ALLOW_USER_PASSWORD_AUTH', 'ALLOW_REFRESH_TOKEN_AUTH'] as const };

async function tokensOf(service: PoolkeeperService, ca?: string) {
  const cognito = sdk(service, { ...(ca === undefined ? {} : { ca }) });
  const ids = await createPoolAndClient(cognito, { ExplicitAuthFlows: [...signInFlows.ExplicitAuthFlows] });
  await signUpConfirmed(service, cognito, ids.clientId, 'jane', 'Correct-horse-1');
  const { AuthenticationResult: tokens } = await cognito.send(
    new InitiateAuthCommand({
      ClientId: ids.clientId,
      AuthFlow: 'USER_PASSWORD_AUTH',
      AuthParameters: { USERNAME: 'jane', PASSWORD: 'Correct-horse-1' },
    }),
  );
  if (!tokens?.AccessToken || !tokens.IdToken) throw new Error('no tokens');
  return { ...ids, accessToken: tokens.AccessToken, idToken: tokens.IdToken };
}

describe('verifying tokens', () => {
  it("aws-jwt-verify's Cognito verifier accepts both tokens under Amazon's issuer, with cached keys", async () => {
    await using service = await startService({ issuer: 'aws' });
    const { userPoolId, clientId, accessToken, idToken } = await tokensOf(service);
    const jwks = await (await fetch(`${service.url}/${userPoolId}/.well-known/jwks.json`)).json();
    for (const [tokenUse, token] of [
      ['access', accessToken],
      ['id', idToken],
    ] as const) {
      const verifier = CognitoJwtVerifier.create({ userPoolId, clientId, tokenUse });
      // What the service publishes is a JWKS; the verifier checks its form.
      verifier.cacheJwks(jwks as Parameters<typeof verifier.cacheJwks>[0]);
      const payload = await verifier.verify(token);
      expect(payload.iss).toBe(`https://cognito-idp.us-east-1.amazonaws.com/${userPoolId}`);
      await expect(verifier.verify(tokenUse === 'id' ? accessToken : idToken)).rejects.toThrow(
        'Token use not allowed',
      );
    }
  });

  it("aws-jwt-verify's general verifier fetches the keys over TLS", async () => {
    await using service = await startService({ tlsCert: certificate, tlsKey: key });
    expect(service.url).toMatch(/^https:/);
    const ca = readFileSync(certificate, 'utf8');
    const response = await tokensOf(service, ca);
    const verifier = JwtVerifier.create(
      {
        issuer: `${service.url}/${response.userPoolId}`,
        audience: response.clientId,
        jwksUri: `${service.url}/${response.userPoolId}/.well-known/jwks.json`,
      },
      { jwksCache: new SimpleJwksCache({ fetcher: new SimpleFetcher({ defaultRequestOptions: { ca } }) }) },
    );
    const payload = await verifier.verify(response.idToken);
    expect(payload).toMatchObject({ token_use: 'id', aud: response.clientId });
  });

  it('jose accepts both tokens through the published keys; each token has a key of its own', async () => {
    await using service = await startService();
    const { userPoolId, clientId, accessToken, idToken } = await tokensOf(service);
    const issuer = `${service.url}/${userPoolId}`;
    const discovery = await (await fetch(`${issuer}/.well-known/openid-configuration`)).json();
    expect(discovery).toMatchObject({ issuer, jwks_uri: `${issuer}/.well-known/jwks.json` });
    const keys = createRemoteJWKSet(new URL(`${issuer}/.well-known/jwks.json`));
    const id = await jwtVerify(idToken, keys, { issuer, audience: clientId, algorithms: ['RS256'] });
    const access = await jwtVerify(accessToken, keys, { issuer, algorithms: ['RS256'] });
    expect(access.payload).toMatchObject({ token_use: 'access', client_id: clientId, username: 'jane' });
    expect(Object.keys(decodeProtectedHeader(idToken))).toEqual(['kid', 'alg']);
    expect(id.protectedHeader.kid).not.toBe(access.protectedHeader.kid);
  });
});
