/**
 * `aws_cognito_user_pool_clients`: all clients of a pool.
 *
 * @module
 */
import { ClientId, UserPoolId } from '@poolkeeper/api/common';
import { list } from '@poolkeeper/api/shape';
import { ClientName } from '@poolkeeper/api/user-pool-client/identity';
import { saidIn } from '../schema/members.ts';
import type { DataSource } from '../schema/resource.ts';
import { listClients } from './calls.ts';

export const userPoolClientsLookup: DataSource = {
  type: 'aws_cognito_user_pool_clients',
  title: 'Cognito User Pool Clients',
  description: 'The clients of a user pool.',
  attributes: {
    id: { mode: 'computed', shape: UserPoolId, description: 'The id of the user pool.' },
    user_pool_id: { mode: 'required', shape: UserPoolId, description: 'The id of the user pool.' },
    client_ids: {
      mode: 'computed',
      shape: list(ClientId),
      none: [],
      description: 'The ids of its clients, in the order of the service.',
    },
    client_names: {
      mode: 'computed',
      shape: list(ClientName),
      none: [],
      description: 'The names of its clients, in the order of `client_ids`.',
    },
  },
  nameOf: (config) => saidIn(config, 'user_pool_id') ?? '',

  async read(config, around) {
    const userPoolId = saidIn(config, 'user_pool_id') ?? '';
    const clients = await listClients(userPoolId, around);
    return {
      id: userPoolId,
      user_pool_id: userPoolId,
      client_ids: clients.map((client) => client.ClientId),
      client_names: clients.map((client) => client.ClientName),
      region: around.connection.region,
    };
  },
};
