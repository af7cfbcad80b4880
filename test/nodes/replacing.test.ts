import {
  AdminCreateUserCommand,
  AdminSetUserPasswordCommand,
  type CognitoIdentityProviderClient,
  GetUserCommand,
  InitiateAuthCommand,
  ListUsersCommand,
} from '@aws-sdk/client-cognito-identity-provider';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sharedDatabases, startTwoNodes, type TwoNodes } from '../support/nodes.ts';
import type { ServeProcess } from '../support/serve.ts';
import { createPoolAndClient, type PoolAndClient, sdk } from '../support/service.ts';

const password = 'Correct-horse-1';
/** Requests at a time, and how many are answered before, between and after the replacements. */
const LOOPS = 6;
const STRETCH = 60;

/**
 * One of the clients: sends each request to the next node in turn, over a connection to each that it keeps; to another
 * node when a connection is refused, and only then.
 */
class Balancer {
  readonly #nodes: readonly ServeProcess[];
  readonly #clients = new Map<ServeProcess, CognitoIdentityProviderClient>();
  #turn = 0;

  /** @param nodes - As they are at any time: whoever replaces a node changes it */
  constructor(nodes: readonly ServeProcess[]) {
    this.#nodes = nodes;
  }

  async send<Output>(request: (cognito: CognitoIdentityProviderClient) => Promise<Output>): Promise<Output> {
    for (let refusals = 0; ; refusals += 1) {
      const node = this.#nodes[this.#turn % this.#nodes.length];
      this.#turn += 1;
      if (node === undefined) throw new Error('no node is left');
      try {
        return await request(this.#clientOf(node));
      } catch (error) {
        const isRefused = error instanceof Error && 'code' in error && error.code === 'ECONNREFUSED';
        if (!isRefused || refusals === 10) throw error;
      }
    }
  }

  #clientOf(node: ServeProcess): CognitoIdentityProviderClient {
    const known = this.#clients.get(node);
    if (known) return known;
    const made = sdk(node);
    this.#clients.set(node, made);
    return made;
  }
}

for (const database of sharedDatabases)
  describe.skipIf(!database.installed)(`a node on ${database.title} that is replaced`, () => {
    let nodes: TwoNodes;
    let ids: PoolAndClient;
    beforeAll(async () => {
      nodes = await startTwoNodes(database);
      ids = await createPoolAndClient(nodes.onOne, { ExplicitAuthFlows: ['ALLOW_USER_PASSWORD_AUTH'] });
      const jane = { UserPoolId: ids.userPoolId, Username: 'jane' };
      await nodes.onOne.send(new AdminCreateUserCommand({ ...jane, MessageAction: 'SUPPRESS' }));
      await nodes.onOne.send(
        new AdminSetUserPasswordCommand({ ...jane, Password: password, Permanent: true }),
      );
    });
    afterAll(() => nodes?.[Symbol.asyncDispose]());

    it('ends with 0 and loses no request of a steady load, each node in its turn', async () => {
      const serving = [nodes.one, nodes.two];
      const written: string[] = [];
      const failures: unknown[] = [];
      let answered = 0;
      let running = true;
      const waiting: { readonly count: number; readonly resolve: () => void }[] = [];

      const count = (): void => {
        answered += 1;
        for (const { count, resolve } of waiting) if (answered >= count) resolve();
      };
      const stretch = (): Promise<void> =>
        new Promise((resolve) => {
          waiting.push({ count: answered + STRETCH, resolve });
        });
      const loop = async (name: string): Promise<void> => {
        const balancer = new Balancer(serving);
        for (let round = 0; running; round += 1) {
          const Username = `${name}-${round}`;
          await balancer.send((cognito) =>
            cognito.send(
              new AdminCreateUserCommand({ UserPoolId: ids.userPoolId, Username, MessageAction: 'SUPPRESS' }),
            ),
          );
          written.push(Username);
          count();
          const { AuthenticationResult } = await balancer.send((cognito) =>
            cognito.send(
              new InitiateAuthCommand({
                ClientId: ids.clientId,
                AuthFlow: 'USER_PASSWORD_AUTH',
                AuthParameters: { USERNAME: 'jane', PASSWORD: password },
              }),
            ),
          );
          count();
          const AccessToken = AuthenticationResult?.AccessToken;
          await balancer.send((cognito) => cognito.send(new GetUserCommand({ AccessToken })));
          count();
        }
      };
      const loops = Array.from({ length: LOOPS }, (_, index) =>
        loop(`user-${index}`).catch((error: unknown) => {
          failures.push(error);
          // Whoever waits for answers goes on, and sees the failure.
          for (const { resolve } of waiting) resolve();
        }),
      );

      await stretch();
      for (const node of [nodes.one, nodes.two]) {
        // The load goes on while the node ends; the clients find out by themselves.
        expect(await node.stop()).toMatchObject({ code: 0, errors: '' });
        serving.splice(serving.indexOf(node), 1, await nodes.cluster.startNode());
        await stretch();
      }
      running = false;
      await Promise.all(loops);
      expect(failures).toEqual([]);

      const balancer = new Balancer(serving);
      const listed = new Set<string | undefined>();
      let PaginationToken: string | undefined;
      do {
        const page = await balancer.send((cognito) =>
          cognito.send(new ListUsersCommand({ UserPoolId: ids.userPoolId, PaginationToken })),
        );
        for (const { Username } of page.Users ?? []) listed.add(Username);
        PaginationToken = page.PaginationToken;
      } while (PaginationToken !== undefined);
      expect(written.filter((username) => !listed.has(username))).toEqual([]);
      expect(written.length).toBeGreaterThan(STRETCH / 3);
    });
  });
