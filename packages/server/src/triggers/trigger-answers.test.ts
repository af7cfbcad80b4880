import { expect, test } from 'vitest';
import { silentLog } from '../system/log.ts';
import { localFunction, respond } from './testing/local-function.ts';
import { arn, originIn, poolWith } from './testing/origin.ts';
import { triggersOf } from './testing/triggers-of.ts';
import type { TriggerOrigin, Triggers } from './triggers.ts';

type LambdaConfig = Parameters<typeof poolWith>[0];
type Call = (triggers: Triggers, origin: TriggerOrigin) => Promise<unknown>;

/** What a trigger answers when its function sets `response`. */
async function answerTo(config: LambdaConfig, call: Call, response: unknown): Promise<unknown> {
  await using lambda = await localFunction(respond(response));
  const triggers = triggersOf({
    settings: { development: true },
    log: silentLog,
    routes: new Map([[arn, { kind: 'url', url: lambda.url }]]),
  });
  return await call(triggers, originIn(poolWith(config)));
}

const calls = {
  preSignUp: (triggers, origin) => triggers.preSignUp('PreSignUp_SignUp', origin, { validationData: {} }),
  postConfirmation: (triggers, origin) => triggers.postConfirmation('PostConfirmation_ConfirmSignUp', origin),
  defineAuthChallenge: (triggers, origin) =>
    triggers.defineAuthChallenge(origin, { session: [], userNotFound: false }),
  createAuthChallenge: (triggers, origin) =>
    triggers.createAuthChallenge(origin, {
      challengeName: 'CUSTOM_CHALLENGE',
      session: [],
      userNotFound: false,
    }),
  verifyAuthChallengeResponse: (triggers, origin) =>
    triggers.verifyAuthChallengeResponse(origin, {
      privateChallengeParameters: {},
      challengeAnswer: '7',
      userNotFound: false,
    }),
  preTokenGeneration: (triggers, origin) =>
    triggers.preTokenGeneration('TokenGeneration_Authentication', origin, {
      groupConfiguration: null,
      scopes: [],
    }),
  userMigration: (triggers, origin) =>
    triggers.userMigration('UserMigration_Authentication', origin, { password: 'x', validationData: {} }),
  customMessage: (triggers, origin) =>
    triggers.customMessage('CustomMessage_SignUp', origin, { usernameParameter: null }),
} satisfies Record<string, Call>;

const version1: LambdaConfig = { PreTokenGeneration: arn };
const version2: LambdaConfig = { PreTokenGenerationConfig: { LambdaArn: arn, LambdaVersion: 'V2_0' } };
const noClaims = { claimsToAddOrOverride: {}, claimsToSuppress: [] };
const noAccessChanges = { ...noClaims, scopesToAdd: [], scopesToSuppress: [] };

test.each<{ trigger: keyof typeof calls; config: LambdaConfig; response: unknown; answer: unknown }>([
  {
    trigger: 'preSignUp',
    config: { PreSignUp: arn },
    response: { autoConfirmUser: true, autoVerifyEmail: true, autoVerifyPhone: null },
    answer: { autoConfirmUser: true, autoVerifyEmail: true, autoVerifyPhone: false },
  },
  { trigger: 'postConfirmation', config: { PostConfirmation: arn }, response: {}, answer: undefined },
  {
    trigger: 'defineAuthChallenge',
    config: { DefineAuthChallenge: arn },
    response: { challengeName: 'CUSTOM_CHALLENGE', issueTokens: false, failAuthentication: false },
    answer: { challengeName: 'CUSTOM_CHALLENGE', issueTokens: false, failAuthentication: false },
  },
  {
    trigger: 'defineAuthChallenge',
    config: { DefineAuthChallenge: arn },
    response: { challengeName: null, issueTokens: true, failAuthentication: null },
    answer: { challengeName: undefined, issueTokens: true, failAuthentication: false },
  },
  {
    trigger: 'createAuthChallenge',
    config: { CreateAuthChallenge: arn },
    response: {
      publicChallengeParameters: { captchaUrl: 'url/123.jpg' },
      privateChallengeParameters: { answer: '5' },
      challengeMetadata: 'CAPTCHA_CHALLENGE',
    },
    answer: {
      publicChallengeParameters: { captchaUrl: 'url/123.jpg' },
      privateChallengeParameters: { answer: '5' },
      challengeMetadata: 'CAPTCHA_CHALLENGE',
    },
  },
  {
    trigger: 'verifyAuthChallengeResponse',
    config: { VerifyAuthChallengeResponse: arn },
    response: { answerCorrect: true },
    answer: { answerCorrect: true },
  },
  {
    trigger: 'verifyAuthChallengeResponse',
    config: { VerifyAuthChallengeResponse: arn },
    response: { answerCorrect: null },
    answer: { answerCorrect: false },
  },
  {
    trigger: 'preTokenGeneration',
    config: version1,
    response: {
      claimsOverrideDetails: { claimsToAddOrOverride: { tier: 'gold' }, claimsToSuppress: ['email'] },
    },
    answer: {
      idToken: { claimsToAddOrOverride: { tier: 'gold' }, claimsToSuppress: ['email'] },
      accessToken: noAccessChanges,
    },
  },
  {
    trigger: 'preTokenGeneration',
    config: version1,
    response: { claimsOverrideDetails: { groupOverrideDetails: null } },
    answer: {
      idToken: noClaims,
      accessToken: noAccessChanges,
      groups: { groupsToOverride: [], iamRolesToOverride: [], preferredRole: null },
    },
  },
  {
    trigger: 'preTokenGeneration',
    config: version2,
    response: {
      claimsAndScopeOverrideDetails: {
        idTokenGeneration: { claimsToAddOrOverride: { family: { children: 2 } } },
        accessTokenGeneration: {
          claimsToAddOrOverride: { roles: ['a', 'b'] },
          claimsToSuppress: ['device_key'],
          scopesToAdd: ['shop/read'],
          scopesToSuppress: ['aws.cognito.signin.user.admin'],
        },
        groupOverrideDetails: { groupsToOverride: ['staff'], iamRolesToOverride: [], preferredRole: 'r' },
      },
    },
    answer: {
      idToken: { claimsToAddOrOverride: { family: { children: 2 } }, claimsToSuppress: [] },
      accessToken: {
        claimsToAddOrOverride: { roles: ['a', 'b'] },
        claimsToSuppress: ['device_key'],
        scopesToAdd: ['shop/read'],
        scopesToSuppress: ['aws.cognito.signin.user.admin'],
      },
      groups: { groupsToOverride: ['staff'], iamRolesToOverride: [], preferredRole: 'r' },
    },
  },
  {
    trigger: 'userMigration',
    config: { UserMigration: arn },
    response: {
      userAttributes: { email: 'jane@example.com' },
      finalUserStatus: 'RESET_REQUIRED',
      messageAction: 'SUPPRESS',
      desiredDeliveryMediums: ['EMAIL'],
      forceAliasCreation: true,
    },
    answer: {
      userAttributes: { email: 'jane@example.com' },
      finalUserStatus: 'RESET_REQUIRED',
      suppressMessage: true,
      desiredDeliveryMediums: ['EMAIL'],
      forceAliasCreation: true,
    },
  },
  {
    trigger: 'userMigration',
    config: { UserMigration: arn },
    response: { userAttributes: { email: 'jane@example.com' }, finalUserStatus: null },
    answer: {
      userAttributes: { email: 'jane@example.com' },
      finalUserStatus: 'CONFIRMED',
      suppressMessage: false,
      desiredDeliveryMediums: ['SMS'],
      forceAliasCreation: false,
    },
  },
  {
    trigger: 'userMigration',
    config: { UserMigration: arn },
    response: { userAttributes: null },
    answer: undefined,
  },
  {
    trigger: 'customMessage',
    config: { CustomMessage: arn },
    response: { smsMessage: null, emailMessage: 'Your code is {####}', emailSubject: 'Welcome' },
    answer: { smsMessage: undefined, emailMessage: 'Your code is {####}', emailSubject: 'Welcome' },
  },
])('$trigger reads $response', async ({ trigger, config, response, answer }) => {
  expect(await answerTo(config, calls[trigger], response)).toEqual(answer);
});

const badAnswers: readonly [trigger: keyof typeof calls, config: LambdaConfig, response: unknown][] = [
  ['preSignUp', { PreSignUp: arn }, { autoConfirmUser: 'true' }],
  ['preSignUp', { PreSignUp: arn }, undefined],
  ['preSignUp', { PreSignUp: arn }, null],
  ['preSignUp', { PreSignUp: arn }, []],
  ['defineAuthChallenge', { DefineAuthChallenge: arn }, { challengeName: 7 }],
  ['defineAuthChallenge', { DefineAuthChallenge: arn }, { issueTokens: 'yes' }],
  ['createAuthChallenge', { CreateAuthChallenge: arn }, { publicChallengeParameters: { at: 5 } }],
  ['createAuthChallenge', { CreateAuthChallenge: arn }, { privateChallengeParameters: 'answer' }],
  ['verifyAuthChallengeResponse', { VerifyAuthChallengeResponse: arn }, { answerCorrect: 1 }],
  ['preTokenGeneration', version1, { claimsOverrideDetails: { claimsToAddOrOverride: { roles: ['a'] } } }],
  ['preTokenGeneration', version1, { claimsOverrideDetails: { claimsToSuppress: 'email' } }],
  ['preTokenGeneration', version2, { claimsAndScopeOverrideDetails: { accessTokenGeneration: [] } }],
  [
    'preTokenGeneration',
    version2,
    { claimsAndScopeOverrideDetails: { accessTokenGeneration: { scopesToAdd: [1] } } },
  ],
  ['userMigration', { UserMigration: arn }, { userAttributes: { email: 7 } }],
  ['userMigration', { UserMigration: arn }, { userAttributes: { a: 'b' }, finalUserStatus: 'UNCONFIRMED' }],
  ['userMigration', { UserMigration: arn }, { userAttributes: { a: 'b' }, desiredDeliveryMediums: ['FAX'] }],
  ['customMessage', { CustomMessage: arn }, { emailMessage: { html: '' } }],
];

test.each(badAnswers)('%s refuses, under %j, the answer %j', async (trigger, config, response) => {
  await expect(answerTo(config, calls[trigger], response)).rejects.toMatchObject({
    code: 'InvalidLambdaResponseException',
    message: 'Unrecognizable lambda output',
  });
});

test('refuses by name a migrated user who should use SMS as a second factor', async () => {
  const response = { userAttributes: { email: 'jane@example.com' }, enableSMSMFA: true };
  await expect(answerTo({ UserMigration: arn }, calls.userMigration, response)).rejects.toMatchObject({
    code: 'UnsupportedOperationException',
    message: 'Poolkeeper does not implement enableSMSMFA of a user migration function yet.',
  });
});

test.each<[trigger: keyof typeof calls, answer: unknown]>([
  ['preSignUp', { autoConfirmUser: false, autoVerifyEmail: false, autoVerifyPhone: false }],
  ['postConfirmation', undefined],
  ['preTokenGeneration', { idToken: noClaims, accessToken: noAccessChanges }],
  ['userMigration', undefined],
  ['customMessage', { smsMessage: undefined, emailMessage: undefined, emailSubject: undefined }],
])('%s changes nothing where the pool names no function', async (trigger, answer) => {
  const triggers = triggersOf({ settings: { development: true }, log: silentLog });
  expect(await calls[trigger](triggers, originIn(poolWith({})))).toEqual(answer);
});

test.each(['defineAuthChallenge', 'createAuthChallenge', 'verifyAuthChallengeResponse'] as const)(
  '%s is refused where the pool names no function',
  async (trigger) => {
    const triggers = triggersOf({ settings: { development: true }, log: silentLog });
    await expect(calls[trigger](triggers, originIn(poolWith({})))).rejects.toMatchObject({
      code: 'InvalidParameterException',
      message: 'Custom auth lambda trigger is not configured for the user pool.',
    });
  },
);

test('knows which triggers a pool has', () => {
  const triggers = triggersOf({ settings: { development: true }, log: silentLog });
  expect(triggers.has(poolWith({ PreSignUp: arn }), 'PreSignUp')).toBe(true);
  expect(triggers.has(poolWith({ PreSignUp: arn }), 'PostConfirmation')).toBe(false);
  expect(triggers.has(poolWith(version2), 'PreTokenGeneration')).toBe(true);
});
