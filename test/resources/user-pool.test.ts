import type { Values } from '@poolkeeper/resources/schema/value';
import {
  expectEmpty,
  importing,
  liveThrough,
  manage,
  takingOver,
} from '@poolkeeper/resources/testing/manage';
import { openWorld, type World } from '@poolkeeper/resources/testing/world';
import { userPool } from '@poolkeeper/resources/user-pool/user-pool';
import { afterAll, beforeAll, expect, test } from 'vitest';

let world: World;
beforeAll(async () => {
  world = await openWorld({ defaultTags: { owner: 'tests' } });
});
afterAll(() => world[Symbol.asyncDispose]());

const role = 'arn:aws:iam::123456789012:role/sms';
const lambda = (name: string): string => `arn:aws:lambda:eu-west-1:123456789012:function:${name}`;

test('a pool of nothing but a name shows what the service makes of it', async () => {
  const pool = manage(userPool, world);
  const state = await pool.apply({ name: 'plain' });
  expect(state).toMatchObject({
    id: expect.stringMatching(/^eu-west-1_\w{9}$/),
    arn: expect.stringMatching(/^arn:aws:cognito-idp:eu-west-1:000000000000:userpool\/eu-west-1_/),
    endpoint: `cognito-idp.eu-west-1.amazonaws.com/${String(state.id)}`,
    region: 'eu-west-1',
    creation_date: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/),
    mfa_configuration: 'OFF',
    deletion_protection: 'INACTIVE',
    user_pool_tier: 'ESSENTIALS',
    schema: [],
    lambda_config: [],
    username_configuration: [],
    password_policy: [{ minimum_length: 8, require_symbols: true, temporary_password_validity_days: 7 }],
    sign_in_policy: [{ allowed_first_auth_factors: ['PASSWORD'] }],
    admin_create_user_config: [{ allow_admin_create_user_only: false, invite_message_template: [] }],
    email_configuration: [{ email_sending_account: 'COGNITO_DEFAULT', source_arn: '' }],
    verification_message_template: [{ default_email_option: 'CONFIRM_WITH_CODE', email_message: '' }],
    tags: null,
    tags_all: { owner: 'tests' },
    estimated_number_of_users: 0,
    domain: '',
  });
  await pool.destroy();
});

/** Every argument that the service takes, in a first and a second form. */
const arguments_: readonly [name: string, first: Values, second: Values][] = [
  ['the name', { name: 'first' }, { name: 'second' }],
  ['what is verified', { auto_verified_attributes: ['email'] }, {}],
  ['protection', { deletion_protection: 'ACTIVE' }, {}],
  ['the tier', { user_pool_tier: 'LITE' }, {}],
  ['tags', { tags: { team: 'a', gone: 'b' } }, { tags: { team: 'c' } }],
  [
    'the password policy',
    { password_policy: [{ minimum_length: 12, require_numbers: true, temporary_password_validity_days: 3 }] },
    { password_policy: [{ minimum_length: 6, require_symbols: true, password_history_size: 4 }] },
  ],
  ['the password policy, taken away', { password_policy: [{ minimum_length: 12 }] }, {}],
  [
    'ways back',
    {
      account_recovery_setting: [
        {
          recovery_mechanism: [
            { name: 'verified_phone_number', priority: 2 },
            { name: 'verified_email', priority: 1 },
          ],
        },
      ],
    },
    { account_recovery_setting: [{ recovery_mechanism: [{ name: 'admin_only', priority: 1 }] }] },
  ],
  [
    'invitations',
    {
      admin_create_user_config: [
        {
          allow_admin_create_user_only: true,
          invite_message_template: [
            {
              email_message: 'Hello {username}, your password is {####}.',
              email_subject: 'Welcome',
              sms_message: '{username} {####}',
            },
          ],
        },
      ],
    },
    { admin_create_user_config: [{ allow_admin_create_user_only: false }] },
  ],
  [
    'the sender of mail',
    {
      email_configuration: [
        {
          email_sending_account: 'DEVELOPER',
          source_arn: 'arn:aws:ses:eu-west-1:123456789012:identity/ada@example.com',
          from_email_address: 'Ada <ada@example.com>',
          reply_to_email_address: 'help@example.com',
          configuration_set: 'set',
        },
      ],
    },
    {},
  ],
  [
    'the sender of SMS',
    { sms_configuration: [{ external_id: 'x', sns_caller_arn: role, sns_region: 'eu-west-1' }] },
    { sms_configuration: [{ external_id: 'y', sns_caller_arn: role }] },
  ],
  [
    'the verification template',
    {
      verification_message_template: [
        { email_message: 'Code {####}', email_subject: 'One', sms_message: 'Code {####}' },
      ],
    },
    { verification_message_template: [{ email_message: 'Your code: {####}' }] },
  ],
  [
    'the older texts, then the template',
    {
      email_verification_message: 'Code {####}',
      email_verification_subject: 'One',
      sms_verification_message: '1 {####}',
    },
    {
      verification_message_template: [
        { email_message: 'Code: {####}', email_subject: 'Two', sms_message: '2 {####}' },
      ],
    },
  ],
  ['the older texts, taken away', { email_verification_message: 'Code {####}' }, {}],
  ['the text of factors', { sms_authentication_message: 'Code {####}' }, {}],
  [
    'pending changes',
    {
      auto_verified_attributes: ['email'],
      user_attribute_update_settings: [{ attributes_require_verification_before_update: ['email'] }],
    },
    { auto_verified_attributes: ['email'] },
  ],
  [
    'functions',
    { lambda_config: [{ pre_sign_up: lambda('a'), post_confirmation: lambda('b') }] },
    { lambda_config: [{ pre_sign_up: lambda('c') }] },
  ],
  ['functions, taken away', { lambda_config: [{ custom_message: lambda('a') }] }, {}],
  [
    'the function of tokens, by its older name',
    { lambda_config: [{ pre_token_generation: lambda('a') }] },
    { lambda_config: [{ pre_token_generation: lambda('b') }] },
  ],
  [
    'the function of tokens, from the older name to the newer',
    { lambda_config: [{ pre_token_generation: lambda('a') }] },
    {
      lambda_config: [{ pre_token_generation_config: [{ lambda_arn: lambda('b'), lambda_version: 'V2_0' }] }],
    },
  ],
  [
    'the function of tokens, taken away',
    {
      lambda_config: [
        {
          pre_sign_up: lambda('a'),
          pre_token_generation_config: [{ lambda_arn: lambda('b'), lambda_version: 'V2_0' }],
        },
      ],
    },
    { lambda_config: [{ pre_sign_up: lambda('a') }] },
  ],
  ['add-ons that are off', { user_pool_add_ons: [{ advanced_security_mode: 'OFF' }] }, {}],
  [
    'attributes',
    {
      schema: [
        { name: 'team', attribute_data_type: 'String', mutable: true, string_attribute_constraints: [{}] },
      ],
    },
    {
      schema: [
        { name: 'team', attribute_data_type: 'String', mutable: true },
        {
          name: 'size',
          attribute_data_type: 'Number',
          number_attribute_constraints: [{ min_value: '1', max_value: '9' }],
        },
        { name: 'since', attribute_data_type: 'DateTime' },
      ],
    },
  ],
];

test.each(arguments_)('%s: created, read back, changed, imported', async (_, first, second) => {
  // At the end nothing protects the pool any more; the attributes of its users stay.
  const last: Values = Object.fromEntries(Object.entries(second).filter(([name]) => name === 'schema'));
  await liveThrough(userPool, world, {
    configs: [first, second, last].map((given) => ({ name: 'a pool', ...given })),
    importId: ({ id }) => String(id),
  });
});

test('what a pool has for its life makes a new one', async () => {
  const pool = manage(userPool, world);
  await pool.apply({ name: 'fixed' });
  for (const given of [
    { alias_attributes: ['email'] },
    { username_attributes: ['phone_number'] },
    { username_configuration: [{ case_sensitive: false }] },
  ]) {
    const { id } = pool.state;
    const config = { name: 'fixed', ...given };
    await pool.apply(config);
    expect(pool.state.id).not.toBe(id);
    expectEmpty(await importing(userPool, world, String(pool.state.id)), config);
  }
  await pool.destroy();
});

test('saying that names are case-sensitive changes nothing of a pool that did not say', async () => {
  const pool = manage(userPool, world);
  const { id } = await pool.apply({ name: 'case' });
  await pool.apply({ name: 'case', username_configuration: [{ case_sensitive: true }] });
  expect(pool.state.id).toBe(id);
  await pool.destroy();
});

/** As hashicorp/aws 5.x and 6.x write it for a pool of a name, a policy and an attribute. */
const written = (state: Values): Values => ({
  id: state.id ?? null,
  arn: state.arn ?? null,
  name: 'adopted',
  region: 'eu-west-1',
  account_recovery_setting: [
    {
      recovery_mechanism: [
        { name: 'verified_email', priority: 1 },
        { name: 'verified_phone_number', priority: 2 },
      ],
    },
  ],
  admin_create_user_config: [{ allow_admin_create_user_only: false, invite_message_template: [] }],
  alias_attributes: null,
  auto_verified_attributes: null,
  creation_date: state.creation_date ?? null,
  custom_domain: '',
  deletion_protection: 'INACTIVE',
  domain: '',
  email_configuration: [
    {
      configuration_set: '',
      email_sending_account: 'COGNITO_DEFAULT',
      from_email_address: '',
      reply_to_email_address: '',
      source_arn: '',
    },
  ],
  email_verification_message: '',
  email_verification_subject: '',
  endpoint: state.endpoint ?? null,
  estimated_number_of_users: 0,
  last_modified_date: state.last_modified_date ?? null,
  mfa_configuration: 'OFF',
  password_policy: [
    {
      minimum_length: 10,
      password_history_size: 0,
      require_lowercase: false,
      require_numbers: true,
      require_symbols: false,
      require_uppercase: false,
      temporary_password_validity_days: 7,
    },
  ],
  schema: [
    {
      attribute_data_type: 'String',
      developer_only_attribute: false,
      mutable: false,
      name: 'team',
      number_attribute_constraints: [],
      required: false,
      string_attribute_constraints: [{ max_length: '9', min_length: '' }],
    },
  ],
  sign_in_policy: [{ allowed_first_auth_factors: ['PASSWORD'] }],
  sms_authentication_message: '',
  sms_verification_message: '',
  tags: {},
  tags_all: { owner: 'tests' },
  user_pool_tier: 'ESSENTIALS',
  username_attributes: [],
  verification_message_template: [
    {
      default_email_option: 'CONFIRM_WITH_CODE',
      email_message: '',
      email_message_by_link: '',
      email_subject: '',
      email_subject_by_link: '',
      sms_message: '',
    },
  ],
});

test('state that hashicorp/aws wrote plans empty, before and after it is read', async () => {
  const config = {
    name: 'adopted',
    password_policy: [{ minimum_length: 10, require_numbers: true }],
    schema: [
      { name: 'team', attribute_data_type: 'String', string_attribute_constraints: [{ max_length: '9' }] },
    ],
  };
  const pool = manage(userPool, world);
  const state = await pool.apply(config);
  const adopted = takingOver(userPool, world, written(state));
  expectEmpty(adopted, config);
  await adopted.refresh();
  expectEmpty(adopted, config);
  await pool.destroy();
});

test.each<[string, Values, string]>([
  [
    'two kinds of sign-in name',
    { alias_attributes: ['email'], username_attributes: ['email'] },
    'Attribute "username_attributes" cannot be specified when "alias_attributes" is specified',
  ],
  [
    'one text in two places',
    {
      email_verification_message: 'Code {####}',
      verification_message_template: [{ email_message: 'Code {####}' }],
    },
    'Attribute "verification_message_template[0].email_message" cannot be specified when "email_verification_message" is specified',
  ],
  [
    'a sender without its key',
    { lambda_config: [{ custom_email_sender: [{ lambda_arn: lambda('a'), lambda_version: 'V1_0' }] }] },
    'Attribute "lambda_config[0].kms_key_id" must be specified when "lambda_config[0].custom_email_sender" is specified',
  ],
  [
    'what Cognito itself would refuse',
    { auto_verified_attributes: ['phone_number'] },
    'SMS configuration is required when phone_number is selected for auto verification',
  ],
  [
    'a function of another region',
    { lambda_config: [{ pre_sign_up: 'arn:aws:lambda:us-east-1:123456789012:function:a' }] },
    'Cross-region lambda functions are not supported',
  ],
  [
    'a policy out of bounds',
    { password_policy: [{ minimum_length: 5 }] },
    'Attribute password_policy[0].minimum_length value must be between 6 and 99, got: 5',
  ],
])('a plan refuses %s', async (_, given, detail) => {
  const pool = manage(userPool, world);
  await expect(pool.apply({ name: 'wrong', ...given })).rejects.toMatchObject({ diagnostics: [{ detail }] });
});

test('an attribute of users is neither changed nor taken away', async () => {
  const pool = manage(userPool, world);
  const team = { name: 'team', attribute_data_type: 'String' };
  await pool.apply({ name: 'grows', schema: [team] });
  await expect(pool.apply({ name: 'grows', schema: [{ ...team, mutable: true }] })).rejects.toThrow(
    'The attribute team of a user pool cannot be changed.',
  );
  await expect(pool.apply({ name: 'grows' })).rejects.toThrow(
    'The attribute team of a user pool cannot be taken away.',
  );
  await pool.destroy();
});

test('a standard attribute can be declared, and one as it always is need not be', async () => {
  const pool = manage(userPool, world);
  const email = {
    name: 'email',
    attribute_data_type: 'String',
    mutable: true,
    required: true,
    string_attribute_constraints: [{ min_length: '0', max_length: '2048' }],
  };
  const config = { name: 'standard', schema: [email, { ...email, name: 'nickname', required: false }] };
  await pool.apply(config);
  const imported = await importing(userPool, world, String(pool.state.id));
  expect(imported.state.schema).toMatchObject([{ name: 'email' }]);
  expectEmpty(imported, config);
  await pool.destroy();
});

test('a factor that the service does not have is refused by name, and leaves no pool behind', async () => {
  const pool = manage(userPool, world);
  const config = {
    name: 'factors',
    mfa_configuration: 'OPTIONAL',
    software_token_mfa_configuration: [{ enabled: true }],
    deletion_protection: 'ACTIVE',
  };
  await expect(pool.apply(config)).rejects.toMatchObject({
    code: 'UnsupportedOperationException',
    message: 'Poolkeeper does not implement MfaConfiguration ON or OPTIONAL yet.',
  });
  const { UserPools } = await world.connection.cognito('ListUserPools', { MaxResults: 60 });
  expect(UserPools?.map(({ Name }) => Name)).not.toContain('factors');
  expect(world.told).toEqual([]);
});

test('settings that no argument stands for survive an update', async () => {
  const pool = manage(userPool, world);
  const { id } = await pool.apply({ name: 'issuer' });
  const UserPoolId = String(id);
  await world.connection.cognito('UpdateUserPool', {
    UserPoolId,
    IssuerConfiguration: { Type: 'ORIGINAL' },
  });
  await pool.apply({ name: 'issuer', deletion_protection: 'ACTIVE' });
  const { UserPool } = await world.connection.cognito('DescribeUserPool', { UserPoolId });
  expect(UserPool).toMatchObject({ IssuerConfiguration: { Type: 'ORIGINAL' }, DeletionProtection: 'ACTIVE' });
  await expect(pool.destroy()).rejects.toThrow(/deletion protection/i);
  await pool.apply({ name: 'issuer' });
  await pool.destroy();
});

test('a change made by somebody else is planned back', async () => {
  const pool = manage(userPool, world);
  const config = { name: 'drift', password_policy: [{ minimum_length: 12 }], tags: { team: 'a' } };
  const { id, arn } = await pool.apply(config);
  await world.connection.cognito('UpdateUserPool', { UserPoolId: String(id) });
  await world.connection.cognito('TagResource', { ResourceArn: String(arn), Tags: { team: 'b' } });
  await pool.refresh();
  expect(pool.plan(config)).toMatchObject({ changes: true, replaces: [] });
  await pool.apply(config);
  await pool.destroy();
});
