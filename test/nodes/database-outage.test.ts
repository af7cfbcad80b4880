import {
  AdminCreateUserCommand,
  CreateUserPoolCommand,
  DescribeUserPoolCommand,
} from '@aws-sdk/client-cognito-identity-provider';
import { openStore } from '@poolkeeper/server/store/open-store';
import { namesOf, POOL, user, userPool } from '@poolkeeper/server/store/suite/records';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type PostgresCluster, startPostgresCluster } from '../support/nodes.ts';
import { isInstalled } from '../support/programs.ts';
import type { ServeProcess } from '../support/serve.ts';
import { sdk } from '../support/service.ts';

const installed = isInstalled('postgres');
const title = installed ? 'a database' : 'a database (skipped: PostgreSQL is not installed here)';

describe.skipIf(!installed)(`${title} that is restarted`, () => {
  let cluster: PostgresCluster;
  let node: ServeProcess;
  beforeAll(async () => {
    cluster = await startPostgresCluster();
    node = await cluster.startNode();
  });
  afterAll(() => cluster?.[Symbol.asyncDispose]());

  const health = async (): Promise<number> => (await fetch(`${node.url}/health`)).status;

  it('fails the requests of the outage at once, and needs no restart of the node', async () => {
    const cognito = sdk(node);
    const { UserPool } = await cognito.send(new CreateUserPoolCommand({ PoolName: 'people' }));
    const UserPoolId = UserPool?.Id;
    let created = 0;
    let stopped = false;
    const firstFailures: unknown[] = [];
    // Writers whose connections are in every state when the server goes away.
    const writers = Array.from({ length: 8 }, async (_, writer) => {
      while (!stopped) {
        const Username = `user-${writer}-${created}`;
        try {
          await cognito.send(new AdminCreateUserCommand({ UserPoolId, Username, MessageAction: 'SUPPRESS' }));
          created += 1;
        } catch (error) {
          firstFailures.push(error);
          return;
        }
      }
    });
    while (created < 16 && firstFailures.length === 0) await health();
    await cluster.postgres.halt();
    await Promise.all(writers);
    stopped = true;
    for (const failure of firstFailures) {
      expect(failure).toMatchObject({
        name: 'InternalErrorException',
        message: 'The service failed. Its log says more under the id of this request.',
        $metadata: { httpStatusCode: 500 },
      });
    }
    expect(firstFailures).toHaveLength(8);

    const began = performance.now();
    await expect(cognito.send(new DescribeUserPoolCommand({ UserPoolId }))).rejects.toMatchObject({
      name: 'InternalErrorException',
    });
    expect(await health()).toBe(503);
    expect(performance.now() - began).toBeLessThan(5000);

    await cluster.postgres.resume();
    expect(await health()).toBe(200);
    const described = await cognito.send(new DescribeUserPoolCommand({ UserPoolId }));
    expect(described.UserPool).toMatchObject({ Id: UserPoolId });
    expect(described.UserPool?.EstimatedNumberOfUsers).toBeGreaterThanOrEqual(created);
    expect(node.isRunning()).toBe(true);
  });

  it('fails a transaction that is under way, and only that', async () => {
    const store = await openStore({ kind: 'postgres', url: await cluster.postgres.newDatabase() });
    try {
      await store.userPools.insert(userPool());
      const person = user({ sub: 'sub-1' });
      const interrupted = store.transaction(async ({ users }) => {
        await users.insert(person, namesOf(person));
        await cluster.postgres.halt();
        return users.find(POOL, person.sub);
      });
      await expect(interrupted).rejects.toThrow(/terminat|not queryable/i);
      await expect(store.ping()).rejects.toThrow('ECONNREFUSED');
      await cluster.postgres.resume();
      await store.ping();
      expect(await store.users.find(POOL, person.sub)).toBeUndefined();
      expect(await store.users.insert(person, namesOf(person))).toBe('written');
    } finally {
      await store.close();
    }
  });
});
