/**
 * The arguments and attributes of a user pool.
 *
 * @module
 */

import { UserPoolId } from '@poolkeeper/api/common';
import { text } from '@poolkeeper/api/shape';
import { tierOf } from '@poolkeeper/api/user-pool/capabilities';
import {
  changeableSettings,
  fixedSettings,
  mfaSettings,
  UserPoolName,
} from '@poolkeeper/api/user-pool/settings';
import { UserPoolType } from '@poolkeeper/api/user-pool/shapes/user-pool';
import type { Attributes } from '../schema/attribute.ts';
import { computed, optional, optionalComputed, required } from '../schema/legacy.ts';
import { messageBlocks } from './message-blocks.ts';
import { policyBlocks } from './policy-blocks.ts';
import { schemaBlock } from './schema-block.ts';
import { securityBlocks } from './security-blocks.ts';
import { triggerBlock } from './trigger-block.ts';

const shown = UserPoolType.properties;

/** The settings of UpdateUserPool and SetUserPoolMfaConfig that are no blocks. */
const plainSettings: Attributes = {
  auto_verified_attributes: optional(changeableSettings.AutoVerifiedAttributes, { unordered: true }),
  deletion_protection: optional(changeableSettings.DeletionProtection, { default: 'INACTIVE' }),
  email_verification_message: optionalComputed(changeableSettings.EmailVerificationMessage),
  email_verification_subject: optionalComputed(changeableSettings.EmailVerificationSubject),
  mfa_configuration: optional(mfaSettings.MfaConfiguration, { default: 'OFF' }),
  sms_authentication_message: optional(changeableSettings.SmsAuthenticationMessage),
  sms_verification_message: optionalComputed(changeableSettings.SmsVerificationMessage),
  // An update that leaves the tier out keeps it, so its default has to be asked for.
  user_pool_tier: optionalComputed(changeableSettings.UserPoolTier, { unset: tierOf({}) }),
};

/** What a pool keeps for its life. */
const fixed: Attributes = {
  alias_attributes: optional(fixedSettings.AliasAttributes, { unordered: true, replaces: true }),
  username_attributes: optional(fixedSettings.UsernameAttributes, { unordered: true, replaces: true }),
};

export const userPoolAttributes: Attributes = {
  id: computed(UserPoolId),
  name: required(UserPoolName),
  ...plainSettings,
  ...fixed,
  ...policyBlocks,
  ...messageBlocks,
  ...securityBlocks,
  ...triggerBlock,
  ...schemaBlock,

  arn: computed(shown.Arn),
  endpoint: computed(text(), {
    description: 'The name of the pool as an identity provider: `cognito-idp.<region>.amazonaws.com/<id>`.',
  }),
  creation_date: computed(shown.CreationDate),
  last_modified_date: computed(shown.LastModifiedDate, { changesAt: 'write' }),
  domain: computed(shown.Domain),
  custom_domain: computed(shown.CustomDomain),
  estimated_number_of_users: computed(shown.EstimatedNumberOfUsers),
};
