/**
 * `aws_cognito_user_pool_client_secret`: one of the two secrets that a client may have, so that a secret is changed
 * without a new client and without a moment in which none works.
 *
 * @module
 * @see docs/adr/0010-client-secrets.md
 */
import { ClientId, ClientSecret, UserPoolId } from '@poolkeeper/api/common';
import { flag, integer, map, text, timestamp } from '@poolkeeper/api/shape';
import { ClientSecretId } from '@poolkeeper/api/user-pool-client/identity';
import { toRfc3339 } from '../exchange/timestamp.ts';
import { isGone } from '../is-gone.ts';
import { withPoolLock } from '../pool-lock.ts';
import type { Attributes } from '../schema/attribute.ts';
import { type DiagnosticError, failure } from '../schema/diagnostic.ts';
import { flagIn, saidIn } from '../schema/members.ts';
import type { ManagedResource, Surroundings } from '../schema/resource.ts';
import { unknown, type Values } from '../schema/value.ts';
import { type ClientId as Client, describeClient } from './calls.ts';
import { type ListedSecret, listSecrets } from './secrets.ts';

const attributes: Attributes = {
  id: {
    mode: 'computed',
    shape: text(),
    description: 'The ids of pool, client and secret, with `/` between.',
  },
  user_pool_id: {
    mode: 'required',
    shape: UserPoolId,
    replaces: true,
    description: 'The id of the user pool.',
  },
  client_id: { mode: 'required', shape: ClientId, replaces: true, description: 'The id of the client.' },
  client_secret_id: { mode: 'computed', shape: ClientSecretId },
  client_secret: {
    mode: 'computed',
    shape: ClientSecret,
    sensitive: true,
    description:
      'The secret, where the service made it. Null where the configuration gave it, and after an import from which it cannot be told.',
  },
  client_secret_wo: {
    mode: 'optional',
    shape: ClientSecret,
    sensitive: true,
    writeOnly: true,
    description:
      'The secret to use rather than one that the service makes: 24 to 64 letters, digits and `_`, `+`. It is kept nowhere. Change `client_secret_wo_version` with it.',
  },
  client_secret_wo_version: {
    mode: 'optional',
    shape: integer({ min: 0 }),
    replaces: true,
    description: 'Any number; another one makes a new secret from `client_secret_wo`.',
  },
  keepers: {
    mode: 'optional',
    shape: map(text(), text()),
    replaces: true,
    description: 'Any values; a change of one makes a new secret. A date of `time_rotating` makes it rotate.',
  },
  replace_oldest: {
    mode: 'optional',
    shape: flag(),
    description:
      'Whether the oldest secret of a client that has two makes room for the new one, even if another made it. With `create_before_destroy`, a secret is rotated so without a gap. Left out, a client with two secrets is an error.',
  },
  creation_date: {
    mode: 'computed',
    shape: timestamp(),
    field: 'ClientSecretCreateDate',
    description: 'When the secret was made.',
  },
};

/** Secrets that a client has at most. */
const MOST = 2;

export const userPoolClientSecret: ManagedResource = {
  type: 'aws_cognito_user_pool_client_secret',
  title: 'Cognito User Pool Client Secret',
  description:
    'A further secret of a client that was made with one. A client has two at most, and both work: a secret is rotated by adding one, moving to it, and deleting the other.',
  attributes,
  rules: [
    ({ config }) =>
      (config.client_secret_wo_version ?? null) !== null && (config.client_secret_wo ?? null) === null
        ? failure(
            'Invalid Attribute Combination',
            'Attribute "client_secret_wo" must be specified when "client_secret_wo_version" is specified',
            ['client_secret_wo_version'],
          ).diagnostics
        : [],
  ],
  import: { parts: ['user_pool_id', 'client_id', 'client_secret_id'], separator: '/' },
  nameOf: (values) => saidIn(values, 'id') ?? saidIn(values, 'client_id') ?? '',

  /** A secret that the configuration gives is shown nowhere. */
  adjustPlan: ({ planned, config }) =>
    planned.client_secret === unknown && (config.client_secret_wo ?? null) !== null
      ? { ...planned, client_secret: null }
      : planned,

  create: (planned, around) =>
    withPoolLock(saidIn(planned, 'user_pool_id') ?? '', async () => {
      const client = clientIn(planned);
      await makeRoom(client, planned, around);
      const given = saidIn(around.config, 'client_secret_wo');
      const { ClientSecretDescriptor: added } = await around.connection.cognito(
        'AddUserPoolClientSecret',
        { ...client, ...(given === undefined ? {} : { ClientSecret: given }) },
        { signal: around.signal },
      );
      return { ...planned, ...shown(client, added, around), client_secret: added.ClientSecretValue ?? null };
    }),

  async read(prior, around) {
    const client = clientIn(prior);
    const secrets = await orGone(listSecrets(client, around));
    const found = secrets?.find(({ ClientSecretId: id }) => id === saidIn(prior, 'client_secret_id'));
    if (!secrets || !found) return undefined;
    const isImported = saidIn(prior, 'id') === undefined;
    return {
      ...empty,
      ...prior,
      ...shown(client, found, around),
      // A client that has one secret shows this one.
      ...(isImported && secrets.length === 1
        ? { client_secret: (await describeClient(client, around)).ClientSecret ?? null }
        : {}),
    };
  },

  // Whatever makes another secret replaces; the rest says how.
  update: async ({ planned }) => planned,

  delete: (prior, { connection, signal, warn }) =>
    withPoolLock(saidIn(prior, 'user_pool_id') ?? '', async () => {
      const client = clientIn(prior);
      const id = saidIn(prior, 'client_secret_id') ?? '';
      try {
        await connection.cognito('DeleteUserPoolClientSecret', { ...client, ClientSecretId: id }, { signal });
      } catch (error) {
        if (isGone(error)) return;
        if (!(await isLast(client, id, { connection, signal }))) throw error;
        warn({
          severity: 'warning',
          summary: 'Last client secret not deleted',
          detail: `The client ${client.ClientId} has no other secret, and a client keeps its last one: it is forgotten here and deleted with the client.`,
        });
      }
    }),
};

/** Nothing where nothing is known. */
const empty: Values = Object.fromEntries(Object.keys(attributes).map((name) => [name, null]));

const clientIn = (values: Values): Client => ({
  UserPoolId: saidIn(values, 'user_pool_id') ?? '',
  ClientId: saidIn(values, 'client_id') ?? '',
});

const shown = (
  client: Client,
  { ClientSecretId: id, ClientSecretCreateDate }: ListedSecret,
  { connection }: Pick<Surroundings, 'connection'>,
): Values => ({
  region: connection.region,
  id: `${client.UserPoolId}/${client.ClientId}/${id}`,
  client_secret_id: id,
  creation_date: toRfc3339(ClientSecretCreateDate),
  client_secret_wo: null,
});

/** Deletes the oldest secret of a client that has as many as it may, where that was asked for. */
async function makeRoom(client: Client, planned: Values, around: Surroundings): Promise<void> {
  const secrets = await listSecrets(client, around);
  const [oldest] = secrets;
  if (secrets.length < MOST || !oldest) return;
  if (flagIn(planned, 'replace_oldest') !== true) throw noRoom(client, secrets);
  await around.connection.cognito(
    'DeleteUserPoolClientSecret',
    { ...client, ClientSecretId: oldest.ClientSecretId },
    { signal: around.signal },
  );
}

const noRoom = (client: Client, secrets: readonly ListedSecret[]): DiagnosticError =>
  failure(
    'Client has two secrets already',
    `The client ${client.ClientId} has ${secrets
      .map(({ ClientSecretId: id, ClientSecretCreateDate: at }) => `${id} (of ${toRfc3339(at)})`)
      .join(
        ' and ',
      )}, and a client has ${MOST} at most. Delete one that nobody uses any more, or set replace_oldest = true to have the oldest one deleted first.`,
  );

async function isLast(
  client: Client,
  id: string,
  around: Pick<Surroundings, 'connection' | 'signal'>,
): Promise<boolean> {
  const secrets = await orGone(listSecrets(client, around));
  return secrets?.length === 1 && secrets[0]?.ClientSecretId === id;
}

/** Undefined when there is no such client. */
async function orGone<Result>(asked: Promise<Result>): Promise<Result | undefined> {
  try {
    return await asked;
  } catch (error) {
    if (isGone(error)) return undefined;
    throw error;
  }
}
