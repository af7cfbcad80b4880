import {
  AuthenticationDetails,
  CognitoUser,
  CognitoUserAttribute,
  CognitoUserPool,
  type CognitoUserSession,
  type ISignUpResult,
} from 'amazon-cognito-identity-js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  createPoolAndClient,
  newestCode,
  type PoolAndClient,
  type PoolkeeperService,
  sdk,
  startService,
} from '../support/service.ts';

/** What the library keeps in a browser's localStorage. */
class MemoryStorage {
  readonly #items = new Map<string, string>();
  setItem(key: string, value: string): string {
    this.#items.set(key, value);
    return value;
  }
  getItem(key: string): string | null {
    return this.#items.get(key) ?? null;
  }
  removeItem(key: string): boolean {
    return this.#items.delete(key);
  }
  clear(): void {
    this.#items.clear();
  }
}

describe('amazon-cognito-identity-js', () => {
  let service: PoolkeeperService;
  let ids: PoolAndClient;
  let pool: CognitoUserPool;
  const storage = new MemoryStorage();

  beforeAll(async () => {
    service = await startService();
    // No flows named: SRP, custom and refresh are what Cognito allows then.
    ids = await createPoolAndClient(sdk(service));
    pool = new CognitoUserPool({
      UserPoolId: ids.userPoolId,
      ClientId: ids.clientId,
      endpoint: service.url,
      Storage: storage,
    });
  });
  afterAll(() => service[Symbol.asyncDispose]());

  const user = (name: string): CognitoUser =>
    new CognitoUser({ Username: name, Pool: pool, Storage: storage });

  const signIn = (name: string, password: string): Promise<CognitoUserSession> =>
    new Promise((resolve, reject) => {
      user(name).authenticateUser(new AuthenticationDetails({ Username: name, Password: password }), {
        onSuccess: resolve,
        onFailure: reject,
        newPasswordRequired: () => reject(new Error('unexpected challenge')),
      });
    });

  it('signs up, confirms and signs in by SRP; a wrong password fails', async () => {
    const signedUp = await new Promise<ISignUpResult | undefined>((resolve, reject) =>
      pool.signUp(
        'jane',
        'Correct-horse-1',
        [new CognitoUserAttribute({ Name: 'email', Value: 'jane@example.com' })],
        [],
        (error, result) => (error ? reject(error) : resolve(result)),
      ),
    );
    expect(signedUp?.userConfirmed).toBe(false);
    const code = await newestCode(service, 'jane');
    await new Promise((resolve, reject) =>
      user('jane').confirmRegistration(code, true, (error, result) =>
        error ? reject(error) : resolve(result),
      ),
    );

    const session = await signIn('jane', 'Correct-horse-1');
    expect(session.isValid()).toBe(true);
    expect(session.getIdToken().payload).toMatchObject({
      'cognito:username': 'jane',
      email: 'jane@example.com',
    });

    await expect(signIn('jane', 'Wrong-horse-1')).rejects.toMatchObject({
      code: 'NotAuthorizedException',
      message: 'Incorrect username or password.',
    });
  });

  it('refreshes a session and signs out everywhere', async () => {
    const session = await signIn('jane', 'Correct-horse-1');
    const refreshed = await new Promise<CognitoUserSession>((resolve, reject) =>
      user('jane').refreshSession(session.getRefreshToken(), (error, result) =>
        error ? reject(error) : resolve(result),
      ),
    );
    expect(refreshed.getAccessToken().getJwtToken()).not.toBe(session.getAccessToken().getJwtToken());

    const current = pool.getCurrentUser();
    if (!current) throw new Error('the library remembers no user');
    await new Promise((resolve, reject) =>
      current.getSession((error: Error | null, found: unknown) => (error ? reject(error) : resolve(found))),
    );
    await new Promise<string>((resolve, reject) =>
      current.globalSignOut({ onSuccess: resolve, onFailure: reject }),
    );
    await expect(
      new Promise((resolve, reject) =>
        user('jane').refreshSession(refreshed.getRefreshToken(), (error, result) =>
          error ? reject(error) : resolve(result),
        ),
      ),
    ).rejects.toMatchObject({ code: 'NotAuthorizedException', message: 'Refresh Token has been revoked' });
  });
});
