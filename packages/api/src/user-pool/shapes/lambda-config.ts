/**
 * The Lambda functions of a pool.
 *
 * @module
 */
import { Arn } from '../../common.ts';
import { choice, optional, type Static, structure } from '../../shape.ts';

/** The forms in which PreTokenGeneration gets its event. */
export const preTokenGenerationVersions = ['V1_0', 'V2_0', 'V3_0'] as const;
export type PreTokenGenerationVersion = (typeof preTokenGenerationVersions)[number];

const VersionOneFunction = structure({ LambdaVersion: choice(['V1_0']), LambdaArn: Arn });

/** The triggers of a pool and the functions they run. */
export const LambdaConfig = structure({
  PreSignUp: optional(Arn),
  CustomMessage: optional(Arn),
  PostConfirmation: optional(Arn),
  PreAuthentication: optional(Arn),
  PostAuthentication: optional(Arn),
  DefineAuthChallenge: optional(Arn),
  CreateAuthChallenge: optional(Arn),
  VerifyAuthChallengeResponse: optional(Arn),
  PreTokenGeneration: optional(Arn),
  UserMigration: optional(Arn),
  PreTokenGenerationConfig: optional(
    structure({ LambdaVersion: choice(preTokenGenerationVersions), LambdaArn: Arn }),
  ),
  CustomSMSSender: optional(VersionOneFunction),
  CustomEmailSender: optional(VersionOneFunction),
  KMSKeyID: optional(Arn),
  InboundFederation: optional(VersionOneFunction),
});
export type LambdaConfig = Static<typeof LambdaConfig>;
