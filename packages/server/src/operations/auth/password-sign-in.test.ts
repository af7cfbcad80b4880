import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type SignInService, startSignInService } from './testing/sign-in-service.ts';
import { startSrpClient } from './testing/srp-client.ts';

let service: SignInService;
beforeAll(async () => {
  service = await startSignInService();
});
afterAll(() => service[Symbol.asyncDispose]());

const everyFlow = [
  'ALLOW_USER_PASSWORD_AUTH',
  'ALLOW_USER_SRP_AUTH',
  'ALLOW_ADMIN_USER_PASSWORD_AUTH',
  'ALLOW_REFRESH_TOKEN_AUTH',
  'ALLOW_CUSTOM_AUTH',
  'ALLOW_USER_AUTH',
] as const;

describe('USER_PASSWORD_AUTH', () => {
  test('answers tokens for the right password', async () => {
    const pool = await service.pool();
    const client = await service.client(pool, { ExplicitAuthFlows: [...everyFlow] });
    await service.user(pool, { username: 'ann', password: 'Str0ng-pass!' });
    const answer = await service.call('InitiateAuth', {
      AuthFlow: 'USER_PASSWORD_AUTH',
      ClientId: client.clientId,
      AuthParameters: { USERNAME: 'ann', PASSWORD: 'Str0ng-pass!' },
    });
    expect(answer).toEqual({
      AuthenticationResult: {
        AccessToken: expect.stringMatching(/^[\w-]+\.[\w-]+\.[\w-]+$/),
        IdToken: expect.stringMatching(/^[\w-]+\.[\w-]+\.[\w-]+$/),
        RefreshToken: expect.any(String),
        ExpiresIn: 3600,
        TokenType: 'Bearer',
      },
      ChallengeParameters: {},
    });
  });

  test('SRP', async () => {
    const pool = await service.pool();
    const client = await service.client(pool, { ExplicitAuthFlows: [...everyFlow] });
    await service.user(pool, { username: 'ann', password: 'Str0ng-pass!' });
    const srp = startSrpClient(pool.userPoolId);
    const challenge = await service.call('InitiateAuth', {
      AuthFlow: 'USER_SRP_AUTH',
      ClientId: client.clientId,
      AuthParameters: { USERNAME: 'ann', SRP_A: srp.publicValue },
    });
    expect(challenge.ChallengeName).toBe('PASSWORD_VERIFIER');
    const ChallengeResponses = srp.answer(
      challenge.ChallengeParameters ?? {},
      'Str0ng-pass!',
      service.clock.now(),
    );
    const answer = { ClientId: client.clientId, ChallengeName: 'PASSWORD_VERIFIER', ChallengeResponses };
    const done = await service.call('RespondToAuthChallenge', answer);
    expect(done.AuthenticationResult?.AccessToken).toBeDefined();
    await expect(service.call('RespondToAuthChallenge', answer)).rejects.toThrow('only be used once');
    const refreshed = await service.call('InitiateAuth', {
      AuthFlow: 'REFRESH_TOKEN_AUTH',
      ClientId: client.clientId,
      AuthParameters: { REFRESH_TOKEN: done.AuthenticationResult?.RefreshToken },
    });
    expect(refreshed.AuthenticationResult?.RefreshToken).toBeUndefined();
    expect(refreshed.AuthenticationResult?.AccessToken).toBeDefined();
  });
});
