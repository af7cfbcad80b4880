/**
 * What of the world malformed requests are mixed with, so that they get past the look-ups.
 *
 * @module
 */
import type { KnownValues } from './arbitrary-of.ts';
import type { Examples } from './examples.ts';
import { secretHash, type World } from './world.ts';
import { DOMAIN, NEW_PASSWORD, PASSWORD, PROVIDER, SERVER, TEMPORARY_PASSWORD } from './world-contents.ts';

/** Real values by the names of members and of keys, those that lead furthest first and most often. */
export function knownValuesOf(world: World, examples: Examples): KnownValues {
  const { tokens, codes, sessions } = world;
  const names = [
    'jane',
    'uma',
    'ivan',
    'dora',
    'rita',
    'sue',
    'carl',
    'nobody',
    'jane@example.com',
    world.sub,
    'mia@example.com',
    'JANE',
  ];
  const passwords = [PASSWORD, NEW_PASSWORD, TEMPORARY_PASSWORD, 'Wrong-horse-1', 'short', 'ẞtr0ng-😀-horse'];
  const everyToken = [...Object.values(tokens), `${tokens.access}x`, tokens.access.replace(/\.[^.]*$/, '.')];
  const secrets = [world.secretClientSecret, world.machineClientSecret, 'a'.repeat(32)];
  const hashes = [secretHash(world.secretClientSecret, 'jane', world.secretClientId), 'AAAA'];
  const { srp, newPassword, custom, choice, afterSignUp } = sessions;
  const sessionTexts = [srp, newPassword, custom, choice, afterSignUp]
    .map(({ Session }) => Session)
    .filter((each) => each !== '');
  const ofExamples = (member: string): unknown[] =>
    Object.values(examples)
      .flat()
      .map((example) => (example as Record<string, unknown>)[member])
      .filter((value) => value !== undefined);
  return {
    UserPoolId: [
      world.userPoolId,
      world.userPoolId,
      world.userPoolId,
      world.mailPoolId,
      'us-east-1_AAAAAAAAA',
      'eu-west-1_AAAAAAAAA',
    ],
    ClientId: [
      world.clientId,
      world.clientId,
      world.secretClientId,
      world.machineClientId,
      world.mailClientId,
      'a',
    ],
    Username: names,
    USERNAME: names,
    Password: passwords,
    PreviousPassword: passwords,
    ProposedPassword: passwords,
    TemporaryPassword: passwords,
    PASSWORD: passwords,
    NEW_PASSWORD: passwords,
    AccessToken: [tokens.access, tokens.access, tokens.access, ...everyToken],
    RefreshToken: [tokens.refresh, ...everyToken],
    REFRESH_TOKEN: [tokens.refresh, ...everyToken],
    Token: [tokens.refresh, ...everyToken],
    ConfirmationCode: Object.values(codes),
    Code: Object.values(codes),
    Session: sessionTexts,
    SecretHash: hashes,
    SECRET_HASH: hashes,
    ClientSecret: secrets,
    Secret: secrets,
    SRP_A: [world.srpA, '0', '1', '00', 'ff'.repeat(384), 'zz', '-1'],
    ANSWER: ['blue', 'PASSWORD', 'PASSWORD_SRP', 'EMAIL_OTP', ''],
    PREFERRED_CHALLENGE: ['PASSWORD', 'PASSWORD_SRP', 'WEB_AUTHN', 'x'],
    CHALLENGE_NAME: ['SRP_A', 'x'],
    TIMESTAMP: [sessions.srpAnswer.TIMESTAMP, 'Mon Jan 1 00:00:00 UTC 1970', 'x'],
    PASSWORD_CLAIM_SIGNATURE: [sessions.srpAnswer.PASSWORD_CLAIM_SIGNATURE, 'AAAA'],
    PASSWORD_CLAIM_SECRET_BLOCK: [sessions.srpAnswer.PASSWORD_CLAIM_SECRET_BLOCK, 'AAAA'],
    DEVICE_KEY: ['us-east-1_0123abcd-4567'],
    'userAttributes.email': ['ivan@example.com', 'x'],
    'userAttributes.__proto__': ['x'],
    GroupName: ['admins', 'editors', 'empty', 'absent'],
    Identifier: [SERVER, 'absent'],
    Domain: [DOMAIN, 'auth.example.com', 'absent'],
    ProviderName: [PROVIDER, 'Google', 'absent'],
    IdpIdentifier: ['example.com', 'absent'],
    ResourceArn: [world.resourceArn, world.resourceArn.replace(world.userPoolId, 'us-east-1_AAAAAAAAA')],
    Settings: ofExamples('Settings'),
    Assets: ofExamples('Assets'),
    CSS: ofExamples('CSS'),
    ManagedLoginBrandingId: [world.styleId, '00000000-0000-4000-8000-000000000000'],
    ClientSecretId: [world.clientSecretId, `${world.secretClientId}--1`],
    AttributeName: ['email', 'phone_number', 'custom:team', 'sub', 'constructor'],
    UserAttributeNames: ['email', 'custom:team', 'custom:absent', 'sub', '__proto__'],
    AttributesToGet: ['email', 'custom:team', 'constructor', 'sub'],
    Name: [
      'email',
      'email_verified',
      'phone_number',
      'preferred_username',
      'custom:team',
      'custom:level',
      'sub',
      '__proto__',
      'birthdate',
      'updated_at',
      'zoneinfo',
      'locale',
      'address',
    ],
    Value: ['jane@example.com', 'new@example.com', 'true', '5', '10', '+12065550100', '', '2000-01-01'],
    Filter: [
      'email = "jane@example.com"',
      'username ^= "j"',
      'sub = "x"',
      'status = "Enabled"',
      'cognito:user_status = "CONFIRMED"',
      'name ^= "a\\"b"',
      'name = "%_"',
      'custom:team = "a"',
      'email = jane',
      'email ^= ""',
      `email = "${'\\'.repeat(200)}"`,
      `${' '.repeat(250)}=`,
      'constructor = "x"',
    ],
    AllowedOAuthScopes: [
      'openid',
      'email',
      'phone',
      'profile',
      'aws.cognito.signin.user.admin',
      `${SERVER}/read`,
      'absent/x',
    ],
    CallbackURLs: [
      'https://example.com/callback',
      'http://localhost:3000',
      'myapp://callback',
      'http://example.com',
      'https://example.com/#a',
      'x:',
      '//',
      'https://[',
      'javascript:alert(1)',
    ],
    LogoutURLs: ['https://example.com/logout', 'http://example.com', 'https://'],
    DefaultRedirectURI: ['https://example.com/callback', 'https://other.example.com'],
    ReadAttributes: ['email', 'custom:team', 'custom:absent', '__proto__'],
    WriteAttributes: ['email', 'custom:team', 'sub', 'constructor'],
    SupportedIdentityProviders: ['COGNITO', 'Google', 'absent'],
    AuthParameters: ofExamples('AuthParameters'),
    ChallengeResponses: ofExamples('ChallengeResponses'),
    LambdaConfig: ofExamples('LambdaConfig'),
    NextToken: ['AAAA', 'x'.repeat(200)],
    PaginationToken: ['AAAA', 'x'.repeat(200)],
    TagKeys: ['purpose', 'absent', 'aws:x'],
    MinValue: ['1', '-1', '99999999999999999999', '1e5', 'x', ''],
    MaxValue: ['9', '0', '2147483648', 'x'],
    MinLength: ['1', '0', '2049', '-1', 'x'],
    MaxLength: ['2048', '0', '2049', 'x'],
  };
}
