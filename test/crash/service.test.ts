import { randomInt } from 'node:crypto';
import {
  AdminCreateUserCommand,
  AdminSetUserPasswordCommand,
  CreateUserPoolClientCommand,
} from '@aws-sdk/client-cognito-identity-provider';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Cluster, sharedDatabases } from '../support/nodes.ts';
import type { ServeProcess } from '../support/serve.ts';
import { createPoolAndClient, sdk } from '../support/service.ts';
import {
  changeClients,
  createUsers,
  type Place,
  revokeTokens,
  rotateTokens,
  setPasswords,
  type Writer,
} from './writers.ts';

const ROUNDS = 6;
const MOST_WRITES = 60;
const LONGEST_DELAY_MS = 30;
const password = 'Correct-horse-1';

/** Every failure names it; POOLKEEPER_TEST_SEED repeats its numbers. */
const seed = Number(process.env.POOLKEEPER_TEST_SEED ?? randomInt(2 ** 31));

/** Evenly spread numbers below `limit`, the same for the same seed (mulberry32). */
function randomNumbers(from: number): (limit: number) => number {
  let state = from;
  return (limit) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % limit;
  };
}

for (const database of sharedDatabases)
  describe.skipIf(!database.installed)(`the service on ${database.title}`, () => {
    let cluster: Cluster;
    beforeAll(async () => {
      cluster = await database.start();
    });
    afterAll(() => cluster?.[Symbol.asyncDispose]());

    /** Lets the writers write until the service was killed, at a random moment after some acknowledged writes. */
    async function writeUntilKilled(
      node: ServeProcess,
      writers: readonly Writer[],
      random: (limit: number) => number,
    ): Promise<void> {
      const cognito = sdk(node);
      const enough = 1 + random(MOST_WRITES);
      const delay = random(LONGEST_DELAY_MS);
      let writes = 0;
      let killed: Promise<unknown> | undefined;
      const kill = async (): Promise<void> => {
        await new Promise((resolve) => setTimeout(resolve, delay));
        expect((await node.kill()).errors).toBe('');
      };
      const write = async (writer: Writer): Promise<void> => {
        try {
          while (node.isRunning()) {
            await writer.write(cognito);
            writes += 1;
            if (writes === enough) killed = kill();
          }
        } catch (error) {
          // The service ended the connection without an answer; any answer that is an error counts.
          const answered = error instanceof Error && /Exception$/.test(error.name);
          if (answered || killed === undefined) throw error;
        }
      };
      await Promise.all(writers.map(write));
      await killed;
    }

    it(`killed at random moments finds every acknowledged write (seed ${seed})`, async () => {
      const random = randomNumbers(seed);
      let node = await cluster.startNode();
      const place = await furnish(node);
      const writers = [
        createUsers(place, 'anna'),
        createUsers(place, 'ben'),
        changeClients(place, 'app'),
        changeClients(place, 'site'),
        setPasswords(place, 'carol'),
        rotateTokens(place, 'dora', password),
        rotateTokens(place, 'dora', password),
        revokeTokens(place, 'dora', password),
      ];
      for (let round = 0; round < ROUNDS; round += 1) {
        await writeUntilKilled(node, writers, random);
        node = await cluster.startNode();
        const cognito = sdk(node);
        const lost = await Promise.all(writers.map((writer) => writer.lost(cognito)));
        expect(lost.flat(), `round ${round} of seed ${seed}`).toEqual([]);
      }
      expect((await node.stop()).code).toBe(0);
    });
  });

/** A pool, two clients, and two users who can sign in. */
async function furnish(node: ServeProcess): Promise<Place> {
  const cognito = sdk(node);
  const ExplicitAuthFlows = ['ALLOW_USER_PASSWORD_AUTH' as const];
  const { userPoolId: UserPoolId, clientId: staying } = await createPoolAndClient(cognito, {
    ExplicitAuthFlows: [...ExplicitAuthFlows, 'ALLOW_REFRESH_TOKEN_AUTH'],
  });
  const { UserPoolClient } = await cognito.send(
    new CreateUserPoolClientCommand({
      UserPoolId,
      ClientName: 'rotating',
      ExplicitAuthFlows,
      RefreshTokenRotation: { Feature: 'ENABLED', RetryGracePeriodSeconds: 0 },
    }),
  );
  for (const Username of ['carol', 'dora']) {
    const user = { UserPoolId, Username };
    await cognito.send(new AdminCreateUserCommand({ ...user, MessageAction: 'SUPPRESS' }));
    await cognito.send(new AdminSetUserPasswordCommand({ ...user, Password: password, Permanent: true }));
  }
  return { userPoolId: UserPoolId, staying, rotating: UserPoolClient?.ClientId ?? '' };
}
