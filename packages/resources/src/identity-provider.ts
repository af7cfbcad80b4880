/**
 * `aws_cognito_identity_provider`.
 *
 * @module
 * @see Amazon Cognito user pools API reference, CreateIdentityProvider
 */
import { UserPoolId } from '@poolkeeper/api/common';
import {
  effectiveDetails,
  effectiveMapping,
  modelOf,
} from '@poolkeeper/api/identity-provider/provider-types';
import {
  AttributeMapping,
  type IdentityProviderType,
  IdpIdentifiers,
  NewProviderName,
  ProviderDetails,
  ProviderType,
  providerTypes,
} from '@poolkeeper/api/identity-provider/shapes';
import { text } from '@poolkeeper/api/shape';
import type { Connection } from '@poolkeeper/client/connection';
import { toState } from './exchange/to-state.ts';
import { isGone } from './is-gone.ts';
import { poolScopedId } from './pool-scoped-id.ts';
import type { Attributes } from './schema/attribute.ts';
import { computed, optional, optionalComputed, required } from './schema/legacy.ts';
import { mapIn, textIn, textsIn } from './schema/members.ts';
import type { ManagedResource } from './schema/resource.ts';
import { isValues } from './schema/same.ts';
import { isWhollyKnown, unknown, type Values } from './schema/value.ts';

type Details = Readonly<Record<string, string>>;

const attributes: Attributes = {
  id: computed(text(), { description: 'The id of the user pool and the name, with `:` between.' }),
  user_pool_id: required(UserPoolId, { replaces: true }),
  provider_name: required(NewProviderName, { replaces: true }),
  provider_type: required(ProviderType, { replaces: true }),
  provider_details: required(ProviderDetails, { sensitive: true }),
  attribute_mapping: optionalComputed(AttributeMapping, { unset: unknown }),
  idp_identifiers: optional(IdpIdentifiers),
};

export const identityProvider: ManagedResource = {
  type: 'aws_cognito_identity_provider',
  title: 'Cognito Identity Provider',
  description: 'A provider whose users can sign in to a user pool.',
  attributes,
  import: {
    parts: ['user_pool_id', 'provider_name'],
    separator: ':',
    parse: poolScopedId(':', 'provider_name'),
  },
  nameOf: (values) => textIn(values, 'provider_name') ?? '',

  /** Details and claims that the type of provider has anyway make no difference. */
  adjustPlan({ prior, planned }) {
    if (prior === null || planned.id === unknown) return planned;
    const type = typeIn(planned);
    return {
      ...planned,
      ...(isSame(planned, prior, 'provider_details', (details) => withDefaults(type, details))
        ? { provider_details: prior.provider_details ?? null }
        : {}),
      ...(isSame(planned, prior, 'attribute_mapping', (mapping) => effectiveMapping(type, mapping))
        ? { attribute_mapping: prior.attribute_mapping ?? null }
        : {}),
    };
  },

  async create(planned, { connection }) {
    const mapping = mapIn(planned, 'attribute_mapping');
    const identifiers = textsIn(planned, 'idp_identifiers');
    const { IdentityProvider } = await connection.cognito('CreateIdentityProvider', {
      ...nameIn(planned),
      ProviderType: typeIn(planned),
      ProviderDetails: withoutDerived(typeIn(planned), mapIn(planned, 'provider_details')),
      ...(Object.keys(mapping).length > 0 && { AttributeMapping: mapping }),
      ...(identifiers.length > 0 && { IdpIdentifiers: [...identifiers] }),
    });
    return stateOf(IdentityProvider, planned, connection);
  },

  async read(prior, { connection }) {
    try {
      const { IdentityProvider } = await connection.cognito('DescribeIdentityProvider', nameIn(prior));
      return stateOf(IdentityProvider, prior, connection);
    } catch (error) {
      if (isGone(error)) return undefined;
      throw error;
    }
  },

  /** Each of the three replaces what there was, and what is left out stays. */
  async update({ planned }, { connection }) {
    const { IdentityProvider } = await connection.cognito('UpdateIdentityProvider', {
      ...nameIn(planned),
      ProviderDetails: withoutDerived(typeIn(planned), mapIn(planned, 'provider_details')),
      AttributeMapping: mapIn(planned, 'attribute_mapping'),
      IdpIdentifiers: [...textsIn(planned, 'idp_identifiers')],
    });
    return stateOf(IdentityProvider, planned, connection);
  },

  async delete(prior, { connection }) {
    try {
      await connection.cognito('DeleteIdentityProvider', nameIn(prior));
    } catch (error) {
      if (!isGone(error)) throw error;
    }
  },
};

const nameIn = (values: Values): { UserPoolId: string; ProviderName: string } => ({
  UserPoolId: textIn(values, 'user_pool_id') ?? '',
  ProviderName: textIn(values, 'provider_name') ?? '',
});

function typeIn(values: Values): ProviderType {
  const given = textIn(values, 'provider_type');
  // A value that is none of the types does not come so far: the plan is checked against the shape.
  return providerTypes.find((type) => type === given) ?? 'OIDC';
}

/** Details that the service tells and nobody gives. */
function withoutDerived(type: ProviderType, details: Details): Record<string, string> {
  const { derived = [] } = modelOf(type);
  return Object.fromEntries(Object.entries(details).filter(([name]) => !derived.includes(name)));
}

const withDefaults = (type: ProviderType, details: Details): Details =>
  effectiveDetails(type, withoutDerived(type, details));

function isSame(one: Values, other: Values, name: string, effective: (given: Details) => Details): boolean {
  if (!isWhollyKnown(one[name] ?? null) || !isValues(one[name]) || !isValues(other[name])) return false;
  const [some, others] = [effective(mapIn(one, name)), effective(mapIn(other, name))];
  const names = Object.keys(some);
  return (
    names.length === Object.keys(others).length && names.every((detail) => some[detail] === others[detail])
  );
}

function stateOf(provider: IdentityProviderType, prior: Values, { region }: Connection): Values {
  const type = provider.ProviderType ?? typeIn(prior);
  const state = toState(attributes, provider, prior);
  const before = prior.attribute_mapping;
  return {
    ...state,
    region,
    id: `${provider.UserPoolId}:${provider.ProviderName}`,
    provider_details: detailsOf(type, provider.ProviderDetails ?? {}, prior),
    attribute_mapping:
      before !== undefined &&
      isSame(state, prior, 'attribute_mapping', (given) => effectiveMapping(type, given))
        ? before
        : (state.attribute_mapping ?? null),
  };
}

/** What was given, as it is now. Of an import: all but what the type of provider has anyway. */
function detailsOf(type: ProviderType, told: Details, prior: Values): Values {
  const given = mapIn(prior, 'provider_details');
  if (Object.keys(given).length > 0) {
    // The key of Apple's providers is never told.
    return Object.fromEntries(
      Object.entries(given).flatMap(([name, value]) => {
        const now = told[name] ?? (name === 'private_key' ? value : undefined);
        return now === undefined ? [] : [[name, now]];
      }),
    );
  }
  const own = withoutDerived(type, told);
  const defaults = modelOf(type).defaults(own);
  return Object.fromEntries(Object.entries(own).filter(([name, value]) => defaults[name] !== value));
}
