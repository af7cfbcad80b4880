import {
  AdminCreateUserCommand,
  AdminSetUserPasswordCommand,
  type ChallengeNameType,
  InitiateAuthCommand,
  RespondToAuthChallengeCommand,
} from '@aws-sdk/client-cognito-identity-provider';
import { startSrpClient } from '@poolkeeper/server/operations/auth/testing/srp-client';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sharedDatabases, startTwoNodes, type TwoNodes } from '../support/nodes.ts';
import { createPoolAndClient, type PoolAndClient } from '../support/service.ts';

const password = 'Correct-horse-1';

for (const database of sharedDatabases)
  describe.skipIf(!database.installed)(`sign-in of two nodes on ${database.title}`, () => {
    let nodes: TwoNodes;
    let ids: PoolAndClient;
    beforeAll(async () => {
      nodes = await startTwoNodes(database);
      ids = await createPoolAndClient(nodes.onOne, {
        ExplicitAuthFlows: ['ALLOW_USER_PASSWORD_AUTH', 'ALLOW_USER_SRP_AUTH'],
      });
    });
    afterAll(() => nodes?.[Symbol.asyncDispose]());

    type Sdk = TwoNodes['onOne'];
    const createUser = (Username: string) =>
      nodes.onOne.send(
        new AdminCreateUserCommand({
          UserPoolId: ids.userPoolId,
          Username,
          TemporaryPassword: password,
          MessageAction: 'SUPPRESS',
        }),
      );
    const respond = (
      sdk: Sdk,
      ChallengeName: ChallengeNameType,
      ChallengeResponses: Record<string, string>,
      Session?: string,
    ) =>
      sdk.send(
        new RespondToAuthChallengeCommand({
          ClientId: ids.clientId,
          ChallengeName,
          ChallengeResponses,
          ...(Session !== undefined && { Session }),
        }),
      );

    it('answers on one the SRP challenge of the other', async () => {
      const { onOne, onTwo, userPoolId } = { ...nodes, ...ids };
      await createUser('jane');
      await onOne.send(
        new AdminSetUserPasswordCommand({
          UserPoolId: userPoolId,
          Username: 'jane',
          Password: password,
          Permanent: true,
        }),
      );
      const srp = startSrpClient(userPoolId);
      const challenge = await onOne.send(
        new InitiateAuthCommand({
          ClientId: ids.clientId,
          AuthFlow: 'USER_SRP_AUTH',
          AuthParameters: { USERNAME: 'jane', SRP_A: srp.publicValue },
        }),
      );
      const proof = srp.answer(challenge.ChallengeParameters ?? {}, password, Date.now());
      const outcomes = await Promise.allSettled(
        [onTwo, onOne].map((sdk) => respond(sdk, 'PASSWORD_VERIFIER', proof, challenge.Session)),
      );
      // Given to both at once it is good once.
      const tokens = outcomes.flatMap((outcome) => (outcome.status === 'fulfilled' ? [outcome.value] : []));
      expect(tokens).toMatchObject([{ AuthenticationResult: { TokenType: 'Bearer' } }]);
      await expect(respond(onTwo, 'PASSWORD_VERIFIER', proof, challenge.Session)).rejects.toMatchObject({
        name: 'NotAuthorizedException',
      });
    });

    it.each(['june', 'july', 'jack'])(
      'takes one answer to a challenge that both are given at once (%s)',
      async (name) => {
        const { onOne, onTwo } = nodes;
        await createUser(name);
        const challenge = await onOne.send(
          new InitiateAuthCommand({
            ClientId: ids.clientId,
            AuthFlow: 'USER_PASSWORD_AUTH',
            AuthParameters: { USERNAME: name, PASSWORD: password },
          }),
        );
        expect(challenge.ChallengeName).toBe('NEW_PASSWORD_REQUIRED');
        const passwords = ['First-horse-1', 'Second-horse-2'];
        const outcomes = await Promise.allSettled(
          [onOne, onTwo].map((sdk, index) =>
            respond(
              sdk,
              'NEW_PASSWORD_REQUIRED',
              { USERNAME: name, NEW_PASSWORD: passwords[index] ?? '' },
              challenge.Session,
            ),
          ),
        );
        const winner = outcomes.findIndex(({ status }) => status === 'fulfilled');
        expect(outcomes[1 - winner]).toMatchObject({
          status: 'rejected',
          reason: {
            name: 'NotAuthorizedException',
            // The loser may find the session used, or the user past the challenge.
            message: expect.stringMatching(/^Invalid session for the user/),
          },
        });
        // The password is the winner's on both.
        for (const sdk of [onOne, onTwo]) {
          const signIn = (PASSWORD = '') =>
            sdk.send(
              new InitiateAuthCommand({
                ClientId: ids.clientId,
                AuthFlow: 'USER_PASSWORD_AUTH',
                AuthParameters: { USERNAME: name, PASSWORD },
              }),
            );
          expect((await signIn(passwords[winner])).AuthenticationResult).toBeDefined();
          await expect(signIn(passwords[1 - winner])).rejects.toThrow('Incorrect username or password.');
        }
      },
    );
  });
