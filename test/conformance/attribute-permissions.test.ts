/**
 * Which attributes a client may read and write, and which values they take.
 *
 * @see Amazon Cognito developer guide, "Working with user attributes"
 */
import type {
  CognitoIdentityProvider,
  CreateUserPoolClientCommandInput,
  CreateUserPoolCommandInput,
} from '@aws-sdk/client-cognito-identity-provider';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { refusalOf, refused } from '../support/refusal.ts';
import {
  createPoolAndClient,
  newestCode,
  type PoolkeeperService,
  sdk,
  startService,
} from '../support/service.ts';
import { claimsOf, confirmedUser, PASSWORD, pairs, signIn } from '../support/users.ts';

let service: PoolkeeperService;
let cognito: CognitoIdentityProvider;
beforeAll(async () => {
  service = await startService();
  cognito = sdk(service);
});
afterAll(() => service[Symbol.asyncDispose]());

type Attributes = Readonly<Record<string, string>>;
type Schema = NonNullable<CreateUserPoolCommandInput['Schema']>;

const IPE = 'InvalidParameterException';
const UNAUTHORIZED = refused('NotAuthorizedException', 'A client attempted to write unauthorized attribute');
const nonconforming = (...lines: string[]) =>
  refused(IPE, `Attributes did not conform to the schema: ${lines.join('\n')}`);

const custom: Schema = [
  { Name: 'team', AttributeDataType: 'String', Mutable: true },
  { Name: 'tenant', AttributeDataType: 'String', Mutable: false },
  {
    Name: 'level',
    AttributeDataType: 'Number',
    Mutable: true,
    NumberAttributeConstraints: { MinValue: '1', MaxValue: '9' },
  },
  { Name: 'member', AttributeDataType: 'Boolean', Mutable: true },
  { Name: 'since', AttributeDataType: 'DateTime', Mutable: true },
];
const requiredEmail: Schema = [{ Name: 'email', AttributeDataType: 'String', Required: true, Mutable: true }];

/** A pool with a client, and what its users do through the client. */
async function place(
  client: Partial<CreateUserPoolClientCommandInput> = {},
  pool: Partial<CreateUserPoolCommandInput> = {},
) {
  const { userPoolId: UserPoolId, clientId: ClientId } = await createPoolAndClient(
    cognito,
    { ExplicitAuthFlows: ['ALLOW_USER_PASSWORD_AUTH'], ...client },
    { Schema: custom, ...pool },
  );
  return {
    UserPoolId,
    ClientId,
    signUp: (Username: string, attributes: Attributes) =>
      cognito.signUp({ ClientId, Username, Password: PASSWORD, UserAttributes: pairs(attributes) }),
    async signedIn(Username: string, attributes: Attributes) {
      await confirmedUser(cognito, UserPoolId, { Username, attributes });
      const { AccessToken, IdToken } = await signIn(cognito, ClientId, Username);
      return {
        IdToken,
        AccessToken,
        shown: async (): Promise<Attributes> =>
          listed((await cognito.getUser({ AccessToken })).UserAttributes),
        update: (changes: Attributes) =>
          cognito.updateUserAttributes({ AccessToken, UserAttributes: pairs(changes) }),
        remove: (...UserAttributeNames: string[]) =>
          cognito.deleteUserAttributes({ AccessToken, UserAttributeNames }),
      };
    },
    /** What an administrator sees: everything. */
    stored: async (Username: string): Promise<Attributes> =>
      listed((await cognito.adminGetUser({ UserPoolId, Username })).UserAttributes),
  };
}

const listed = (
  attributes: readonly { Name?: string | undefined; Value?: string | undefined }[] = [],
): Attributes => Object.fromEntries(attributes.map(({ Name = '', Value = '' }) => [Name, Value]));

const address = { email: 'ann@example.com', email_verified: 'true' };
/** Every standard attribute that somebody may set, with a value. */
const standard: Attributes = {
  address: '1 Main Street',
  birthdate: '2000-01-31',
  email: 'ann@example.com',
  family_name: 'Doe',
  gender: 'female',
  given_name: 'Ann',
  locale: 'en',
  middle_name: 'B',
  name: 'Ann Doe',
  nickname: 'An',
  phone_number: '+12065550100',
  picture: 'https://a.example/ann.png',
  preferred_username: 'annie',
  profile: 'https://a.example/ann',
  website: 'https://ann.example',
  zoneinfo: 'Europe/Berlin',
  updated_at: '1700000000',
};
/** The claims of the ID token that are no attributes. */
const protocol = ['sub', 'iss', 'cognito:username', 'origin_jti', 'aud', 'event_id', 'token_use'];
const attributeClaims = (token: string): string[] =>
  Object.keys(claimsOf(token)).filter(
    (name) => ![...protocol, 'auth_time', 'exp', 'iat', 'jti'].includes(name),
  );

describe('reading', () => {
  test('without a list: every standard and custom attribute, and what is verified', async () => {
    const { signedIn } = await place();
    const all = {
      ...standard,
      email_verified: 'true',
      phone_number_verified: 'false',
      'custom:team': 'a',
      'custom:tenant': 't1',
      'custom:level': '7',
    };
    const { shown, IdToken } = await signedIn('ann', all);
    expect(await shown()).toEqual({ sub: expect.any(String), ...all });
    expect(attributeClaims(IdToken).toSorted()).toEqual(Object.keys(all).toSorted());
  });

  test('with a list: GetUser and the ID token hold what is listed, and sub', async () => {
    const { signedIn } = await place({ ReadAttributes: ['email', 'custom:team'] });
    const { shown, IdToken } = await signedIn('ann', {
      ...address,
      name: 'Ann',
      'custom:team': 'a',
      locale: 'en',
    });
    const readable = { email: 'ann@example.com', 'custom:team': 'a' };
    expect(await shown()).toEqual({ sub: expect.any(String), ...readable });
    expect(attributeClaims(IdToken).toSorted()).toEqual(Object.keys(readable).toSorted());
    expect(claimsOf(IdToken)).toMatchObject(readable);
  });

  test('oidc:profile stands for the attributes of the scope profile', async () => {
    const { signedIn } = await place({ ReadAttributes: ['oidc:profile'] });
    const { shown } = await signedIn('ann', standard);
    const { address: _address, email, phone_number, ...profile } = standard;
    expect(await shown()).toEqual({ sub: expect.any(String), ...profile });
  });

  test('a refresh reads attributes and permissions anew', async () => {
    const { UserPoolId, ClientId } = await place({
      ExplicitAuthFlows: ['ALLOW_USER_PASSWORD_AUTH', 'ALLOW_REFRESH_TOKEN_AUTH'],
    });
    await confirmedUser(cognito, UserPoolId, { Username: 'ann', attributes: { ...address, name: 'Ann' } });
    const { RefreshToken } = await signIn(cognito, ClientId, 'ann');
    await cognito.adminUpdateUserAttributes({
      UserPoolId,
      Username: 'ann',
      UserAttributes: pairs({ name: 'Anne' }),
    });
    await cognito.updateUserPoolClient({
      UserPoolId,
      ClientId,
      ExplicitAuthFlows: ['ALLOW_REFRESH_TOKEN_AUTH'],
      ReadAttributes: ['name'],
    });
    const { AuthenticationResult } = await cognito.getTokensFromRefreshToken({ ClientId, RefreshToken });
    const claims = claimsOf(AuthenticationResult?.IdToken ?? '');
    expect(claims).toMatchObject({ name: 'Anne' });
    expect(claims).not.toHaveProperty('email');
  });

  test('an attribute added to the pool later: readable without a list, not with one', async () => {
    const [open, closed] = [await place(), await place({ ReadAttributes: ['name'] })];
    for (const { UserPoolId } of [open, closed]) {
      await cognito.addCustomAttributes({
        UserPoolId,
        CustomAttributes: [{ Name: 'late', AttributeDataType: 'String', Mutable: true }],
      });
    }
    const attributes = { name: 'Ann', 'custom:late': 'x' };
    expect(await (await open.signedIn('ann', attributes)).shown()).toMatchObject(attributes);
    expect(await (await closed.signedIn('ann', attributes)).shown()).not.toHaveProperty('custom:late');
  });
});

describe('writing', () => {
  test('without a list: every standard and custom attribute, at sign-up and later', async () => {
    const { signUp, stored, signedIn } = await place();
    const all = { ...standard, 'custom:team': 'a', 'custom:tenant': 't1', 'custom:level': '7' };
    await signUp('ann', all);
    expect(await stored('ann')).toMatchObject(all);
    const { update, remove, shown } = await signedIn('bob', {});
    await update({ ...standard, 'custom:team': 'b' });
    await remove('name', 'custom:team');
    const { name: _name, ...left } = standard;
    expect(await shown()).toEqual({
      sub: expect.any(String),
      ...left,
      email_verified: 'false',
      phone_number_verified: 'false',
    });
  });

  test.each<readonly [string, Attributes]>([
    ['a standard attribute', { name: 'Ann' }],
    ['a custom attribute', { 'custom:team': 'a' }],
    ['one among others that are listed', { locale: 'en', name: 'Ann' }],
  ])('%s that the list lacks is refused by every operation of the client', async (_rule, attributes) => {
    const { signUp, signedIn, stored, UserPoolId } = await place({ WriteAttributes: ['locale'] });
    expect(await refusalOf(signUp('new', attributes))).toEqual(UNAUTHORIZED);
    expect(await refusalOf(cognito.adminGetUser({ UserPoolId, Username: 'new' }))).toEqual(
      refused('UserNotFoundException', 'User does not exist.'),
    );
    const { update, remove } = await signedIn('ann', { name: 'Old', 'custom:team': 'old' });
    const before = await stored('ann');
    expect(await refusalOf(update(attributes))).toEqual(UNAUTHORIZED);
    expect(await refusalOf(remove(...Object.keys(attributes)))).toEqual(UNAUTHORIZED);
    expect(await stored('ann')).toEqual(before);
  });

  test('what is listed is accepted, and what may be read is not thereby writable', async () => {
    const { signUp, signedIn } = await place({ ReadAttributes: ['name'], WriteAttributes: ['locale'] });
    await signUp('new', { locale: 'en' });
    const { update, remove } = await signedIn('ann', {});
    await update({ locale: 'de' });
    await remove('locale');
    expect(await refusalOf(update({ name: 'Ann' }))).toEqual(UNAUTHORIZED);
  });

  test.each(['sub', 'email_verified', 'phone_number_verified'])(
    '%s is written by no client',
    async (name) => {
      const { signUp, signedIn } = await place();
      const value = name === 'sub' ? 'me' : 'true';
      expect(await refusalOf(signUp('new', { [name]: value }))).toEqual(UNAUTHORIZED);
      const { update, remove } = await signedIn('ann', { ...address, phone_number: '+12065550100' });
      expect(await refusalOf(update({ [name]: value }))).toEqual(UNAUTHORIZED);
      expect(await refusalOf(remove(name))).toEqual(UNAUTHORIZED);
    },
  );

  test('an administrator is not bound by the list of any client', async () => {
    const { UserPoolId, stored } = await place({ WriteAttributes: ['locale'], ReadAttributes: ['locale'] });
    await confirmedUser(cognito, UserPoolId, { Username: 'ann', attributes: { name: 'Ann', ...address } });
    await cognito.adminUpdateUserAttributes({
      UserPoolId,
      Username: 'ann',
      UserAttributes: pairs({ 'custom:team': 'a', email_verified: 'false' }),
    });
    await cognito.adminDeleteUserAttributes({ UserPoolId, Username: 'ann', UserAttributeNames: ['name'] });
    expect(await stored('ann')).toEqual({
      sub: expect.any(String),
      email: 'ann@example.com',
      email_verified: 'false',
      'custom:team': 'a',
    });
  });

  test('an attribute added to the pool later: writable without a list, not with one', async () => {
    const [open, closed] = [await place(), await place({ WriteAttributes: ['name'] })];
    for (const { UserPoolId } of [open, closed]) {
      await cognito.addCustomAttributes({
        UserPoolId,
        CustomAttributes: [{ Name: 'late', AttributeDataType: 'String', Mutable: true }],
      });
    }
    await (await open.signedIn('ann', {})).update({ 'custom:late': 'x' });
    const { update } = await closed.signedIn('ann', {});
    expect(await refusalOf(update({ 'custom:late': 'x' }))).toEqual(UNAUTHORIZED);
  });
});

describe('the schema', () => {
  const unknown = (name: string): string => `${name}: Attribute does not exist in the schema.`;

  test('an attribute that the pool lacks, at sign-up, update and for an administrator', async () => {
    const { signUp, signedIn, UserPoolId } = await place();
    expect(await refusalOf(signUp('new', { 'custom:x': '1' }))).toEqual(nonconforming(unknown('custom:x')));
    const { update } = await signedIn('ann', {});
    expect(await refusalOf(update({ 'custom:x': '1', other: '2' }))).toEqual(
      nonconforming(unknown('custom:x'), unknown('other')),
    );
    const UserAttributes = pairs({ 'custom:x': '1' });
    const byAdmin = cognito.adminUpdateUserAttributes({ UserPoolId, Username: 'ann', UserAttributes });
    expect(await refusalOf(byAdmin)).toEqual(nonconforming(unknown('custom:x')));
  });

  test('a required attribute has to come with the sign-up, several are told together', async () => {
    const { signUp } = await place(
      {},
      {
        Schema: [
          ...requiredEmail,
          { Name: 'name', AttributeDataType: 'String', Required: true, Mutable: true },
        ],
      },
    );
    expect(await refusalOf(signUp('new', { name: 'N' }))).toEqual(
      nonconforming('email: The attribute is required'),
    );
    const [error, message] = await refusalOf(signUp('new', {}));
    expect(error).toBe(IPE);
    expect(
      message
        .replace(/^.+?: /, '')
        .split('\n')
        .toSorted(),
    ).toEqual(['email: The attribute is required', 'name: The attribute is required']);
  });

  test('nothing is set while a required attribute has no value', async () => {
    const { signedIn } = await place({}, { Schema: requiredEmail });
    const { update, shown } = await signedIn('ann', {});
    expect(await refusalOf(update({ name: 'Ann' }))).toEqual(
      nonconforming('email: The attribute is required'),
    );
    await update({ name: 'Ann', email: 'ann@example.com' });
    expect(await shown()).toMatchObject({ name: 'Ann', email: 'ann@example.com' });
  });

  test('a required attribute is not deleted', async () => {
    const { signedIn } = await place({}, { Schema: requiredEmail });
    const { remove, shown } = await signedIn('ann', address);
    expect(await refusalOf(remove('email'))).toEqual(
      refused(IPE, 'user.email: Required attribute cannot be deleted.'),
    );
    expect(await shown()).toMatchObject(address);
  });

  test('an immutable attribute is set at creation alone', async () => {
    const { signUp, signedIn, stored } = await place();
    await signUp('new', { 'custom:tenant': 't1' });
    expect(await stored('new')).toMatchObject({ 'custom:tenant': 't1' });
    const { update } = await signedIn('ann', { 'custom:tenant': 't1' });
    const [error, message] = await refusalOf(update({ 'custom:tenant': 't2' }));
    expect([error, message]).toEqual([IPE, expect.stringContaining('custom:tenant')]);
    expect(await stored('ann')).toMatchObject({ 'custom:tenant': 't1' });
  });

  test.each<readonly [rule: string, attributes: Attributes, message: string]>([
    ['a phone number is one of E.164', { phone_number: '2065550100' }, 'Invalid phone number format.'],
    ['an email is an address', { email: 'ann' }, 'Invalid email address format.'],
    [
      'a birthdate has 10 characters',
      { birthdate: '2000-01-311' },
      'Attributes did not conform to the schema: birthdate: String must be no longer than 10 characters',
    ],
    [
      'a Number is a number',
      { 'custom:level': 'high' },
      'Type for attribute {custom:level} could not be determined',
    ],
    [
      'a Boolean is true or false',
      { 'custom:member': 'yes' },
      'Type for attribute {custom:member} could not be determined',
    ],
    [
      'a DateTime is a time',
      { 'custom:since': 'long ago' },
      'Type for attribute {custom:since} could not be determined',
    ],
  ])('%s', async (_rule, attributes, message) => {
    const { signUp, signedIn } = await place();
    const { update } = await signedIn('ann', {});
    expect(await refusalOf(signUp('new', attributes))).toEqual(refused(IPE, message));
    expect(await refusalOf(update(attributes))).toEqual(refused(IPE, message));
  });

  test.each(['0', '10'])('a Number keeps its bounds: %s', async (level) => {
    const { signUp } = await place();
    const [error, message] = await refusalOf(signUp('new', { 'custom:level': level }));
    expect([error, message]).toEqual([IPE, expect.stringContaining('custom:level')]);
  });

  test('a value has at most 2048 characters', async () => {
    const { signUp } = await place();
    const [error, message] = await refusalOf(signUp('new', { name: 'x'.repeat(2049) }));
    expect([error, message]).toEqual([IPE, expect.stringContaining('2048')]);
  });

  test('values are strings whatever the type: answered so, and claimed so', async () => {
    const { signedIn } = await place();
    const values = { 'custom:level': '7', 'custom:member': 'true' };
    const { shown, IdToken } = await signedIn('ann', { ...values, ...address });
    expect(await shown()).toMatchObject(values);
    expect(claimsOf(IdToken)).toMatchObject({ ...values, email_verified: true });
  });

  test.each([7, true])('a native %j is no value', async (Value) => {
    const { signUp } = await place();
    // A type that the SDK does not send on purpose.
    const [error] = await refusalOf(signUp('new', { 'custom:level': Value as unknown as string }));
    expect(error).toMatch(/^(?:SerializationException|InvalidParameterException)$/);
  });

  test('a custom attribute cannot be required, and a pool has at most 50', async () => {
    const pool = (Schema: Schema) => cognito.createUserPool({ PoolName: 'schema', Schema });
    const [error] = await refusalOf(pool([{ Name: 'x', AttributeDataType: 'String', Required: true }]));
    expect(error).toBe(IPE);
    const many = (count: number): Schema =>
      Array.from({ length: count }, (_, index) => ({ Name: `a${index}`, AttributeDataType: 'String' }));
    expect((await refusalOf(pool(many(51))))[0]).toBe(IPE);
    const UserPoolId = (await pool(many(50))).UserPool?.Id;
    const CustomAttributes = [{ Name: 'more', AttributeDataType: 'String' }] as const;
    const [adding] = await refusalOf(
      cognito.addCustomAttributes({ UserPoolId, CustomAttributes: [...CustomAttributes] }),
    );
    expect(adding).toBe(IPE);
  });
});

describe('addresses', () => {
  test('a preferred username that is an alias is not chosen at sign-up', async () => {
    const { signUp } = await place({}, { AliasAttributes: ['preferred_username'] });
    const [error, message] = await refusalOf(signUp('new', { preferred_username: 'n' }));
    expect([error, message]).toEqual([IPE, expect.stringContaining('preferred_username')]);
  });

  test('a new email counts as unverified at once, and a code is on its way to it', async () => {
    const { signedIn } = await place();
    const { update, shown, AccessToken } = await signedIn('ann1', address);
    expect((await update({ email: 'new@home.example' })).CodeDeliveryDetailsList).toEqual([
      { AttributeName: 'email', DeliveryMedium: 'EMAIL', Destination: 'n***@h***' },
    ]);
    expect(await shown()).toMatchObject({ email: 'new@home.example', email_verified: 'false' });
    const Code = await newestCode(service, 'ann1');
    await cognito.verifyUserAttribute({ AccessToken, AttributeName: 'email', Code });
    expect(await shown()).toMatchObject({ email: 'new@home.example', email_verified: 'true' });
  });

  test('the old email stays until the new one is verified, where the pool requires that', async () => {
    const { signedIn } = await place(
      {},
      { UserAttributeUpdateSettings: { AttributesRequireVerificationBeforeUpdate: ['email'] } },
    );
    const { update, shown, AccessToken } = await signedIn('ann2', address);
    await update({ email: 'new@home.example' });
    expect(await shown()).toMatchObject(address);
    const Code = await newestCode(service, 'ann2');
    await cognito.verifyUserAttribute({ AccessToken, AttributeName: 'email', Code });
    expect(await shown()).toMatchObject({ email: 'new@home.example', email_verified: 'true' });
  });
});
