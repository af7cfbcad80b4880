import { Amplify } from 'aws-amplify';
import {
  autoSignIn,
  confirmSignUp,
  fetchAuthSession,
  fetchUserAttributes,
  getCurrentUser,
  signIn,
  signOut,
  signUp,
} from 'aws-amplify/auth';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  createPoolAndClient,
  newestCode,
  type PoolkeeperService,
  sdk,
  startService,
} from '../support/service.ts';

describe('aws-amplify', () => {
  let service: PoolkeeperService;

  beforeAll(async () => {
    service = await startService();
    const { userPoolId, clientId } = await createPoolAndClient(sdk(service), {
      PreventUserExistenceErrors: 'ENABLED',
      ExplicitAuthFlows: ['ALLOW_USER_SRP_AUTH', 'ALLOW_USER_AUTH', 'ALLOW_REFRESH_TOKEN_AUTH'],
    });
    Amplify.configure({
      Auth: { Cognito: { userPoolId, userPoolClientId: clientId, userPoolEndpoint: service.url } },
    });
  });
  afterAll(() => service[Symbol.asyncDispose]());

  it('signs up, confirms, signs in by SRP and reads the user', async () => {
    const { nextStep } = await signUp({
      username: 'jane',
      password: 'Correct-horse-1',
      options: { userAttributes: { email: 'jane@example.com' } },
    });
    expect(nextStep.signUpStep).toBe('CONFIRM_SIGN_UP');
    const confirmed = await confirmSignUp({
      username: 'jane',
      confirmationCode: await newestCode(service, 'jane'),
    });
    expect(confirmed.isSignUpComplete).toBe(true);

    const signedIn = await signIn({ username: 'jane', password: 'Correct-horse-1' });
    expect(signedIn).toEqual({ isSignedIn: true, nextStep: { signInStep: 'DONE' } });
    expect(await getCurrentUser()).toMatchObject({ username: 'jane' });
    expect(await fetchUserAttributes()).toMatchObject({ email: 'jane@example.com', email_verified: 'true' });
    const before = await fetchAuthSession();
    const after = await fetchAuthSession({ forceRefresh: true });
    expect(after.tokens?.accessToken.toString()).not.toBe(before.tokens?.accessToken.toString());
    await signOut();
    await expect(getCurrentUser()).rejects.toMatchObject({ name: 'UserUnAuthenticatedException' });
  });

  it('signs in by the sign-up itself', async () => {
    await signUp({
      username: 'kim',
      password: 'Correct-horse-1',
      options: { userAttributes: { email: 'kim@example.com' }, autoSignIn: { authFlowType: 'USER_AUTH' } },
    });
    await confirmSignUp({ username: 'kim', confirmationCode: await newestCode(service, 'kim') });
    expect(await autoSignIn()).toEqual({ isSignedIn: true, nextStep: { signInStep: 'DONE' } });
    expect(await getCurrentUser()).toMatchObject({ username: 'kim' });
    await signOut();
  });

  it.each([
    ['a wrong password', 'jane', 'Wrong-horse-1'],
    ['a user that does not exist', 'nobody', 'Correct-horse-1'],
  ])('tells nothing apart for %s', async (_, username, password) => {
    await expect(signIn({ username, password })).rejects.toMatchObject({
      name: 'NotAuthorizedException',
      message: 'Incorrect username or password.',
    });
  });
});
