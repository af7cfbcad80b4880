/**
 * `aws_cognito_user_pool_client` as something that is looked up, by its id or by its name.
 *
 * @module
 */
import { ClientId, UserPoolId } from '@poolkeeper/api/common';
import { flag, list, timestamp } from '@poolkeeper/api/shape';
import { ClientName } from '@poolkeeper/api/user-pool-client/identity';
import { memberOf } from '../exchange/names.ts';
import { type Response, toState } from '../exchange/to-state.ts';
import type { Attributes } from '../schema/attribute.ts';
import { exactlyOneOf } from '../schema/checks/exactly-one-of.ts';
import { descriptionOf } from '../schema/derive.ts';
import { failure } from '../schema/diagnostic.ts';
import { saidIn } from '../schema/members.ts';
import type { DataSource, Surroundings } from '../schema/resource.ts';
import { isBlock } from '../schema/unset.ts';
import type { Values } from '../schema/value.ts';
import { shownSettings } from './attributes.ts';
import { describeClient, listClients } from './calls.ts';
import { identityAttributes } from './user-pool-client.ts';

/** Blocks as lists: nobody writes them here. */
const settings: Attributes = Object.fromEntries(
  Object.entries(shownSettings).map(([name, { nesting, ...attribute }]) => [
    name,
    nesting === undefined
      ? attribute
      : { ...attribute, shape: list(attribute.shape), none: [], description: descriptionOf(attribute) },
  ]),
);

/** Members of answers that are blocks. */
const blocks = Object.entries(shownSettings)
  .filter(([, attribute]) => isBlock(attribute))
  .map(([name, attribute]) => memberOf(name, attribute));

const attributes: Attributes = {
  ...identityAttributes,
  user_pool_id: { mode: 'required', shape: UserPoolId, description: 'The id of the user pool.' },
  client_id: {
    mode: 'optional, computed',
    shape: ClientId,
    description: 'The id of the client. Either this or `name` is required.',
  },
  name: {
    mode: 'optional, computed',
    shape: ClientName,
    field: 'ClientName',
    description:
      'The name of the client, which no other of the pool has. Either this or `client_id` is required.',
  },
  ...settings,
  generate_secret: { mode: 'computed', shape: flag(), description: 'Whether the client has a secret.' },
  creation_date: { mode: 'computed', shape: timestamp(), description: 'When the client was made.' },
  last_modified_date: {
    mode: 'computed',
    shape: timestamp(),
    description: 'When the client was last changed.',
  },
};

export const userPoolClientLookup: DataSource = {
  type: 'aws_cognito_user_pool_client',
  title: 'Cognito User Pool Client',
  description: 'A client of a user pool, by its id or by its name.',
  attributes,
  rules: [({ config }) => exactlyOneOf(['client_id', 'name'], config)],
  nameOf: (config) => saidIn(config, 'client_id') ?? saidIn(config, 'name') ?? '',

  async read(config, around) {
    const UserPoolId = saidIn(config, 'user_pool_id') ?? '';
    const ClientId = saidIn(config, 'client_id') ?? (await findByName(UserPoolId, config, around));
    const live = await describeClient({ UserPoolId, ClientId }, around);
    const response: Response = {
      ...live,
      ...Object.fromEntries(blocks.map((member) => listed(member, live))),
    };
    return {
      ...toState(attributes, response),
      client_id: live.ClientId,
      generate_secret: Boolean(live.ClientSecret),
      region: around.connection.region,
    };
  },
};

/** The member of a block, as a list of what is in it. */
function listed(member: string, live: Response): [member: string, value: readonly unknown[]] {
  const value = live[member];
  const isEmpty = typeof value !== 'object' || value === null || Object.keys(value).length === 0;
  return [member, isEmpty ? [] : [value]];
}

async function findByName(userPoolId: string, config: Values, around: Surroundings): Promise<string> {
  const name = saidIn(config, 'name') ?? '';
  const clients = await listClients(userPoolId, around);
  const [found, ...others] = clients.filter(({ ClientName }) => ClientName === name);
  if (!found) {
    throw failure(
      `reading Cognito User Pool Client (${name})`,
      `empty result: the pool ${userPoolId} has no client of this name.`,
      ['name'],
    );
  }
  if (others.length > 0) {
    const ids = [found, ...others].map(({ ClientId }) => ClientId);
    throw failure(
      `reading Cognito User Pool Client (${name})`,
      `too many results: wanted 1, got ${ids.length}. The clients ${ids.join(', ')} have this name: give client_id instead.`,
      ['name'],
    );
  }
  return found.ClientId;
}
