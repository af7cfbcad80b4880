import {
  ConfirmForgotPasswordCommand,
  ConfirmSignUpCommand,
  ForgotPasswordCommand,
  GetUserCommand,
  InitiateAuthCommand,
  ResendConfirmationCodeCommand,
  SignUpCommand,
} from '@aws-sdk/client-cognito-identity-provider';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  advanceClocks,
  newestCodeAt,
  sharedDatabases,
  startTwoNodes,
  type TwoNodes,
} from '../support/nodes.ts';
import { createPoolAndClient, type PoolAndClient } from '../support/service.ts';

const password = 'Correct-horse-1';

for (const database of sharedDatabases)
  describe.skipIf(!database.installed)(`accounts of two nodes on ${database.title}`, () => {
    let nodes: TwoNodes;
    let ids: PoolAndClient;
    beforeAll(async () => {
      nodes = await startTwoNodes(database);
      ids = await createPoolAndClient(nodes.onOne, { ExplicitAuthFlows: ['ALLOW_USER_PASSWORD_AUTH'] });
    });
    afterAll(() => nodes?.[Symbol.asyncDispose]());

    type Sdk = TwoNodes['onOne'];
    const of = (Username: string) => ({ ClientId: ids.clientId, Username });
    const signUp = (sdk: Sdk, username: string) =>
      sdk.send(
        new SignUpCommand({
          ...of(username),
          Password: password,
          UserAttributes: [{ Name: 'email', Value: `${username}@example.com` }],
        }),
      );
    const confirm = (sdk: Sdk, username: string, ConfirmationCode: string) =>
      sdk.send(new ConfirmSignUpCommand({ ...of(username), ConfirmationCode }));
    const signIn = (sdk: Sdk, USERNAME: string, PASSWORD: string) =>
      sdk.send(
        new InitiateAuthCommand({
          ClientId: ids.clientId,
          AuthFlow: 'USER_PASSWORD_AUTH',
          AuthParameters: { USERNAME, PASSWORD },
        }),
      );

    it('signs up on one and confirms on the other; either signs in for both', async () => {
      const { onOne, onTwo, two } = nodes;
      await signUp(onOne, 'jane');
      await confirm(onTwo, 'jane', await newestCodeAt(two, 'jane'));
      const { AuthenticationResult } = await signIn(onOne, 'jane', password);
      const user = await onTwo.send(new GetUserCommand({ AccessToken: AuthenticationResult?.AccessToken }));
      expect(user.UserAttributes).toContainEqual({ Name: 'email_verified', Value: 'true' });
    });

    it('of two sign-ups with one name at once one is made, the other refused', async () => {
      const { onOne, onTwo } = nodes;
      const outcomes = await Promise.allSettled([signUp(onOne, 'twin'), signUp(onTwo, 'twin')]);
      const refused = outcomes.filter(({ status }) => status === 'rejected');
      expect(refused).toMatchObject([
        { reason: { name: 'UsernameExistsException', message: 'User already exists' } },
      ]);
    });

    it('accepts a confirmation code once when both are given it at once', async () => {
      const { onOne, onTwo, one } = nodes;
      await signUp(onOne, 'jill');
      const code = await newestCodeAt(one, 'jill');
      const outcomes = await Promise.allSettled([confirm(onOne, 'jill', code), confirm(onTwo, 'jill', code)]);
      expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    });

    it('recovers a password that the other node then knows', async () => {
      const { onOne, onTwo, one } = nodes;
      await signUp(onOne, 'jack');
      await confirm(onOne, 'jack', await newestCodeAt(one, 'jack'));
      await onOne.send(new ForgotPasswordCommand(of('jack')));
      const ConfirmationCode = await newestCodeAt(one, 'jack');
      await onTwo.send(
        new ConfirmForgotPasswordCommand({ ...of('jack'), ConfirmationCode, Password: 'Another-horse-2' }),
      );
      await expect(signIn(onOne, 'jack', password)).rejects.toThrow('Incorrect username or password.');
      expect((await signIn(onOne, 'jack', 'Another-horse-2')).AuthenticationResult).toBeDefined();
    });

    it('counts failed passwords of both together, and both lock', async () => {
      const { onOne, onTwo, one, two } = nodes;
      await signUp(onOne, 'john');
      await confirm(onOne, 'john', await newestCodeAt(one, 'john'));
      for (let failure = 1; failure <= 10; failure += 1) {
        const node = failure % 2 === 0 ? onOne : onTwo;
        await expect(signIn(node, 'john', 'Wrong-horse-1')).rejects.toThrow(
          'Incorrect username or password.',
        );
        // Past the lock of this failure, up to the last one, which locks for half a minute.
        if (failure < 10) await advanceClocks([one, two], 60);
      }
      for (const node of [onOne, onTwo]) {
        await expect(signIn(node, 'john', password)).rejects.toMatchObject({
          name: 'NotAuthorizedException',
          message: 'Password attempts exceeded',
        });
      }
      await advanceClocks([one, two], 60);
      expect((await signIn(onTwo, 'john', password)).AuthenticationResult).toBeDefined();
    });

    it('answers more requests at once than there are connections to a database', async () => {
      const { onOne, onTwo } = nodes;
      const names = Array.from({ length: 60 }, (_, index) => `crowd-${index}`);
      const signedUp = await Promise.all(
        names.map((name, index) => signUp(index % 2 === 0 ? onOne : onTwo, name)),
      );
      expect(new Set(signedUp.map(({ UserSub }) => UserSub)).size).toBe(names.length);
    });

    it('counts requests for codes of both together', async () => {
      const { onOne, onTwo } = nodes;
      await signUp(onOne, 'june');
      const resend = (sdk: Sdk) => sdk.send(new ResendConfirmationCodeCommand(of('june')));
      for (const sdk of [onOne, onTwo, onOne, onTwo, onOne]) await resend(sdk);
      for (const sdk of [onOne, onTwo]) {
        await expect(resend(sdk)).rejects.toMatchObject({
          name: 'LimitExceededException',
          message: 'Attempt limit exceeded, please try after some time.',
        });
      }
    });
  });
