/**
 * What a pool's settings mean. Code asks here and never reads a setting itself; what needs more room has a file
 * of its own: `schema-attributes.ts`, `password-policy.ts`, `message-templates.ts`.
 *
 * @module
 */
import type { Seconds } from '../units.ts';
import { passwordPolicy } from './password-policy.ts';
import type { UserPoolSettings } from './settings.ts';
import type { AccountRecoverySetting, RecoveryMechanism } from './shapes/account-recovery.ts';
import type { AliasAttribute, VerifiedAttribute } from './shapes/attributes.ts';
import type { UserPoolTier } from './shapes/features.ts';
import type { LambdaConfig, PreTokenGenerationVersion } from './shapes/lambda-config.ts';
import type { FirstAuthFactor } from './shapes/policies.ts';

const SECONDS_A_DAY = 86_400;

/** What users of the pool give in place of a username; empty when they choose usernames. */
export const usernameAttributes = (settings: UserPoolSettings): readonly VerifiedAttribute[] =>
  settings.UsernameAttributes ?? [];

/** What users may sign in with besides their usernames, once it is verified. */
export const aliasAttributes = (settings: UserPoolSettings): readonly AliasAttribute[] =>
  settings.AliasAttributes ?? [];

/** Whether usernames and aliases that differ in case alone are different. Default true. */
export const isCaseSensitive = (settings: UserPoolSettings): boolean =>
  settings.UsernameConfiguration?.CaseSensitive ?? true;

/** The attributes that a new user is sent a code for. */
export const autoVerifiedAttributes = (settings: UserPoolSettings): readonly VerifiedAttribute[] =>
  settings.AutoVerifiedAttributes ?? [];

/** Whether SignUp is permitted. Default true. */
export const permitsSelfSignUp = (settings: UserPoolSettings): boolean =>
  !settings.AdminCreateUserConfig?.AllowAdminCreateUserOnly;

/** How long the temporary password of an invited user can be used. Default seven days. */
export const temporaryPasswordLifetime = (settings: UserPoolSettings): Seconds =>
  passwordPolicy(settings).TemporaryPasswordValidityDays * SECONDS_A_DAY;

/** How many of the latest passwords, the current one among them, may not be used again. Default 0. */
export const passwordHistorySize = (settings: UserPoolSettings): number =>
  passwordPolicy(settings).PasswordHistorySize ?? 0;

/** What a pool has that says nothing: mail before SMS, as of every pool made since February 2020. */
const defaultRecovery: AccountRecoverySetting = {
  RecoveryMechanisms: [
    { Priority: 1, Name: 'verified_email' },
    { Priority: 2, Name: 'verified_phone_number' },
  ],
};

/** What Cognito did before there was a setting, and does again for one without mechanisms. */
const legacyRecovery: readonly RecoveryMechanism[] = ['verified_phone_number', 'verified_email'];

/** The setting that holds in a pool. */
export const accountRecovery = (
  settings: Pick<UserPoolSettings, 'AccountRecoverySetting'>,
): AccountRecoverySetting => settings.AccountRecoverySetting ?? defaultRecovery;

/** Where a password reset code goes: the first way that the user has. `['admin_only']` permits none. */
export const recoveryMechanisms = (settings: UserPoolSettings): readonly RecoveryMechanism[] =>
  accountRecovery(settings)
    .RecoveryMechanisms?.toSorted((one, other) => one.Priority - other.Priority)
    .map(({ Name }) => Name) ?? legacyRecovery;

/** Whether a new value of the attribute counts only once it is verified. */
export const requiresVerificationBeforeUpdate = (
  settings: UserPoolSettings,
  attribute: VerifiedAttribute,
): boolean =>
  settings.UserAttributeUpdateSettings?.AttributesRequireVerificationBeforeUpdate?.includes(attribute) ??
  false;

/** The feature plan. Default ESSENTIALS. */
export const tierOf = (settings: Pick<UserPoolSettings, 'UserPoolTier'>): UserPoolTier =>
  settings.UserPoolTier ?? 'ESSENTIALS';

/** Whether DeleteUserPool is refused. Default false. */
export const isProtectedFromDeletion = (settings: UserPoolSettings): boolean =>
  settings.DeletionProtection === 'ACTIVE';

/** The triggers that a single function serves. */
export type LambdaTrigger = Exclude<keyof LambdaConfig, 'PreTokenGenerationConfig' | 'KMSKeyID'>;

/** The function that serves a trigger; undefined when the pool names none. */
export function lambdaArn(
  settings: Pick<UserPoolSettings, 'LambdaConfig'>,
  trigger: LambdaTrigger,
): string | undefined {
  const config = settings.LambdaConfig;
  if (trigger === 'InboundFederation') return config?.InboundFederation?.LambdaArn;
  if (trigger === 'PreTokenGeneration') {
    return config?.PreTokenGenerationConfig?.LambdaArn ?? config?.PreTokenGeneration;
  }
  const named = config?.[trigger];
  return typeof named === 'string' ? named : named?.LambdaArn;
}

/** The trigger that sends messages by a medium itself. */
export const customSenderOf = {
  EMAIL: 'CustomEmailSender',
  SMS: 'CustomSMSSender',
} as const satisfies Readonly<Record<string, LambdaTrigger>>;

/** The ARN of the key by which codes are encrypted for functions that send them. */
export const senderKey = (settings: Pick<UserPoolSettings, 'LambdaConfig'>): string | undefined =>
  settings.LambdaConfig?.KMSKeyID;

/** Whether a function of the pool sends messages itself, by any medium. */
export const hasCustomSender = (settings: Pick<UserPoolSettings, 'LambdaConfig'>): boolean =>
  Object.values(customSenderOf).some((trigger) => lambdaArn(settings, trigger) !== undefined);

/** The form of the event that PreTokenGeneration gets. Default V1_0. */
export const preTokenGenerationVersion = (
  settings: Pick<UserPoolSettings, 'LambdaConfig'>,
): PreTokenGenerationVersion => settings.LambdaConfig?.PreTokenGenerationConfig?.LambdaVersion ?? 'V1_0';

/** What USER_AUTH may begin with. Default a password alone. */
export const allowedFirstAuthFactors = (
  settings: Pick<UserPoolSettings, 'Policies'>,
): readonly FirstAuthFactor[] => settings.Policies?.SignInPolicy?.AllowedFirstAuthFactors ?? ['PASSWORD'];
