/**
 * The blocks of a user pool that say what users have to give: passwords, factors, names, ways back.
 *
 * @module
 */
import { AccountRecoverySetting } from '@poolkeeper/api/user-pool/shapes/account-recovery';
import {
  UserAttributeUpdateSettings,
  UsernameConfiguration,
} from '@poolkeeper/api/user-pool/shapes/attributes';
import { PasswordPolicy, SignInPolicy } from '@poolkeeper/api/user-pool/shapes/policies';
import type { Attributes } from '../schema/attribute.ts';
import { optional, optionalComputed, required } from '../schema/legacy.ts';
import { blockIn, flagIn } from '../schema/members.ts';
import { unknown, type Value } from '../schema/value.ts';
import { filledIn } from './filled-in.ts';

const password = PasswordPolicy.properties;
const Mechanism = AccountRecoverySetting.properties.RecoveryMechanisms.items.properties;

export const policyBlocks: Attributes = {
  password_policy: optionalComputed(PasswordPolicy, {
    ...filledIn,
    members: {
      minimum_length: optionalComputed(password.MinimumLength, { unset: unknown }),
      password_history_size: optionalComputed(password.PasswordHistorySize),
      require_lowercase: optional(password.RequireLowercase),
      require_numbers: optional(password.RequireNumbers),
      require_symbols: optional(password.RequireSymbols),
      require_uppercase: optional(password.RequireUppercase),
      temporary_password_validity_days: optionalComputed(password.TemporaryPasswordValidityDays, {
        unset: unknown,
      }),
    },
  }),
  sign_in_policy: optionalComputed(SignInPolicy, {
    ...filledIn,
    members: {
      allowed_first_auth_factors: optionalComputed(SignInPolicy.properties.AllowedFirstAuthFactors, {
        unordered: true,
        unset: unknown,
      }),
    },
  }),
  account_recovery_setting: optionalComputed(AccountRecoverySetting, {
    ...filledIn,
    members: {
      recovery_mechanism: optional(AccountRecoverySetting.properties.RecoveryMechanisms, {
        nesting: 'set block',
        field: 'RecoveryMechanisms',
        members: { name: required(Mechanism.Name), priority: required(Mechanism.Priority) },
      }),
    },
  }),
  user_attribute_update_settings: optional(UserAttributeUpdateSettings, {
    nesting: 'single block',
    members: {
      attributes_require_verification_before_update: required(
        UserAttributeUpdateSettings.properties.AttributesRequireVerificationBeforeUpdate,
        { unordered: true },
      ),
    },
  }),
  username_configuration: optional(UsernameConfiguration, {
    nesting: 'single block',
    replaces: true,
    equal: (one, other) => isCaseSensitive(one) === isCaseSensitive(other),
    members: { case_sensitive: required(UsernameConfiguration.properties.CaseSensitive) },
  }),
};

/** A pool that does not say is. */
const isCaseSensitive = (block: Value): boolean =>
  flagIn(blockIn({ block }, 'block') ?? {}, 'case_sensitive') ?? true;
