/**
 * A service with something of everything in it: pools, clients, users in every state, groups, codes that were sent,
 * tokens, and challenges that wait for their answer. After each request it can be put back to that.
 *
 * @module
 */
import { createHmac } from 'node:crypto';
import type { Host } from './host.ts';
import type { Rows } from './rows.ts';
import { type Asked, createClients, createPeople, createPools, startChallenges } from './world-contents.ts';

export interface World {
  readonly url: string;
  readonly rows: Rows;
  readonly userPoolId: string;
  /** The pool whose users sign in with their e-mail address. */
  readonly mailPoolId: string;
  readonly resourceArn: string;
  /** A client without a secret, with every flow; it hides which users exist. */
  readonly clientId: string;
  readonly secretClientId: string;
  readonly secretClientSecret: string;
  readonly clientSecretId: string;
  /** How the pages look for the client. */
  readonly styleId: string;
  /** A client for machines. */
  readonly machineClientId: string;
  readonly machineClientSecret: string;
  readonly mailClientId: string;
  readonly tokens: Readonly<Record<'access' | 'id' | 'refresh' | 'revokedAccess' | 'revokedRefresh', string>>;
  readonly codes: Readonly<Record<'signUp' | 'password' | 'email', string>>;
  readonly sessions: Readonly<
    Record<'newPassword' | 'srp' | 'custom' | 'choice' | 'afterSignUp', Asked> & {
      srpAnswer: Record<string, string>;
    }
  >;
  readonly srpA: string;
  readonly sub: string;
  close(): Promise<void>;
}

/** `SECRET_HASH` of a name. */
export const secretHash = (secret: string, username: string, clientId: string): string =>
  createHmac('sha256', secret).update(`${username}${clientId}`).digest('base64');

/** Makes the world in a new service, which it ends with itself. */
export async function createWorld(host: Host): Promise<World> {
  const pools = await createPools(host.call);
  const clients = await createClients(host.call, pools);
  const ids = { ...pools, ...clients };
  const people = await createPeople(host, ids);
  const waiting = await startChallenges(host.call, ids);
  await host.settled();
  const rows = await host.rows();
  await rows.keep();
  return {
    url: host.url,
    rows: settledRows(host, rows),
    ...ids,
    ...people,
    ...waiting,
    sessions: { ...waiting.sessions, afterSignUp: people.afterSignUp },
    resourceArn: `arn:aws:cognito-idp:us-east-1:000000000000:userpool/${pools.userPoolId}`,
    async close() {
      await rows.close();
      await host.stop();
    },
  };
}

/** Rows that are looked at, and put back, when nothing goes on after an answer any more. */
const settledRows = (host: Host, rows: Rows): Rows => ({
  ...rows,
  async changedTables() {
    await host.settled();
    return rows.changedTables();
  },
  async putBack() {
    await host.settled();
    await rows.putBack();
  },
});
