import {
  AddUserPoolClientSecretCommand,
  AdminCreateUserCommand,
  AdminSetUserPasswordCommand,
  DescribeUserPoolClientCommand,
  InitiateAuthCommand,
  ListTagsForResourceCommand,
  TagResourceCommand,
  UpdateUserPoolClientCommand,
} from '@aws-sdk/client-cognito-identity-provider';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sharedDatabases, startTwoNodes, type TwoNodes } from '../support/nodes.ts';
import { createPoolAndClient } from '../support/service.ts';

const password = 'Correct-horse-1';

for (const database of sharedDatabases)
  describe.skipIf(!database.installed)(`settings of two nodes on ${database.title}`, () => {
    let nodes: TwoNodes;
    beforeAll(async () => {
      nodes = await startTwoNodes(database);
    });
    afterAll(() => nodes?.[Symbol.asyncDispose]());

    it('enforces on one at once what a client was updated to on the other', async () => {
      const { onOne, onTwo } = nodes;
      const ExplicitAuthFlows = ['ALLOW_USER_PASSWORD_AUTH' as const];
      const { userPoolId: UserPoolId, clientId: ClientId } = await createPoolAndClient(onOne, {
        ExplicitAuthFlows,
      });
      const jane = { UserPoolId, Username: 'jane' };
      await onOne.send(new AdminCreateUserCommand({ ...jane, MessageAction: 'SUPPRESS' }));
      await onOne.send(new AdminSetUserPasswordCommand({ ...jane, Password: password, Permanent: true }));
      const signIn = () =>
        onTwo.send(
          new InitiateAuthCommand({
            ClientId,
            AuthFlow: 'USER_PASSWORD_AUTH',
            AuthParameters: { USERNAME: 'jane', PASSWORD: password },
          }),
        );
      expect((await signIn()).AuthenticationResult?.ExpiresIn).toBe(3600);
      const update = (change: object) =>
        onOne.send(new UpdateUserPoolClientCommand({ UserPoolId, ClientId, ExplicitAuthFlows, ...change }));
      await update({ AccessTokenValidity: 10, TokenValidityUnits: { AccessToken: 'minutes' } });
      expect((await signIn()).AuthenticationResult?.ExpiresIn).toBe(600);
      await update({ ExplicitAuthFlows: ['ALLOW_USER_SRP_AUTH'] });
      await expect(signIn()).rejects.toMatchObject({
        name: 'InvalidParameterException',
        message: 'USER_PASSWORD_AUTH flow not enabled for this client',
      });
      await update({});
      expect((await signIn()).AuthenticationResult?.ExpiresIn).toBe(3600);
    });

    it('keeps the whole of one update when both write at once, and says so to the other', async () => {
      const { onOne, onTwo } = nodes;
      const { userPoolId: UserPoolId, clientId: ClientId } = await createPoolAndClient(onOne);
      for (let round = 0; round < 8; round += 1) {
        const updates = [onOne, onTwo].map((sdk, index) =>
          sdk.send(
            new UpdateUserPoolClientCommand({
              UserPoolId,
              ClientId,
              ClientName: `round-${round}-${index}`,
              CallbackURLs: [`https://round-${round}-${index}.example`],
            }),
          ),
        );
        const outcomes = await Promise.allSettled(updates);
        const acknowledged = outcomes.flatMap((outcome) => {
          if (outcome.status === 'fulfilled') return [outcome.value.UserPoolClient];
          expect(outcome.reason).toMatchObject({ name: 'ConcurrentModificationException' });
          return [];
        });
        const described = await Promise.all(
          [onOne, onTwo].map((sdk) => sdk.send(new DescribeUserPoolClientCommand({ UserPoolId, ClientId }))),
        );
        expect(described[0]?.UserPoolClient).toEqual(described[1]?.UserPoolClient);
        expect(acknowledged).toContainEqual(described[0]?.UserPoolClient);
      }
    });

    it('adds a second secret once when both add one at once', async () => {
      const { onOne, onTwo } = nodes;
      const { userPoolId: UserPoolId, clientId: ClientId } = await createPoolAndClient(onOne, {
        GenerateSecret: true,
      });
      const outcomes = await Promise.allSettled(
        [onOne, onTwo].map((sdk) => sdk.send(new AddUserPoolClientSecretCommand({ UserPoolId, ClientId }))),
      );
      const refused = outcomes.filter(({ status }) => status === 'rejected');
      expect(refused).toMatchObject([{ reason: { name: 'LimitExceededException' } }]);
    });

    it('loses no tag of a pool when both tag it at once', async () => {
      const { onOne, onTwo } = nodes;
      const { userPoolId } = await createPoolAndClient(onOne);
      const ResourceArn = `arn:aws:cognito-idp:us-east-1:000000000000:userpool/${userPoolId}`;
      const keys = Array.from({ length: 8 }, (_, index) => `key-${index}`);
      for (let index = 0; index < keys.length; index += 2) {
        await Promise.all(
          [onOne, onTwo].map((sdk, node) =>
            sdk.send(new TagResourceCommand({ ResourceArn, Tags: { [keys[index + node] ?? '']: 'here' } })),
          ),
        );
      }
      const { Tags } = await onTwo.send(new ListTagsForResourceCommand({ ResourceArn }));
      expect(Object.keys(Tags ?? {}).sort()).toEqual(keys);
    });
  });
