/**
 * `aws_cognito_identity_pool`.
 *
 * @module
 * @see Amazon Cognito identity pools API reference, CreateIdentityPool
 */
import {
  CognitoIdentityProvider,
  type IdentityPool,
  IdentityPoolId,
  type IdentityPoolSettings,
  identityPoolSettings,
} from '@poolkeeper/api/companions/identity-pools/shapes';
import { described, text } from '@poolkeeper/api/shape';
import { companionInput } from './exchange/companion-input.ts';
import { toRequest } from './exchange/to-request.ts';
import { toState } from './exchange/to-state.ts';
import { isGone } from './is-gone.ts';
import type { Attributes } from './schema/attribute.ts';
import { computed, optional, required } from './schema/legacy.ts';
import { textIn } from './schema/members.ts';
import type { ManagedResource, Surroundings } from './schema/resource.ts';
import type { Values } from './schema/value.ts';
import { plannedTags, tagChange, tagState } from './tags.ts';

const provider = CognitoIdentityProvider.properties;
const settings = identityPoolSettings;

const attributes: Attributes = {
  id: computed(described(IdentityPoolId, 'The id of the identity pool.'), { field: 'IdentityPoolId' }),
  arn: computed(text(), { description: 'The ARN of the identity pool.' }),
  identity_pool_name: required(described(settings.IdentityPoolName, 'The name of the identity pool.')),
  allow_unauthenticated_identities: optional(
    described(settings.AllowUnauthenticatedIdentities, 'Whether people get credentials without signing in.'),
    { default: false },
  ),
  allow_classic_flow: optional(
    described(settings.AllowClassicFlow, 'Whether credentials may be got in the older, longer way.'),
    { default: false },
  ),
  developer_provider_name: optional(
    described(settings.DeveloperProviderName, 'The name of your own way to sign in. It never changes.'),
    { replaces: true },
  ),
  cognito_identity_providers: optional(
    described(settings.CognitoIdentityProviders, 'A user pool client whose users are known.'),
    {
      nesting: 'set block',
      members: {
        client_id: optional(described(provider.ClientId, 'The id of the client.')),
        provider_name: optional(provider.ProviderName),
        server_side_token_check: optional(
          described(provider.ServerSideTokenCheck, 'Whether a token that was revoked counts no more.'),
          { default: false },
        ),
      },
    },
  ),
  openid_connect_provider_arns: optional(
    described(settings.OpenIdConnectProviderARNs, 'ARNs of OpenID Connect providers.'),
    { unordered: true, field: 'OpenIdConnectProviderARNs' },
  ),
  saml_provider_arns: optional(described(settings.SamlProviderARNs, 'ARNs of SAML providers.'), {
    field: 'SamlProviderARNs',
  }),
  supported_login_providers: optional(
    described(settings.SupportedLoginProviders, 'Social providers, each with the id of your app there.'),
    { none: {} },
  ),
};

export const identityPool: ManagedResource = {
  type: 'aws_cognito_identity_pool',
  title: 'Cognito Identity Pool',
  description: 'Gives people who signed in credentials of AWS.',
  attributes,
  tagged: true,
  import: { parts: ['id'], separator: '/' },
  nameOf: (values) => textIn(values, 'identity_pool_name') ?? textIn(values, 'id') ?? '',

  async create(planned, around) {
    const tags = plannedTags(planned);
    const pool = await around.connection.companion('identity-pools', 'CreateIdentityPool', {
      ...settingsOf(planned),
      ...(Object.keys(tags).length > 0 && { IdentityPoolTags: { ...tags } }),
    });
    return stateOf(pool, planned, around);
  },

  async read(prior, around) {
    try {
      const pool = await around.connection.companion('identity-pools', 'DescribeIdentityPool', idIn(prior));
      return await stateOf(pool, prior, around);
    } catch (error) {
      if (isGone(error)) return undefined;
      throw error;
    }
  },

  async update({ prior, planned }, around) {
    const { connection } = around;
    await connection.companion('identity-pools', 'UpdateIdentityPool', {
      ...idIn(prior),
      ...settingsOf(planned),
    });
    const ResourceArn = textIn(prior, 'arn') ?? '';
    const { set, removed } = tagChange(prior, planned);
    if (removed.length > 0) {
      await connection.companion('identity-pools', 'UntagResource', { ResourceArn, TagKeys: [...removed] });
    }
    if (Object.keys(set).length > 0) {
      await connection.companion('identity-pools', 'TagResource', { ResourceArn, Tags: { ...set } });
    }
    const pool = await connection.companion('identity-pools', 'DescribeIdentityPool', idIn(prior));
    return stateOf(pool, planned, around);
  },

  async delete(prior, { connection }) {
    try {
      await connection.companion('identity-pools', 'DeleteIdentityPool', idIn(prior));
    } catch (error) {
      if (!isGone(error)) throw error;
    }
  },
};

const idIn = (values: Values): { IdentityPoolId: string } => ({ IdentityPoolId: textIn(values, 'id') ?? '' });

/** All settings: an update replaces them. */
const settingsOf = (planned: Values): IdentityPoolSettings => ({
  ...companionInput<IdentityPoolSettings>(toRequest(attributes, planned)),
  AllowUnauthenticatedIdentities: planned.allow_unauthenticated_identities === true,
  AllowClassicFlow: planned.allow_classic_flow === true,
});

async function stateOf(pool: IdentityPool, prior: Values, around: Surroundings): Promise<Values> {
  const { connection } = around;
  const { partition, region } = connection;
  return {
    ...toState(attributes, pool, prior),
    ...tagState(pool.IdentityPoolTags ?? {}, prior, around),
    region,
    arn: `arn:${partition}:cognito-identity:${region}:${await connection.accountId()}:identitypool/${pool.IdentityPoolId}`,
  };
}
