/**
 * `aws_cognito_resource_server`.
 *
 * @module
 * @see Amazon Cognito user pools API reference, CreateResourceServer
 */
import { UserPoolId } from '@poolkeeper/api/common';
import type { OperationInput } from '@poolkeeper/api/operations';
import { resourceServerScopeNames } from '@poolkeeper/api/resource-server/scopes';
import {
  ResourceServerIdentifier,
  ResourceServerName,
  ResourceServerScope,
  ResourceServerScopes,
  type ResourceServerType,
} from '@poolkeeper/api/resource-server/shapes';
import { list, text } from '@poolkeeper/api/shape';
import type { Connection } from '@poolkeeper/client/connection';
import { toState } from './exchange/to-state.ts';
import { isGone } from './is-gone.ts';
import { poolScopedId } from './pool-scoped-id.ts';
import type { Attributes } from './schema/attribute.ts';
import { computed, optional, required } from './schema/legacy.ts';
import { blocksIn, textIn } from './schema/members.ts';
import type { ManagedResource } from './schema/resource.ts';
import { isWhollyKnown, unknown, type Values } from './schema/value.ts';

const attributes: Attributes = {
  id: computed(text(), { description: 'The id of the user pool and the identifier, with `|` between.' }),
  user_pool_id: required(UserPoolId, { replaces: true }),
  identifier: required(ResourceServerIdentifier, { replaces: true }),
  name: required(ResourceServerName),
  scope: optional(ResourceServerScopes, {
    nesting: 'set block',
    field: 'Scopes',
    members: {
      scope_name: required(ResourceServerScope.properties.ScopeName),
      scope_description: required(ResourceServerScope.properties.ScopeDescription),
    },
  }),
  scope_identifiers: computed(list(text()), {
    description: 'The scopes as clients ask for them: `<identifier>/<scope name>`.',
  }),
};

export const resourceServer: ManagedResource = {
  type: 'aws_cognito_resource_server',
  title: 'Cognito Resource Server',
  description: 'An API that access tokens are for, with the scopes that it knows.',
  attributes,
  import: {
    parts: ['user_pool_id', 'identifier'],
    separator: '|',
    parse: poolScopedId('|', 'identifier'),
  },
  nameOf: (values) => textIn(values, 'identifier') ?? '',

  /** The identifiers of scopes follow from their names. */
  adjustPlan({ planned }) {
    const { scope = null } = planned;
    if (!isWhollyKnown(scope) || typeof planned.identifier !== 'string') {
      return { ...planned, scope_identifiers: unknown };
    }
    const wanted = namesOf(planned);
    const before = planned.scope_identifiers;
    const isSame =
      Array.isArray(before) &&
      before.length === wanted.length &&
      wanted.every((name) => before.includes(name));
    // Their order is the service's.
    return isSame ? planned : { ...planned, scope_identifiers: unknown };
  },

  async create(planned, { connection }) {
    const { ResourceServer } = await connection.cognito('CreateResourceServer', inputOf(planned));
    return stateOf(ResourceServer, planned, connection);
  },

  async read(prior, { connection }) {
    try {
      const { ResourceServer } = await connection.cognito('DescribeResourceServer', nameIn(prior));
      return stateOf(ResourceServer, prior, connection);
    } catch (error) {
      if (isGone(error)) return undefined;
      throw error;
    }
  },

  async update({ planned }, { connection }) {
    const { ResourceServer } = await connection.cognito('UpdateResourceServer', inputOf(planned));
    return stateOf(ResourceServer, planned, connection);
  },

  async delete(prior, { connection }) {
    try {
      await connection.cognito('DeleteResourceServer', nameIn(prior));
    } catch (error) {
      if (!isGone(error)) throw error;
    }
  },
};

const nameIn = (values: Values): OperationInput<'DescribeResourceServer'> => ({
  UserPoolId: textIn(values, 'user_pool_id') ?? '',
  Identifier: textIn(values, 'identifier') ?? '',
});

const inputOf = (planned: Values): OperationInput<'CreateResourceServer'> => ({
  ...nameIn(planned),
  Name: textIn(planned, 'name') ?? '',
  Scopes: scopesIn(planned),
});

const scopesIn = (planned: Values): { ScopeName: string; ScopeDescription: string }[] =>
  blocksIn(planned, 'scope').map((block) => ({
    ScopeName: textIn(block, 'scope_name') ?? '',
    ScopeDescription: textIn(block, 'scope_description') ?? '',
  }));

const namesOf = (values: Values): readonly string[] =>
  resourceServerScopeNames({ identifier: textIn(values, 'identifier') ?? '', scopes: scopesIn(values) });

function stateOf(server: ResourceServerType, prior: Values, { region }: Connection): Values {
  const scopes = server.Scopes ?? [];
  return {
    ...toState(attributes, server, prior),
    region,
    id: `${server.UserPoolId}|${server.Identifier}`,
    scope_identifiers: [...resourceServerScopeNames({ identifier: server.Identifier ?? '', scopes })],
  };
}
