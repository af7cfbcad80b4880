/**
 * A user pool as the API shows it: what was given, and Cognito's defaults where it shows them.
 *
 * @module
 * @see docs/fidelity.md for the members that are absent until they are set
 */
import { type EpochMilliseconds, toTimestamp } from '../units.ts';
import {
  accountRecovery,
  allowedFirstAuthFactors,
  lambdaArn,
  preTokenGenerationVersion,
  tierOf,
} from './capabilities.ts';
import { givenVerification } from './message-templates.ts';
import { passwordPolicy } from './password-policy.ts';
import { schemaAttributes } from './schema-attributes.ts';
import {
  changeableSettings,
  fixedSettings,
  mfaSettings,
  type UserPoolMfaSettings,
  type UserPoolSettings,
} from './settings.ts';
import type { LambdaConfig } from './shapes/lambda-config.ts';
import type { UserPoolDescription, UserPoolType } from './shapes/user-pool.ts';

/** A pool as whoever keeps it knows it. */
export interface DescribedUserPool {
  readonly userPoolId: string;
  readonly name: string;
  readonly createdAt: EpochMilliseconds;
  readonly modifiedAt: EpochMilliseconds;
  readonly settings: UserPoolSettings;
}

/** What is known of a pool beside its own row. */
export interface UserPoolFacts {
  readonly arn: string;
  readonly estimatedNumberOfUsers: number;
  /** The prefix of its prefix domain. */
  readonly domain?: string | undefined;
  readonly customDomain?: string | undefined;
}

/** The answer of DescribeUserPool and CreateUserPool. */
export function describeUserPool(pool: DescribedUserPool, facts: UserPoolFacts): UserPoolType {
  const { settings } = pool;
  return {
    Id: pool.userPoolId,
    Name: pool.name,
    ...shownSettings(settings),
    Policies: {
      PasswordPolicy: passwordPolicy(settings),
      SignInPolicy: { AllowedFirstAuthFactors: [...allowedFirstAuthFactors(settings)] },
    },
    DeletionProtection: settings.DeletionProtection ?? 'INACTIVE',
    LambdaConfig: describeLambdaConfig(settings),
    SchemaAttributes: [...schemaAttributes(settings)],
    ...describeVerification(settings),
    AccountRecoverySetting: accountRecovery(settings),
    MfaConfiguration: settings.MfaConfiguration ?? 'OFF',
    EstimatedNumberOfUsers: facts.estimatedNumberOfUsers,
    ...(facts.domain === undefined ? {} : { Domain: facts.domain }),
    ...(facts.customDomain === undefined ? {} : { CustomDomain: facts.customDomain }),
    EmailConfiguration: { EmailSendingAccount: 'COGNITO_DEFAULT', ...settings.EmailConfiguration },
    UserPoolTags: settings.UserPoolTags ?? {},
    AdminCreateUserConfig: {
      AllowAdminCreateUserOnly: false,
      ...settings.AdminCreateUserConfig,
      UnusedAccountValidityDays: passwordPolicy(settings).TemporaryPasswordValidityDays,
    },
    UserPoolTier: tierOf(settings),
    Arn: facts.arn,
    CreationDate: toTimestamp(pool.createdAt),
    LastModifiedDate: toTimestamp(pool.modifiedAt),
  };
}

/** A pool in the answer of ListUserPools. */
export const describeListedUserPool = (pool: DescribedUserPool): UserPoolDescription => ({
  Id: pool.userPoolId,
  Name: pool.name,
  LambdaConfig: describeLambdaConfig(pool.settings),
  CreationDate: toTimestamp(pool.createdAt),
  LastModifiedDate: toTimestamp(pool.modifiedAt),
});

const shown = [...Object.keys(changeableSettings), ...Object.keys(fixedSettings)];

/** The settings that DescribeUserPool shows: those of SetUserPoolMfaConfig alone are not among them. */
const shownSettings = (settings: UserPoolSettings): Partial<UserPoolType> =>
  Object.fromEntries(Object.entries(settings).filter(([name]) => shown.includes(name)));

/** Cognito keeps the two members that name the PreTokenGeneration function in step. */
function describeLambdaConfig(settings: UserPoolSettings): LambdaConfig {
  const preTokenGeneration = lambdaArn(settings, 'PreTokenGeneration');
  return {
    ...settings.LambdaConfig,
    ...(preTokenGeneration === undefined
      ? {}
      : {
          PreTokenGeneration: preTokenGeneration,
          PreTokenGenerationConfig: {
            LambdaArn: preTokenGeneration,
            LambdaVersion: preTokenGenerationVersion(settings),
          },
        }),
  };
}

/** Each text of a verification message is shown in both of the places where it can be set. */
function describeVerification(settings: UserPoolSettings): Partial<UserPoolType> {
  const { emailMessage, emailSubject, smsMessage } = givenVerification(settings);
  return {
    ...(smsMessage === undefined ? {} : { SmsVerificationMessage: smsMessage }),
    ...(emailMessage === undefined ? {} : { EmailVerificationMessage: emailMessage }),
    ...(emailSubject === undefined ? {} : { EmailVerificationSubject: emailSubject }),
    VerificationMessageTemplate: {
      DefaultEmailOption: 'CONFIRM_WITH_CODE',
      ...settings.VerificationMessageTemplate,
      ...(smsMessage === undefined ? {} : { SmsMessage: smsMessage }),
      ...(emailMessage === undefined ? {} : { EmailMessage: emailMessage }),
      ...(emailSubject === undefined ? {} : { EmailSubject: emailSubject }),
    },
  };
}

/** The answer of GetUserPoolMfaConfig and SetUserPoolMfaConfig. */
export const describeMfa = (settings: UserPoolSettings): UserPoolMfaSettings => ({
  ...Object.fromEntries(Object.entries(settings).filter(([name]) => Object.hasOwn(mfaSettings, name))),
  MfaConfiguration: settings.MfaConfiguration ?? 'OFF',
});
