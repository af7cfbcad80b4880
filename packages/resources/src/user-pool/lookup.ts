/**
 * Data source `aws_cognito_user_pool`: a pool by its id.
 *
 * @module
 */
import { UserPoolId } from '@poolkeeper/api/common';
import { list, map, text } from '@poolkeeper/api/shape';
import { Schema } from '@poolkeeper/api/user-pool/settings';
import { AdminCreateUserConfig } from '@poolkeeper/api/user-pool/shapes/messages';
import { EmailConfiguration } from '@poolkeeper/api/user-pool/shapes/sending';
import { toState } from '../exchange/to-state.ts';
import { isGone } from '../is-gone.ts';
import type { Attribute, Attributes } from '../schema/attribute.ts';
import { descriptionOf } from '../schema/derive.ts';
import { failure } from '../schema/diagnostic.ts';
import { textIn } from '../schema/members.ts';
import type { DataSource } from '../schema/resource.ts';
import { userPoolAttributes } from './attributes.ts';

/** An attribute as one that only the service gives: nobody writes blocks here, so they are lists of objects. */
function shown(attribute: Attribute): Attribute {
  const { members, shape, field, nesting, deprecated } = attribute;
  return {
    mode: 'computed',
    shape: nesting === 'single block' ? list(shape) : shape,
    description: descriptionOf(attribute),
    ...(field !== undefined && { field }),
    ...(deprecated !== undefined && { deprecated }),
    ...(members !== undefined && { members: shownAll(members) }),
  };
}

const shownAll = (attributes: Attributes): Attributes =>
  Object.fromEntries(Object.entries(attributes).map(([name, attribute]) => [name, shown(attribute)]));

function of(name: string): Attribute {
  const attribute = userPoolAttributes[name];
  if (!attribute) throw new TypeError(`user pools have no ${name}`);
  return attribute;
}

/** The same as in the resource. */
const same = Object.fromEntries(
  [
    'account_recovery_setting',
    'arn',
    'auto_verified_attributes',
    'creation_date',
    'custom_domain',
    'deletion_protection',
    'device_configuration',
    'domain',
    'estimated_number_of_users',
    'id',
    'lambda_config',
    'last_modified_date',
    'mfa_configuration',
    'name',
    'sms_authentication_message',
    'sms_verification_message',
    'user_pool_add_ons',
    'username_attributes',
  ].map((name) => [name, of(name)]),
);

const Tags = map(text(), text());

/** What is told, still as blocks. */
const told: Attributes = {
  ...same,
  admin_create_user_config: {
    ...of('admin_create_user_config'),
    members: {
      ...of('admin_create_user_config').members,
      unused_account_validity_days: {
        mode: 'computed',
        shape: AdminCreateUserConfig.properties.UnusedAccountValidityDays,
      },
    },
  },
  email_configuration: {
    ...of('email_configuration'),
    members: renamed(of('email_configuration').members ?? {}, {
      from: { mode: 'computed', shape: EmailConfiguration.properties.From },
    }),
  },
  schema_attributes: {
    mode: 'computed',
    shape: Schema,
    field: 'SchemaAttributes',
    description: 'Every attribute that users have.',
    members: of('schema').members ?? {},
  },
  sms_configuration_failure: {
    mode: 'computed',
    shape: text(),
    description: 'Why SMS cannot be sent. Nothing here and at Amazon says it any more.',
  },
  tags: { mode: 'computed', shape: Tags, description: 'The tags of the pool.' },
  user_pool_tags: {
    mode: 'computed',
    shape: Tags,
    description: 'The tags of the pool.',
    deprecated: 'Use tags.',
  },
};

const attributes: Attributes = { user_pool_id: { mode: 'required', shape: UserPoolId }, ...shownAll(told) };

/** This data source has the sender of mail by the name of the API. */
function renamed({ from_email_address: _other, ...members }: Attributes, more: Attributes): Attributes {
  return { ...members, ...more };
}

export const userPoolLookup: DataSource = {
  type: 'aws_cognito_user_pool',
  title: 'Cognito User Pool',
  description: 'A user pool by its id.',
  attributes,
  nameOf: (values) => textIn(values, 'user_pool_id') ?? '',

  async read(config, { connection }) {
    const id = textIn(config, 'user_pool_id') ?? '';
    try {
      const { UserPool: pool } = await connection.cognito('DescribeUserPool', { UserPoolId: id });
      if (!pool) throw failure('reading Cognito User Pool', `There is no user pool ${id}.`);
      const { UserPoolTags = {}, ...answer } = pool;
      const tags = Object.fromEntries(
        Object.entries(UserPoolTags).filter(([key]) => !key.startsWith('aws:')),
      );
      return {
        ...toState(told, answer),
        user_pool_id: id,
        region: connection.region,
        tags,
        user_pool_tags: tags,
      };
    } catch (error) {
      if (!isGone(error)) throw error;
      throw failure(
        `reading Cognito User Pool (${id})`,
        `There is no user pool ${id} in ${connection.region}.`,
      );
    }
  },
};
