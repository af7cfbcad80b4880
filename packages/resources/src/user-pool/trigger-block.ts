/**
 * The block of a user pool that names its Lambda functions.
 *
 * @module
 */
import { LambdaConfig } from '@poolkeeper/api/user-pool/shapes/lambda-config';
import type { Attribute, Attributes } from '../schema/attribute.ts';
import { optional, optionalComputed, required } from '../schema/legacy.ts';

const triggers = LambdaConfig.properties;

/** A function with the form of its event. */
type Versioned = typeof triggers.CustomSMSSender | typeof triggers.PreTokenGenerationConfig;

const versioned = (shape: Versioned): Partial<Attribute> => ({
  nesting: 'single block',
  members: {
    lambda_arn: required(shape.properties.LambdaArn),
    lambda_version: required(shape.properties.LambdaVersion),
  },
});

export const triggerBlock: Attributes = {
  lambda_config: optional(LambdaConfig, {
    nesting: 'single block',
    members: {
      create_auth_challenge: optional(triggers.CreateAuthChallenge),
      custom_email_sender: optional(triggers.CustomEmailSender, versioned(triggers.CustomEmailSender)),
      custom_message: optional(triggers.CustomMessage),
      custom_sms_sender: optional(triggers.CustomSMSSender, {
        ...versioned(triggers.CustomSMSSender),
        field: 'CustomSMSSender',
      }),
      define_auth_challenge: optional(triggers.DefineAuthChallenge),
      kms_key_id: optional(triggers.KMSKeyID, { field: 'KMSKeyID' }),
      post_authentication: optional(triggers.PostAuthentication),
      post_confirmation: optional(triggers.PostConfirmation),
      pre_authentication: optional(triggers.PreAuthentication),
      pre_sign_up: optional(triggers.PreSignUp),
      pre_token_generation: optionalComputed(triggers.PreTokenGeneration),
      pre_token_generation_config: optionalComputed(triggers.PreTokenGenerationConfig, {
        ...versioned(triggers.PreTokenGenerationConfig),
      }),
      user_migration: optional(triggers.UserMigration),
      verify_auth_challenge_response: optional(triggers.VerifyAuthChallengeResponse),
    },
  }),
};
