import { expect, test } from 'vitest';
import { silentLog } from '../system/log.ts';
import { echo, localFunction } from './testing/local-function.ts';
import { arn, originIn, poolWith } from './testing/origin.ts';
import { triggersOf } from './testing/triggers-of.ts';
import type { TriggerOrigin, Triggers } from './triggers.ts';

type LambdaConfig = Parameters<typeof poolWith>[0];

/** Runs one trigger against a function that returns its event unchanged, and answers that event's text. */
async function eventOf(
  config: LambdaConfig,
  call: (triggers: Triggers, origin: TriggerOrigin) => Promise<unknown>,
  changes: Partial<TriggerOrigin> = {},
): Promise<string | undefined> {
  await using lambda = await localFunction(echo);
  const triggers = triggersOf({
    settings: { development: true },
    log: silentLog,
    routes: new Map([[arn, { kind: 'url', url: lambda.url }]]),
  });
  await call(triggers, originIn(poolWith(config), changes));
  return lambda.received[0]?.body;
}

const common = (triggerSource: string, version = '1') => ({
  version,
  triggerSource,
  region: 'eu-west-1',
  userPoolId: 'eu-west-1_abc123DEF',
  userName: 'jane',
  callerContext: { awsSdkVersion: 'aws-sdk-unknown-unknown', clientId: '1example23456789' },
});
const userAttributes = { sub: 'b3c8a7f0', email: 'jane@example.com', 'cognito:user_status': 'CONFIRMED' };
const clientMetadata = { campaign: 'spring' };
const groupConfiguration = {
  groupsToOverride: ['admins', 'staff'],
  iamRolesToOverride: ['arn:aws:iam::000000000000:role/admins'],
  preferredRole: 'arn:aws:iam::000000000000:role/admins',
};
const session = [
  { challengeName: 'SRP_A', challengeResult: true },
  { challengeName: 'CUSTOM_CHALLENGE', challengeResult: false, challengeMetadata: 'CAPTCHA' },
];
const preTokenConfig = (LambdaVersion: 'V1_0' | 'V2_0' | 'V3_0'): LambdaConfig => ({
  PreTokenGenerationConfig: { LambdaArn: arn, LambdaVersion },
});

interface Case {
  readonly what: string;
  readonly config: LambdaConfig;
  readonly call: (triggers: Triggers, origin: TriggerOrigin) => Promise<unknown>;
  readonly changes?: Partial<TriggerOrigin>;
  readonly event: object;
}

const cases: readonly Case[] = [
  {
    what: 'sign-up with validation data and client metadata',
    config: { PreSignUp: arn },
    changes: { clientMetadata },
    call: (triggers, origin) =>
      triggers.preSignUp('PreSignUp_SignUp', origin, { validationData: { age: '30' } }),
    event: {
      ...common('PreSignUp_SignUp'),
      request: { userAttributes, validationData: { age: '30' }, clientMetadata },
      response: { autoConfirmUser: false, autoVerifyEmail: false, autoVerifyPhone: false },
    },
  },
  {
    what: 'sign-up by an administrator without a client',
    config: { PreSignUp: arn },
    changes: { clientId: undefined, awsSdkVersion: 'aws-sdk-js-3.1' },
    call: (triggers, origin) =>
      triggers.preSignUp('PreSignUp_AdminCreateUser', origin, { validationData: {} }),
    event: {
      ...common('PreSignUp_AdminCreateUser'),
      callerContext: { awsSdkVersion: 'aws-sdk-js-3.1', clientId: 'CLIENT_ID_NOT_APPLICABLE' },
      request: { userAttributes, validationData: null },
      response: { autoConfirmUser: false, autoVerifyEmail: false, autoVerifyPhone: false },
    },
  },
  {
    what: 'a confirmed sign-up',
    config: { PostConfirmation: arn },
    changes: { clientMetadata },
    call: (triggers, origin) => triggers.postConfirmation('PostConfirmation_ConfirmSignUp', origin),
    event: {
      ...common('PostConfirmation_ConfirmSignUp'),
      request: { userAttributes, clientMetadata },
      response: {},
    },
  },
  {
    what: 'a confirmed new password',
    config: { PostConfirmation: arn },
    call: (triggers, origin) => triggers.postConfirmation('PostConfirmation_ConfirmForgotPassword', origin),
    event: { ...common('PostConfirmation_ConfirmForgotPassword'), request: { userAttributes }, response: {} },
  },
  {
    what: 'a sign-in that begins',
    config: { PreAuthentication: arn },
    call: (triggers, origin) =>
      triggers.preAuthentication(origin, { validationData: {}, userNotFound: false }),
    event: {
      ...common('PreAuthentication_Authentication'),
      request: { userAttributes, validationData: {}, userNotFound: false },
      response: {},
    },
  },
  {
    what: 'a sign-in that succeeded',
    config: { PostAuthentication: arn },
    changes: { clientMetadata },
    call: (triggers, origin) => triggers.postAuthentication(origin, { newDeviceUsed: false }),
    event: {
      ...common('PostAuthentication_Authentication'),
      request: { userAttributes, newDeviceUsed: false, clientMetadata },
      response: {},
    },
  },
  {
    what: 'the question what comes next in a custom authentication',
    config: { DefineAuthChallenge: arn },
    changes: { clientMetadata },
    call: (triggers, origin) => triggers.defineAuthChallenge(origin, { session, userNotFound: true }),
    event: {
      ...common('DefineAuthChallenge_Authentication'),
      request: {
        userAttributes,
        session: [
          { challengeName: 'SRP_A', challengeResult: true, challengeMetadata: null },
          { challengeName: 'CUSTOM_CHALLENGE', challengeResult: false, challengeMetadata: 'CAPTCHA' },
        ],
        clientMetadata,
        userNotFound: true,
      },
      response: { challengeName: null, issueTokens: null, failAuthentication: null },
    },
  },
  {
    what: 'the making of a custom challenge',
    config: { CreateAuthChallenge: arn },
    call: (triggers, origin) =>
      triggers.createAuthChallenge(origin, {
        challengeName: 'CUSTOM_CHALLENGE',
        session: [],
        userNotFound: false,
      }),
    event: {
      ...common('CreateAuthChallenge_Authentication'),
      request: { userAttributes, challengeName: 'CUSTOM_CHALLENGE', session: [], userNotFound: false },
      response: {
        publicChallengeParameters: null,
        privateChallengeParameters: null,
        challengeMetadata: null,
      },
    },
  },
  {
    what: 'the answer to a custom challenge',
    config: { VerifyAuthChallengeResponse: arn },
    changes: { clientMetadata },
    call: (triggers, origin) =>
      triggers.verifyAuthChallengeResponse(origin, {
        privateChallengeParameters: { answer: '5' },
        challengeAnswer: '7',
        userNotFound: false,
      }),
    event: {
      ...common('VerifyAuthChallengeResponse_Authentication'),
      request: {
        userAttributes,
        privateChallengeParameters: { answer: '5' },
        challengeAnswer: '7',
        clientMetadata,
        userNotFound: false,
      },
      response: { answerCorrect: null },
    },
  },
  {
    what: 'tokens, to a function of version 1',
    config: { PreTokenGeneration: arn },
    changes: { clientMetadata },
    call: (triggers, origin) =>
      triggers.preTokenGeneration('TokenGeneration_Authentication', origin, {
        groupConfiguration,
        scopes: ['aws.cognito.signin.user.admin'],
      }),
    event: {
      ...common('TokenGeneration_Authentication'),
      request: { userAttributes, groupConfiguration, clientMetadata },
      response: { claimsOverrideDetails: null },
    },
  },
  {
    what: 'refreshed tokens, to a function of version 2',
    config: preTokenConfig('V2_0'),
    call: (triggers, origin) =>
      triggers.preTokenGeneration('TokenGeneration_RefreshTokens', origin, {
        groupConfiguration: { groupsToOverride: [], iamRolesToOverride: [], preferredRole: null },
        scopes: ['aws.cognito.signin.user.admin'],
      }),
    event: {
      ...common('TokenGeneration_RefreshTokens', '2'),
      request: {
        userAttributes,
        groupConfiguration: { groupsToOverride: [], iamRolesToOverride: [], preferredRole: null },
        scopes: ['aws.cognito.signin.user.admin'],
      },
      response: { claimsAndScopeOverrideDetails: null },
    },
  },
  {
    what: 'tokens of a client without a user, to a function of version 3',
    config: preTokenConfig('V3_0'),
    changes: { clientMetadata, userName: '1example23456789', userAttributes: {} },
    call: (triggers, origin) =>
      triggers.preTokenGeneration('TokenGeneration_ClientCredentials', origin, {
        groupConfiguration: null,
        scopes: ['shop/read'],
      }),
    event: {
      ...common('TokenGeneration_ClientCredentials', '3'),
      userName: 'ClientCredentials',
      request: { userAttributes: {}, groupConfiguration: null, scopes: ['shop/read'], clientMetadata },
      response: { claimsAndScopeOverrideDetails: null },
    },
  },
  {
    what: 'a user to migrate at sign-in',
    config: { UserMigration: arn },
    changes: { userAttributes: {} },
    call: (triggers, origin) =>
      triggers.userMigration('UserMigration_Authentication', origin, {
        password: 'Correct-Horse-1',
        validationData: { from: 'web' },
      }),
    event: {
      ...common('UserMigration_Authentication'),
      request: { password: 'Correct-Horse-1', validationData: { from: 'web' }, userAttributes: null },
      response: {
        userAttributes: null,
        forceAliasCreation: null,
        enableSMSMFA: null,
        finalUserStatus: null,
        messageAction: null,
        desiredDeliveryMediums: null,
      },
    },
  },
  {
    what: 'a user to migrate at a forgotten password',
    config: { UserMigration: arn },
    changes: { userAttributes: {}, clientMetadata },
    call: (triggers, origin) =>
      triggers.userMigration('UserMigration_ForgotPassword', origin, { validationData: {} }),
    event: {
      ...common('UserMigration_ForgotPassword'),
      request: { validationData: null, clientMetadata, userAttributes: null },
      response: {
        userAttributes: null,
        forceAliasCreation: null,
        enableSMSMFA: null,
        finalUserStatus: null,
        messageAction: null,
        desiredDeliveryMediums: null,
      },
    },
  },
  {
    what: 'a message to a user that an administrator made',
    config: { CustomMessage: arn },
    changes: { clientId: undefined },
    call: (triggers, origin) =>
      triggers.customMessage('CustomMessage_AdminCreateUser', origin, { usernameParameter: '{username}' }),
    event: {
      ...common('CustomMessage_AdminCreateUser'),
      callerContext: { awsSdkVersion: 'aws-sdk-unknown-unknown', clientId: 'CLIENT_ID_NOT_APPLICABLE' },
      request: {
        userAttributes,
        codeParameter: '{####}',
        linkParameter: '{##Click Here##}',
        usernameParameter: '{username}',
      },
      response: { smsMessage: null, emailMessage: null, emailSubject: null },
    },
  },
];

test.each(cases)('tells a function of $what', async ({ config, call, changes, event }) => {
  // Text, not objects: the order of the members counts, too.
  expect(await eventOf(config, call, changes)).toBe(JSON.stringify(event));
});

test('asks no function of version 2 about tokens without a user', async () => {
  const event = await eventOf(preTokenConfig('V2_0'), async (triggers, origin) => {
    const changes = await triggers.preTokenGeneration('TokenGeneration_ClientCredentials', origin, {
      groupConfiguration: null,
      scopes: ['shop/read'],
    });
    expect(changes).toEqual({
      idToken: { claimsToAddOrOverride: {}, claimsToSuppress: [] },
      accessToken: { claimsToAddOrOverride: {}, claimsToSuppress: [], scopesToAdd: [], scopesToSuppress: [] },
    });
  });
  expect(event).toBeUndefined();
});

test('takes the function of PreTokenGenerationConfig where both forms are given', async () => {
  const event = await eventOf({ PreTokenGeneration: arn, ...preTokenConfig('V2_0') }, (triggers, origin) =>
    triggers.preTokenGeneration('TokenGeneration_HostedAuth', origin, {
      groupConfiguration: null,
      scopes: ['openid'],
    }),
  );
  expect(event).toContain('"version":"2"');
});
