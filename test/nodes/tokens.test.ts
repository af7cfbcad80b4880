import {
  AdminCreateUserCommand,
  AdminSetUserPasswordCommand,
  type AuthenticationResultType,
  CreateUserPoolClientCommand,
  GetTokensFromRefreshTokenCommand,
  GetUserCommand,
  GlobalSignOutCommand,
  InitiateAuthCommand,
  RevokeTokenCommand,
} from '@aws-sdk/client-cognito-identity-provider';
import { createLocalJWKSet, decodeProtectedHeader, type JSONWebKeySet, jwtVerify } from 'jose';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PUBLIC_URL, sharedDatabases, startTwoNodes, type TwoNodes } from '../support/nodes.ts';
import { poolkeeper } from '../support/serve.ts';
import { createPoolAndClient, type PoolAndClient } from '../support/service.ts';

const password = 'Correct-horse-1';

for (const database of sharedDatabases)
  describe.skipIf(!database.installed)(`tokens of two nodes on ${database.title}`, () => {
    let nodes: TwoNodes;
    let ids: PoolAndClient;
    let rotating: string;
    beforeAll(async () => {
      nodes = await startTwoNodes(database);
      const { onOne } = nodes;
      ids = await createPoolAndClient(onOne, {
        ExplicitAuthFlows: ['ALLOW_USER_PASSWORD_AUTH', 'ALLOW_REFRESH_TOKEN_AUTH'],
      });
      const UserPoolId = ids.userPoolId;
      const { UserPoolClient } = await onOne.send(
        new CreateUserPoolClientCommand({
          UserPoolId,
          ClientName: 'rotating',
          ExplicitAuthFlows: ['ALLOW_USER_PASSWORD_AUTH'],
          RefreshTokenRotation: { Feature: 'ENABLED', RetryGracePeriodSeconds: 0 },
        }),
      );
      rotating = UserPoolClient?.ClientId ?? '';
      const jane = { UserPoolId, Username: 'jane' };
      await onOne.send(new AdminCreateUserCommand({ ...jane, MessageAction: 'SUPPRESS' }));
      await onOne.send(new AdminSetUserPasswordCommand({ ...jane, Password: password, Permanent: true }));
    });
    afterAll(() => nodes?.[Symbol.asyncDispose]());

    type Sdk = TwoNodes['onOne'];
    const signIn = async (sdk: Sdk, ClientId = ids.clientId): Promise<AuthenticationResultType> => {
      const { AuthenticationResult } = await sdk.send(
        new InitiateAuthCommand({
          ClientId,
          AuthFlow: 'USER_PASSWORD_AUTH',
          AuthParameters: { USERNAME: 'jane', PASSWORD: password },
        }),
      );
      if (!AuthenticationResult) throw new Error('a challenge instead of tokens');
      return AuthenticationResult;
    };
    const refresh = async (sdk: Sdk, RefreshToken = '', ClientId = ids.clientId) =>
      (await sdk.send(new GetTokensFromRefreshTokenCommand({ ClientId, RefreshToken }))).AuthenticationResult;
    const getUser = (sdk: Sdk, AccessToken = '') => sdk.send(new GetUserCommand({ AccessToken }));
    const jwksOf = async (url: string): Promise<JSONWebKeySet> =>
      (await (await fetch(`${url}/${ids.userPoolId}/.well-known/jwks.json`)).json()) as JSONWebKeySet;
    const keyIdOf = (token = ''): string | undefined => decodeProtectedHeader(token).kid;

    it('refreshes on one what the other signed in', async () => {
      const { onOne, onTwo } = nodes;
      const { RefreshToken } = await signIn(onOne);
      const refreshed = await refresh(onTwo, RefreshToken);
      expect((await getUser(onOne, refreshed?.AccessToken)).Username).toBe('jane');
    });

    it('refuses on one at once what the other revoked', async () => {
      const { onOne, onTwo } = nodes;
      const { AccessToken, RefreshToken } = await signIn(onOne);
      expect((await getUser(onOne, AccessToken)).Username).toBe('jane');
      await onTwo.send(new RevokeTokenCommand({ ClientId: ids.clientId, Token: RefreshToken }));
      for (const sdk of [onOne, onTwo]) {
        await expect(getUser(sdk, AccessToken)).rejects.toThrow('Access Token has been revoked');
        await expect(refresh(sdk, RefreshToken)).rejects.toThrow('Refresh Token has been revoked');
      }
    });

    it('signs out everywhere, on every node', async () => {
      const { onOne, onTwo } = nodes;
      const [first, second] = [await signIn(onOne), await signIn(onTwo)];
      await onOne.send(new GlobalSignOutCommand({ AccessToken: first.AccessToken }));
      for (const { AccessToken, RefreshToken } of [first, second]) {
        await expect(getUser(onTwo, AccessToken)).rejects.toMatchObject({ name: 'NotAuthorizedException' });
        await expect(refresh(onTwo, RefreshToken)).rejects.toMatchObject({ name: 'NotAuthorizedException' });
      }
      expect((await getUser(onTwo, (await signIn(onOne)).AccessToken)).Username).toBe('jane');
    });

    it.each([1, 2, 3, 4, 5])('rotates a refresh token once when both are given it at once (%i)', async () => {
      const { onOne, onTwo } = nodes;
      const { RefreshToken } = await signIn(onOne, rotating);
      const outcomes = await Promise.allSettled(
        [onOne, onTwo].map((sdk) => refresh(sdk, RefreshToken, rotating)),
      );
      const winners = outcomes.flatMap((outcome) => (outcome.status === 'fulfilled' ? [outcome.value] : []));
      const losers = outcomes.filter((outcome) => outcome.status === 'rejected');
      expect(winners).toHaveLength(1);
      expect(losers).toMatchObject([{ reason: { name: 'RefreshTokenReuseException' } }]);
      expect((await refresh(onTwo, winners[0]?.RefreshToken, rotating))?.RefreshToken).toBeDefined();
    });

    it('signs with rotated keys from the next request on, and verifies what the old ones signed', async () => {
      const { onOne, onTwo, one, two, cluster } = nodes;
      const before = await signIn(onTwo);
      const keyIds = (await jwksOf(one.url)).keys.map(({ kid }) => kid);
      expect(keyIds).toContain(keyIdOf(before.AccessToken));

      const rotated = await poolkeeper(['keys', 'rotate', ids.userPoolId, ...cluster.options]);
      expect(rotated).toMatchObject({ code: 0, errors: '' });
      for (const [sdk, other, { url }] of [
        [onTwo, onOne, one],
        [onOne, onTwo, two],
      ] as const) {
        const after = await signIn(sdk);
        for (const token of [after.AccessToken, after.IdToken]) {
          expect(keyIds).not.toContain(keyIdOf(token));
          expect(rotated.output).toContain(keyIdOf(token));
        }
        expect((await getUser(other, after.AccessToken)).Username).toBe('jane');
        expect((await getUser(other, before.AccessToken)).Username).toBe('jane');
        const keys = createLocalJWKSet(await jwksOf(url));
        for (const { IdToken = '' } of [before, after]) {
          const { payload } = await jwtVerify(IdToken, keys);
          expect(payload.iss).toBe(`${PUBLIC_URL}/${ids.userPoolId}`);
        }
      }
      const [ofOne, ofTwo] = [await jwksOf(one.url), await jwksOf(two.url)];
      expect(ofOne).toEqual(ofTwo);
      expect(ofOne.keys).toHaveLength(4);
    });
  });
