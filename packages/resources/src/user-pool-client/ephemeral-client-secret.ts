/**
 * `aws_cognito_user_pool_client_secret` as an ephemeral resource: reads a secret for the time of a run, and keeps it in
 * no state and no plan.
 *
 * @module
 */
import { ClientId, ClientSecret, UserPoolId } from '@poolkeeper/api/common';
import { failure } from '../schema/diagnostic.ts';
import { saidIn } from '../schema/members.ts';
import type { EphemeralResource } from '../schema/resource.ts';
import { describeClient } from './calls.ts';

export const ephemeralClientSecret: EphemeralResource = {
  type: 'aws_cognito_user_pool_client_secret',
  title: 'Cognito User Pool Client Secret',
  description: 'The secret of a client, read for the time of a run and kept nowhere.',
  attributes: {
    user_pool_id: { mode: 'required', shape: UserPoolId, description: 'The id of the user pool.' },
    client_id: { mode: 'required', shape: ClientId, description: 'The id of the client.' },
    client_secret: {
      mode: 'computed',
      shape: ClientSecret,
      sensitive: true,
      description: 'The secret of the client, of two the older one.',
    },
  },

  async open(config, around) {
    const client = {
      UserPoolId: saidIn(config, 'user_pool_id') ?? '',
      ClientId: saidIn(config, 'client_id') ?? '',
    };
    const { ClientSecret: secret, ClientName } = await describeClient(client, around);
    if (!secret) {
      throw failure(
        'Client has no secret',
        `The client ${ClientName} (${client.ClientId}) was made without a secret, and none can be added.`,
        ['client_id'],
      );
    }
    return { ...config, client_secret: secret, region: around.connection.region };
  },
};
