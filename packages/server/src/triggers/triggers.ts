/**
 * The Lambda triggers of a pool. Each method builds the event, runs the function where the pool names one,
 * and answers its response in a checked form; where the pool names none it answers what Cognito does then.
 *
 * Every method throws:
 * - UserLambdaValidationException when the function fails: `<Trigger> failed with error <message>.`
 * - UnexpectedLambdaException when it cannot be run or takes longer than five seconds
 * - InvalidLambdaResponseException when the answer is not the event
 *
 * @module
 * @see Amazon Cognito developer guide, "Customizing user pool workflows with Lambda triggers"
 */
import type { ProviderType } from '@poolkeeper/api/identity-provider/shapes';
import type { UserPoolRecord } from '../store/records.ts';

/** The keys of LambdaConfig that name a function of this service. */
export type TriggerName =
  | 'PreSignUp'
  | 'PostConfirmation'
  | 'PreAuthentication'
  | 'PostAuthentication'
  | 'DefineAuthChallenge'
  | 'CreateAuthChallenge'
  | 'VerifyAuthChallengeResponse'
  | 'PreTokenGeneration'
  | 'UserMigration'
  | 'CustomMessage'
  | 'InboundFederation'
  | 'CustomEmailSender'
  | 'CustomSMSSender';

/** What every event says about where it comes from. */
export interface TriggerOrigin {
  readonly pool: UserPoolRecord;
  /** Absent for admin operations without a client: the event then says CLIENT_ID_NOT_APPLICABLE. */
  readonly clientId?: string | undefined;
  readonly userName: string;
  /** `request.userAttributes`: attributes with `sub`, and `cognito:user_status` (see `eventAttributes`). */
  readonly userAttributes: Readonly<Record<string, string>>;
  readonly clientMetadata?: Readonly<Record<string, string>> | undefined;
  /** From the caller's User-Agent, for `callerContext.awsSdkVersion`. */
  readonly awsSdkVersion?: string | undefined;
}

/** One step of a custom authentication, as DefineAuthChallenge sees it. */
export interface ChallengeResult {
  readonly challengeName: string;
  readonly challengeResult: boolean;
  readonly challengeMetadata?: string | undefined;
}

export interface GroupConfiguration {
  readonly groupsToOverride: readonly string[];
  readonly iamRolesToOverride: readonly string[];
  readonly preferredRole: string | null;
}

/** What PreTokenGeneration changes, one form for V1, V2 and V3. */
export interface TokenChanges {
  readonly idToken: ClaimChanges;
  readonly accessToken: ClaimChanges & {
    readonly scopesToAdd: readonly string[];
    readonly scopesToSuppress: readonly string[];
  };
  readonly groups?: GroupConfiguration | undefined;
}

export interface ClaimChanges {
  readonly claimsToAddOrOverride: Readonly<Record<string, unknown>>;
  readonly claimsToSuppress: readonly string[];
}

export type TokenGenerationSource =
  | 'TokenGeneration_HostedAuth'
  | 'TokenGeneration_Authentication'
  | 'TokenGeneration_NewPasswordChallenge'
  | 'TokenGeneration_AuthenticateDevice'
  | 'TokenGeneration_RefreshTokens'
  | 'TokenGeneration_ClientCredentials';

/** What UserMigration answered about a user of the old directory. */
export interface MigratedUser {
  readonly userAttributes: Readonly<Record<string, string>>;
  readonly finalUserStatus: 'CONFIRMED' | 'RESET_REQUIRED';
  readonly suppressMessage: boolean;
  readonly desiredDeliveryMediums: readonly ('EMAIL' | 'SMS')[];
  readonly forceAliasCreation: boolean;
}

export type CustomMessageSource =
  | 'CustomMessage_SignUp'
  | 'CustomMessage_AdminCreateUser'
  | 'CustomMessage_ResendCode'
  | 'CustomMessage_ForgotPassword'
  | 'CustomMessage_UpdateUserAttribute'
  | 'CustomMessage_VerifyUserAttribute'
  | 'CustomMessage_Authentication';

/** What follows `CustomEmailSender_` and `CustomSMSSender_`. */
export type CustomSenderPurpose =
  | 'SignUp'
  | 'ResendCode'
  | 'AdminCreateUser'
  | 'ForgotPassword'
  | 'UpdateUserAttribute'
  | 'VerifyUserAttribute'
  | 'Authentication';

type StringMap = Readonly<Record<string, string>>;

/** What an identity provider said of a user, by where it said so. */
export interface InboundFederationRequest {
  readonly providerName: string;
  readonly providerType: ProviderType;
  readonly attributes: {
    readonly tokenResponse?: StringMap;
    readonly idToken?: StringMap;
    readonly userInfo?: StringMap;
    readonly samlResponse?: StringMap;
  };
}

export interface Triggers {
  /** Whether the pool names a function for this trigger. */
  has(pool: UserPoolRecord, trigger: TriggerName): boolean;

  preSignUp(
    source: 'PreSignUp_SignUp' | 'PreSignUp_AdminCreateUser' | 'PreSignUp_ExternalProvider',
    origin: TriggerOrigin,
    request: { readonly validationData: StringMap },
  ): Promise<{ autoConfirmUser: boolean; autoVerifyEmail: boolean; autoVerifyPhone: boolean }>;

  postConfirmation(
    source: 'PostConfirmation_ConfirmSignUp' | 'PostConfirmation_ConfirmForgotPassword',
    origin: TriggerOrigin,
  ): Promise<void>;

  preAuthentication(
    origin: TriggerOrigin,
    request: { validationData: StringMap; userNotFound: boolean },
  ): Promise<void>;

  postAuthentication(origin: TriggerOrigin, request: { newDeviceUsed: boolean }): Promise<void>;

  defineAuthChallenge(
    origin: TriggerOrigin,
    request: { session: readonly ChallengeResult[]; userNotFound: boolean },
  ): Promise<{ challengeName?: string | undefined; issueTokens: boolean; failAuthentication: boolean }>;

  createAuthChallenge(
    origin: TriggerOrigin,
    request: { challengeName: string; session: readonly ChallengeResult[]; userNotFound: boolean },
  ): Promise<{
    publicChallengeParameters: StringMap;
    privateChallengeParameters: StringMap;
    challengeMetadata?: string | undefined;
  }>;

  verifyAuthChallengeResponse(
    origin: TriggerOrigin,
    request: { privateChallengeParameters: StringMap; challengeAnswer: string; userNotFound: boolean },
  ): Promise<{ answerCorrect: boolean }>;

  /** Answers no changes when the pool names no function. V1 functions change the ID token alone. */
  preTokenGeneration(
    source: TokenGenerationSource,
    origin: TriggerOrigin,
    request: { groupConfiguration: GroupConfiguration | null; scopes: readonly string[] },
  ): Promise<TokenChanges>;

  /** `undefined` when there is no function or it knows no such user. `origin.userAttributes` is empty. */
  userMigration(
    source: 'UserMigration_Authentication' | 'UserMigration_ForgotPassword',
    origin: TriggerOrigin,
    request: { password?: string | undefined; validationData: StringMap },
  ): Promise<MigratedUser | undefined>;

  /** What the message should say instead; empty members keep the pool's own template. */
  customMessage(
    source: CustomMessageSource,
    origin: TriggerOrigin,
    request: { usernameParameter: string | null },
  ): Promise<{
    smsMessage?: string | undefined;
    emailMessage?: string | undefined;
    emailSubject?: string | undefined;
  }>;

  /** What to keep of what a provider said, by name; `undefined` for all of it, and when there is no function. */
  inboundFederation(origin: TriggerOrigin, request: InboundFederationRequest): Promise<StringMap | undefined>;

  /**
   * Has the pool's own function send a code or temporary password, which it gets encrypted. Called only where the pool
   * names a function for the medium. What the function answers means nothing.
   */
  customSender(
    medium: 'EMAIL' | 'SMS',
    purpose: CustomSenderPurpose,
    sent: { readonly origin: TriggerOrigin; readonly code: string },
  ): Promise<void>;

  close(): Promise<void>;
}
