/**
 * `aws_cognito_user`.
 *
 * @module
 * @see Amazon Cognito user pools API reference, AdminCreateUser
 */
import type { OperationInput, OperationOutput } from '@poolkeeper/api/operations';
import { findStandardAttribute } from '@poolkeeper/api/user-pool/standard-attributes';
import { toState } from '../exchange/to-state.ts';
import { isGone } from '../is-gone.ts';
import { poolScopedId } from '../pool-scoped-id.ts';
import { type Diagnostic, failure } from '../schema/diagnostic.ts';
import { findings } from '../schema/findings.ts';
import { flagIn, isGiven, mapIn, saidIn, textIn, textsIn } from '../schema/members.ts';
import type { Change, Checked, ManagedResource, Surroundings } from '../schema/resource.ts';
import type { Value, Values } from '../schema/value.ts';
import { tellFailure } from '../tell-failure.ts';
import { userAttributes } from './attributes.ts';

type Texts = Readonly<Record<string, string>>;

export const user: ManagedResource = {
  type: 'aws_cognito_user',
  title: 'Cognito User',
  description: 'A user of a user pool, made by an administrator.',
  attributes: userAttributes,
  rules: [onePassword],
  import: { parts: ['user_pool_id', 'username'], separator: '/', parse: poolScopedId('/', 'username') },
  nameOf: (values) => `${textIn(values, 'user_pool_id')}/${textIn(values, 'username')}`,

  async create(planned, around) {
    const { connection } = around;
    await connection.cognito('AdminCreateUser', creationOf(planned));
    try {
      if (planned.enabled === false) await connection.cognito('AdminDisableUser', nameIn(planned));
      await setPasswords(planned, {}, around);
    } catch (error) {
      await takeBack(planned, around);
      throw error;
    }
    return whatIsThere(planned, around);
  },

  read: readUser,

  async update(change, around) {
    const { prior, planned } = change;
    const { connection } = around;
    await changeAttributes(change, around);
    if (planned.enabled !== prior.enabled) {
      await connection.cognito(
        planned.enabled === false ? 'AdminDisableUser' : 'AdminEnableUser',
        nameIn(prior),
      );
    }
    await setPasswords(planned, prior, around);
    return whatIsThere(planned, around);
  },

  async delete(prior, { connection }) {
    try {
      await connection.cognito('AdminDeleteUser', nameIn(prior));
    } catch (error) {
      if (!isGone(error)) throw error;
    }
  },
};

/** A password either holds or has to be changed. */
function onePassword({ config }: Checked): readonly Diagnostic[] {
  if (!isGiven(config, 'password') || !isGiven(config, 'temporary_password')) return [];
  return [
    findings.combination(
      ['password'],
      'Attribute "temporary_password" cannot be specified when "password" is specified',
    ),
  ];
}

const nameIn = (values: Values): OperationInput<'AdminGetUser'> => ({
  UserPoolId: textIn(values, 'user_pool_id') ?? '',
  Username: textIn(values, 'username') ?? '',
});

/** The name that an attribute has on users. */
const wireName = (name: string): string =>
  findStandardAttribute(name) || /^(?:dev:)?custom:/.test(name) ? name : `custom:${name}`;

const wireAttributes = (attributes: Texts): { Name: string; Value: string }[] =>
  Object.entries(attributes)
    .filter(([name]) => name !== 'sub')
    .map(([name, Value]) => ({ Name: wireName(name), Value }));

function creationOf(planned: Values): OperationInput<'AdminCreateUser'> {
  const attributes = wireAttributes(mapIn(planned, 'attributes'));
  const validation = Object.entries(mapIn(planned, 'validation_data')).map(([Name, Value]) => ({
    Name,
    Value,
  }));
  const metadata = mapIn(planned, 'client_metadata');
  const temporary = saidIn(planned, 'temporary_password');
  const action = saidIn(planned, 'message_action');
  const mediums = textsIn(planned, 'desired_delivery_mediums');
  return {
    ...nameIn(planned),
    ...(attributes.length > 0 && { UserAttributes: attributes }),
    ...(validation.length > 0 && { ValidationData: validation }),
    ...(Object.keys(metadata).length > 0 && { ClientMetadata: metadata }),
    ...(temporary !== undefined && { TemporaryPassword: temporary }),
    ...(flagIn(planned, 'force_alias_creation') && { ForceAliasCreation: true }),
    // The plan was checked against the choices of the shapes.
    ...(action !== undefined && { MessageAction: action as 'RESEND' | 'SUPPRESS' }),
    ...(mediums.length > 0 && { DesiredDeliveryMediums: [...mediums] as ('EMAIL' | 'SMS')[] }),
  };
}

/** Sets the password that the plan has and state had not. A temporary one of a new user was given with the user. */
async function setPasswords(planned: Values, prior: Values, { connection }: Surroundings): Promise<void> {
  const isNew = !isGiven(prior, 'id');
  const given = [
    ['password', true],
    ['temporary_password', false],
  ] as const;
  for (const [name, Permanent] of given) {
    const Password = saidIn(planned, name);
    if (Password === undefined || Password === textIn(prior, name) || (isNew && !Permanent)) continue;
    await connection.cognito('AdminSetUserPassword', { ...nameIn(planned), Password, Permanent });
  }
}

async function changeAttributes(
  { prior, planned, config }: Change,
  { connection }: Surroundings,
): Promise<void> {
  const before = new Map(wireAttributes(mapIn(prior, 'attributes')).map(({ Name, Value }) => [Name, Value]));
  const after = wireAttributes(mapIn(planned, 'attributes'));
  const isChanged = ({ Name, Value }: { Name: string; Value: string }): boolean => before.get(Name) !== Value;
  const names = new Set(after.filter(isChanged).map(({ Name }) => Name));
  // A new address counts as not verified unless the same request says otherwise.
  const changed = after.filter(({ Name }) => names.has(Name) || names.has(Name.replace(/_verified$/, '')));
  const removed = [...before.keys()].filter((name) => !after.some(({ Name }) => Name === name));
  const ClientMetadata = mapIn(config, 'client_metadata');
  if (changed.length > 0) {
    await connection.cognito('AdminUpdateUserAttributes', {
      ...nameIn(prior),
      UserAttributes: changed,
      ...(Object.keys(ClientMetadata).length > 0 && { ClientMetadata }),
    });
  }
  if (removed.length > 0) {
    await connection.cognito('AdminDeleteUserAttributes', { ...nameIn(prior), UserAttributeNames: removed });
  }
}

async function readUser(prior: Values, around: Surroundings): Promise<Values | undefined> {
  try {
    const found = await around.connection.cognito('AdminGetUser', nameIn(prior));
    return stateOf(found, prior, around);
  } catch (error) {
    if (isGone(error)) return undefined;
    throw error;
  }
}

function stateOf(
  found: OperationOutput<'AdminGetUser'>,
  prior: Values,
  { connection }: Surroundings,
): Values {
  const told = new Map((found.UserAttributes ?? []).map(({ Name, Value = '' }) => [Name, Value]));
  const response = {
    Enabled: found.Enabled,
    Status: found.UserStatus,
    CreationDate: found.UserCreateDate,
    LastModifiedDate: found.UserLastModifiedDate,
    MfaSettingList: found.UserMFASettingList,
    PreferredMfaSetting: found.PreferredMfaSetting,
    Sub: told.get('sub'),
  };
  return {
    ...toState(userAttributes, response, prior),
    ...given(prior),
    region: connection.region,
    id: `${textIn(prior, 'user_pool_id')}/${textIn(prior, 'username')}`,
    user_pool_id: prior.user_pool_id ?? null,
    username: prior.username ?? null,
    attributes: attributesOf(told, prior),
  };
}

/** What the service never tells stays as it was given. */
const given = (prior: Values): Values =>
  Object.fromEntries(
    [
      'password',
      'temporary_password',
      'message_action',
      'desired_delivery_mediums',
      'force_alias_creation',
      'client_metadata',
      'validation_data',
    ].map((name): [string, Value] => [name, prior[name] ?? null]),
  );

/** The attributes by the names that they had, else without the prefix of the pool's own. */
function attributesOf(told: ReadonlyMap<string, string>, prior: Values): Value {
  const before = mapIn(prior, 'attributes');
  const names = new Map(Object.keys(before).map((name) => [wireName(name), name]));
  const attributes = [...told].flatMap(([name, value]): [string, string][] => {
    if (name === 'sub' && !Object.hasOwn(before, 'sub')) return [];
    return [[names.get(name) ?? name.replace(/^(?:dev:)?custom:/, ''), value]];
  });
  return attributes.length === 0 && (prior.attributes ?? null) === null
    ? null
    : Object.fromEntries(attributes);
}

/** A user who could not be made whole is not left behind, where no state would know of them. */
async function takeBack(planned: Values, around: Surroundings): Promise<void> {
  try {
    await around.connection.cognito('AdminDeleteUser', nameIn(planned));
  } catch (error) {
    for (const { detail } of tellFailure(error, { doing: 'deleting', kind: user, values: planned })) {
      around.warn({
        severity: 'warning',
        summary: 'User Left Behind',
        detail: `The user was made and could not be set up, nor deleted again. Delete them, or import them. ${detail}`,
      });
    }
  }
}

/** @throws DiagnosticError when the user vanished meanwhile */
async function whatIsThere(planned: Values, around: Surroundings): Promise<Values> {
  const state = await readUser(planned, around);
  if (!state)
    throw failure('reading Cognito User', `The user ${textIn(planned, 'username')} does not exist any more.`);
  return state;
}
