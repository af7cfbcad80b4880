/**
 * Records as the suite's tests need them: whatever a test does not name has a plain value.
 *
 * @module
 */
import type { Mac, Sealed } from '../../system/keyring.ts';
import type {
  AuthorizationCodeRecord,
  BrowserSessionRecord,
  GroupRecord,
  IdentityProviderRecord,
  ManagedLoginStyleRecord,
  RefreshTokenRecord,
  ResourceServerRecord,
  SessionRecord,
  SignInName,
  SignInRecord,
  SigningKeyRecord,
  UiCustomizationRecord,
  UserPoolClientRecord,
  UserPoolDomainRecord,
  UserPoolRecord,
  UserRecord,
  VerificationCodeRecord,
} from '../records.ts';
import type { Store } from '../store.ts';

export const POOL = 'eu-west-1_Suite0001';

/** The suite's digests and sealed values are plain text: the store must not care. */
export const mac = (text: string): Mac => text as Mac;
export const sealed = (text: string): Sealed => text as Sealed;

const unchanged = { createdAt: 1000, modifiedAt: 1000, version: 1 };

export const userPool = (given: Partial<UserPoolRecord> = {}): UserPoolRecord => ({
  userPoolId: POOL,
  region: 'eu-west-1',
  name: 'people',
  // The store keeps settings as they are, whatever they hold.
  settings: { anything: ['at', { all: true }] } as unknown as UserPoolRecord['settings'],
  keyGeneration: 1,
  ...unchanged,
  ...given,
});

export const userPoolClient = (given: Partial<UserPoolClientRecord> = {}): UserPoolClientRecord => ({
  clientId: 'client-1',
  userPoolId: POOL,
  name: 'web',
  settings: { anything: ['at', { all: true }] } as unknown as UserPoolClientRecord['settings'],
  secrets: [{ clientSecretId: 'secret-1', value: sealed('hidden'), createdAt: 1000 }],
  ...unchanged,
  ...given,
});

export const userPoolDomain = (given: Partial<UserPoolDomainRecord> = {}): UserPoolDomainRecord => ({
  domain: 'people',
  kind: 'prefix',
  region: 'eu-west-1',
  userPoolId: POOL,
  managedLoginVersion: 1,
  ...unchanged,
  ...given,
});

export const identityProvider = (given: Partial<IdentityProviderRecord> = {}): IdentityProviderRecord => ({
  userPoolId: POOL,
  name: 'Corporate',
  type: 'OIDC',
  details: { client_id: 'client', oidc_issuer: 'https://id.example.com' },
  secrets: { client_secret: sealed('hidden') },
  attributeMapping: { email: 'mail' },
  identifiers: ['corporate', 'example.com'],
  ...unchanged,
  ...given,
});

export const uiCustomization = (given: Partial<UiCustomizationRecord> = {}): UiCustomizationRecord => ({
  userPoolId: POOL,
  clientId: 'client-1',
  css: '.label-customizable { color: red; }',
  image: 'iVBORw0KGgo=',
  createdAt: 1000,
  modifiedAt: 1000,
  ...given,
});

export const managedLoginStyle = (given: Partial<ManagedLoginStyleRecord> = {}): ManagedLoginStyleRecord => ({
  id: 'style-1',
  userPoolId: POOL,
  clientId: 'client-1',
  settings: { components: { form: { borderRadius: 8 } } },
  assets: [{ Category: 'FORM_LOGO', ColorMode: 'LIGHT', Extension: 'PNG', Bytes: 'iVBORw0KGgo=' }],
  ...unchanged,
  ...given,
});

export const resourceServer = (given: Partial<ResourceServerRecord> = {}): ResourceServerRecord => ({
  userPoolId: POOL,
  identifier: 'https://api.example.com',
  name: 'api',
  scopes: [{ ScopeName: 'read', ScopeDescription: 'reads' }],
  ...unchanged,
  ...given,
});

export const group = (given: Partial<GroupRecord> = {}): GroupRecord => ({
  userPoolId: POOL,
  name: 'admins',
  ...unchanged,
  ...given,
});

export const user = (given: Partial<UserRecord> = {}): UserRecord => {
  const sub = given.sub ?? 'sub-anna';
  const username = given.username ?? sub.replace('sub-', '');
  return {
    userPoolId: POOL,
    sub,
    username,
    status: 'CONFIRMED',
    enabled: true,
    attributes: { email: `${username}@example.com`, email_verified: 'true' },
    password: { salt: 'ab', verifier: sealed('verifier'), setAt: 1000 },
    passwordHistory: [],
    ...unchanged,
    ...given,
  };
};

/** The names of a pool with `email` as an alias. */
export const namesOf = ({ sub, username, attributes }: UserRecord): SignInName[] => [
  { kind: 'username', name: username },
  { kind: 'sub', name: sub },
  ...(attributes.email === undefined ? [] : [{ kind: 'email', name: attributes.email } as const]),
];

export const signIn = (given: Partial<SignInRecord> = {}): SignInRecord => ({
  eventId: 'event-1',
  userPoolId: POOL,
  clientId: 'client-1',
  sub: 'sub-anna',
  originJti: 'jti-1',
  scopes: ['aws.cognito.signin.user.admin'],
  authTime: 1,
  origin: 'api',
  expiresAt: 5000,
  ...given,
});

export const refreshToken = (given: Partial<RefreshTokenRecord> = {}): RefreshTokenRecord => ({
  token: mac('token-1'),
  eventId: 'event-1',
  expiresAt: 5000,
  ...given,
});

export const session = (given: Partial<SessionRecord> = {}): SessionRecord => ({
  id: mac('session-1'),
  userPoolId: POOL,
  clientId: 'client-1',
  subject: 'sub-anna',
  state: sealed('state'),
  expiresAt: 5000,
  ...given,
});

export const authorizationCode = (given: Partial<AuthorizationCodeRecord> = {}): AuthorizationCodeRecord => ({
  code: mac('code-1'),
  userPoolId: POOL,
  clientId: 'client-1',
  sub: 'sub-anna',
  redirectUri: 'https://app.example.com/callback',
  scopes: ['openid'],
  authTime: 1,
  expiresAt: 5000,
  ...given,
});

export const browserSession = (given: Partial<BrowserSessionRecord> = {}): BrowserSessionRecord => ({
  id: mac('browser-1'),
  userPoolId: POOL,
  sub: 'sub-anna',
  identityProvider: 'COGNITO',
  authTime: 1,
  expiresAt: 5000,
  ...given,
});

export const verificationCode = (given: Partial<VerificationCodeRecord> = {}): VerificationCodeRecord => ({
  userPoolId: POOL,
  sub: 'sub-anna',
  purpose: 'sign-up',
  code: mac('123456'),
  attribute: 'email',
  failures: 0,
  createdAt: 1000,
  expiresAt: 5000,
  ...given,
});

export const signingKey = (given: Partial<SigningKeyRecord> = {}): SigningKeyRecord => ({
  userPoolId: POOL,
  kid: 'kid-1',
  use: 'id',
  n: 'modulus',
  e: 'AQAB',
  privateKey: sealed('private'),
  createdAt: 1000,
  ...given,
});

/** Puts a pool, a client and the users `anna` and `ben` into an empty store. */
export async function populate(store: Store): Promise<void> {
  await store.userPools.insert(userPool());
  await store.userPoolClients.insert(userPoolClient());
  for (const sub of ['sub-anna', 'sub-ben']) await store.users.insert(user({ sub }), namesOf(user({ sub })));
}

/** Every row of a listing, fetched in pages of `limit`. */
export async function allPages<Row>(
  list: (page: { limit: number; after?: string }) => Promise<{ rows: readonly Row[]; next?: string }>,
  limit: number,
): Promise<Row[][]> {
  const pages: Row[][] = [];
  let after: string | undefined;
  do {
    const page = await list(after === undefined ? { limit } : { limit, after });
    pages.push([...page.rows]);
    after = page.next;
  } while (after !== undefined);
  return pages;
}
