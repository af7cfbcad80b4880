import {
  CreateUserPoolCommand,
  ListUserPoolsCommand,
  SignUpCommand,
} from '@aws-sdk/client-cognito-identity-provider';
import { start, UsageError } from '@poolkeeper/server';
import { describe, expect, test } from 'vitest';
import { createPoolAndClient, sdk } from '../support/service.ts';
import { temporaryFolder } from './command.ts';

const post = (url: string, body?: object): Promise<Response> =>
  fetch(url, { method: 'POST', ...(body === undefined ? {} : { body: JSON.stringify(body) }) });

describe('start()', () => {
  test('gives a service with URL, inbox, clock and reset, which closes itself', async () => {
    let url: string;
    {
      await using pool = await start({ memory: true, port: 0 });
      url = pool.url;
      const cognito = sdk(pool);
      const { clientId } = await createPoolAndClient(cognito);
      const UserAttributes = [{ Name: 'email', Value: 'jane@example.com' }];
      pool.clock.set(new Date('2030-01-01T00:00:00Z'));
      pool.clock.advance(3600);
      await cognito.send(
        new SignUpCommand({
          ClientId: clientId,
          Username: 'jane',
          Password: 'Correct-horse-1',
          UserAttributes,
        }),
      );
      const [message] = await pool.inbox({ username: 'jane' });
      expect(message).toMatchObject({ to: 'jane@example.com', purpose: 'SignUp' });
      expect(message?.createdAt).toMatch(/^2030-01-01T01:00:/);
      await pool.reset();
      expect(await pool.inbox()).toEqual([]);
      expect((await cognito.send(new ListUserPoolsCommand({ MaxResults: 1 }))).UserPools).toEqual([]);
    }
    await expect(fetch(`${url}/health`)).rejects.toThrow('fetch failed');
  });

  test('moves the clock over HTTP with testClock alone, and resets in memory alone', async () => {
    using folder = temporaryFolder();
    await using plain = await start({ data: folder.path, port: 0 });
    expect((await post(`${plain.url}/_poolkeeper/clock`, { advanceSeconds: 1 })).status).toBe(404);
    expect((await post(`${plain.url}/_poolkeeper/reset`)).status).toBe(404);
    await expect(plain.reset()).rejects.toThrow(
      'Only a service in memory and in development mode can be reset.',
    );
    await using moving = await start({ memory: true, port: 0, testClock: true });
    const moved = await post(`${moving.url}/_poolkeeper/clock`, { now: '2031-02-03T04:05:06Z' });
    expect(await moved.json()).toMatchObject({ now: expect.stringMatching(/^2031-02-03T04:05:06/) });
    expect(moving.clock.now().getUTCFullYear()).toBe(2031);
  });

  test('does not take what the command would not', async () => {
    await expect(start({ port: 70_000 })).rejects.toThrow(UsageError);
    await expect(start({ memory: true, seed: '/does/not/exist.json' })).rejects.toThrow(
      'cannot be read as JSON',
    );
  });

  test('can be stopped twice', async () => {
    const pool = await start({ memory: true, port: 0 });
    await Promise.all([pool.stop(), pool.stop()]);
    await pool[Symbol.asyncDispose]();
  });
});

describe('regions', () => {
  test('do not see each other’s pools', async () => {
    await using pool = await start({ memory: true, port: 0 });
    await sdk(pool, { region: 'eu-west-1' }).send(new CreateUserPoolCommand({ PoolName: 'there' }));
    const list = new ListUserPoolsCommand({ MaxResults: 10 });
    expect((await sdk(pool).send(list)).UserPools).toEqual([]);
    expect((await sdk(pool, { region: 'eu-west-1' }).send(list)).UserPools).toHaveLength(1);
  });
});

describe('keys and discovery', () => {
  test('are JSON that any page may read, and 404 for a pool that is not there', async () => {
    await using pool = await start({ memory: true, port: 0 });
    const { userPoolId } = await createPoolAndClient(sdk(pool));
    const get = (path: string) =>
      fetch(`${pool.url}/${path}`, { headers: { origin: 'https://page.example' } });
    const jwks = await get(`${userPoolId}/.well-known/jwks.json`);
    expect(jwks.headers.get('access-control-allow-origin')).toBe('*');
    expect(await jwks.json()).toEqual({
      keys: [1, 2].map(() => ({
        alg: 'RS256',
        e: 'AQAB',
        kid: expect.any(String),
        kty: 'RSA',
        n: expect.any(String),
        use: 'sig',
      })),
    });
    const discovery = await get(`${userPoolId}/.well-known/openid-configuration`);
    expect(await discovery.json()).toMatchObject({
      issuer: `${pool.url}/${userPoolId}`,
      jwks_uri: `${pool.url}/${userPoolId}/.well-known/jwks.json`,
    });
    const absent = await get('us-east-1_absent/.well-known/jwks.json');
    expect([absent.status, await absent.json()]).toEqual([
      404,
      { message: 'User pool us-east-1_absent does not exist.' },
    ]);
  });
});
