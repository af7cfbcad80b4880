/**
 * `aws_cognito_user_pool_client`.
 *
 * @module
 * @see docs/adr/0009-resources.md
 */
import { ClientId, ClientSecret, UserPoolId } from '@poolkeeper/api/common';
import type { OperationInput } from '@poolkeeper/api/operations';
import { ClientName, GenerateSecret } from '@poolkeeper/api/user-pool-client/identity';
import { ServiceError } from '@poolkeeper/client/service-error';
import { toRequest } from '../exchange/to-request.ts';
import { isGone } from '../is-gone.ts';
import { withPoolLock } from '../pool-lock.ts';
import type { Attributes } from '../schema/attribute.ts';
import { saidIn, textIn } from '../schema/members.ts';
import type { ManagedResource } from '../schema/resource.ts';
import type { Values } from '../schema/value.ts';
import { again } from '../waiting/again.ts';
import { settingAttributes } from './attributes.ts';
import { clientIdIn, describeClient, findClient, updateClient } from './calls.ts';
import { checkAgainstPool } from './check-against-pool.ts';
import { type LiveClient, mergeUpdate, withoutOwnRole } from './merge.ts';
import { settingRules } from './rules.ts';
import { stateAfter, stateOf } from './state.ts';

/** What an attribute that an answer names otherwise, and `client_secret`, are in every kind of client. */
export const identityAttributes: Attributes = {
  id: { mode: 'computed', shape: ClientId, field: 'ClientId', description: 'The id of the client.' },
  user_pool_id: {
    mode: 'required',
    shape: UserPoolId,
    replaces: true,
    description: 'The id of the user pool.',
  },
  client_secret: {
    mode: 'computed',
    shape: ClientSecret,
    none: '',
    sensitive: true,
    description: 'The secret of the client, of two the older one; empty when there is none.',
  },
};

const attributes: Attributes = {
  ...identityAttributes,
  name: { mode: 'required', shape: ClientName, field: 'ClientName' },
  generate_secret: {
    mode: 'optional, computed',
    shape: GenerateSecret,
    replaces: true,
    unset: null,
    // A client without the setting is one with it off.
    equal: (one, other) => (one ?? false) === (other ?? false),
  },
  ...settingAttributes,
};

/** How long a provider that a client names may take to appear, in milliseconds. */
const PROVIDER_PATIENCE = 15_000;

const lacksProvider = (failure: unknown): boolean =>
  failure instanceof ServiceError &&
  failure.code === 'InvalidParameterException' &&
  /^The provider .* does not exist/.test(failure.message);

export const userPoolClient: ManagedResource = {
  type: 'aws_cognito_user_pool_client',
  title: 'Cognito User Pool Client',
  description: 'An app that signs users of a user pool in, and what it may do.',
  attributes,
  autoNamed: 'name',
  rules: settingRules,
  checkAgainstService: checkAgainstPool,
  import: { parts: ['user_pool_id', 'id'], separator: '/' },

  /** An import by `hashicorp/aws` leaves generate_secret out; the secret itself is there. */
  priorFor: ({ prior, config }) =>
    config.generate_secret === true &&
    (prior.generate_secret ?? null) === null &&
    saidIn(prior, 'client_secret') !== undefined
      ? { ...prior, generate_secret: true }
      : prior,

  /** Whether there is to be a secret is nobody's but the configuration's to say. */
  adjustPlan: ({ prior, planned, config }) =>
    prior === null && (config.generate_secret ?? null) === null
      ? { ...planned, generate_secret: null }
      : planned,

  async create(planned, around) {
    const request = creationOf(planned);
    const create = () =>
      withPoolLock(request.UserPoolId, () =>
        around.connection.cognito('CreateUserPoolClient', request, { signal: around.signal }),
      );
    const { UserPoolClient } = await again(create, lacksProvider, {
      atMost: PROVIDER_PATIENCE,
      message: 'waiting for the identity providers that the client names',
      around,
    });
    return withGenerateSecret(
      stateAfter(attributes, { live: UserPoolClient, planned, prior: null, config: around.config, around }),
      planned,
    );
  },

  async read(prior, around) {
    const live = await findClient(clientIdIn(prior), around);
    if (!live) return undefined;
    // An import knows no name. What it finds tells whether a secret was asked for.
    const isImported = textIn(prior, 'name') === undefined;
    const known = isImported ? { ...prior, generate_secret: generatedOf(live) } : prior;
    return withGenerateSecret(stateOf(attributes, { live, prior, around }), known);
  },

  update: ({ prior, planned, config }, around) =>
    withPoolLock(clientIdIn(prior).UserPoolId, async () => {
      const live = await describeClient(clientIdIn(prior), around);
      const merged = { live, planned, prior, config };
      const updated = await updateClient(mergeUpdate(merged), around);
      return withGenerateSecret(stateAfter(attributes, { ...merged, live: updated, around }), planned);
    }),

  delete: (prior, { connection, signal }) =>
    withPoolLock(clientIdIn(prior).UserPoolId, async () => {
      try {
        await connection.cognito('DeleteUserPoolClient', clientIdIn(prior), { signal });
      } catch (error) {
        if (!isGone(error)) throw error;
      }
    }),
};

function creationOf(planned: Values): OperationInput<'CreateUserPoolClient'> {
  const request = toRequest(attributes, planned);
  const { AnalyticsConfiguration } = request;
  return {
    ...request,
    ...(typeof AnalyticsConfiguration === 'object' && AnalyticsConfiguration !== null
      ? { AnalyticsConfiguration: withoutOwnRole({ ...AnalyticsConfiguration }) }
      : {}),
    // Members by their names; each value was checked against the shape of its attribute.
  } as OperationInput<'CreateUserPoolClient'>;
}

/** No answer holds it. */
const withGenerateSecret = (state: Values, known: Values): Values => ({
  ...state,
  generate_secret: typeof known.generate_secret === 'boolean' ? known.generate_secret : null,
});

/** Null stands for false, which most configurations do not write down. */
const generatedOf = ({ ClientSecret: secret }: LiveClient): boolean | null => (secret ? true : null);
