/**
 * The policies of a pool: passwords, and the first factors of choice-based sign-in.
 *
 * @module
 */
import { choice, flag, integer, list, optional, type Static, structure } from '../../shape.ts';

/** What a password has to look like, how long a temporary one lives, and how many old ones are barred. */
export const PasswordPolicy = structure({
  MinimumLength: optional(integer({ min: 6, max: 99 })),
  RequireUppercase: optional(flag()),
  RequireLowercase: optional(flag()),
  RequireNumbers: optional(flag()),
  RequireSymbols: optional(flag()),
  PasswordHistorySize: optional(integer({ min: 0, max: 24 })),
  TemporaryPasswordValidityDays: optional(integer({ min: 0, max: 365 })),
});
export type PasswordPolicy = Static<typeof PasswordPolicy>;

/** The factors that may begin a sign-in. */
export const firstAuthFactors = ['PASSWORD', 'EMAIL_OTP', 'SMS_OTP', 'WEB_AUTHN', 'SOFTWARE_TOKEN'] as const;
export type FirstAuthFactor = (typeof firstAuthFactors)[number];

/** The policies of a pool. */
export const UserPoolPolicies = structure({
  PasswordPolicy: optional(PasswordPolicy),
  SignInPolicy: optional(
    structure({ AllowedFirstAuthFactors: optional(list(choice(firstAuthFactors), { min: 1, max: 5 })) }),
  ),
});
