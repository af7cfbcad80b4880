/**
 * The policies of a pool: passwords, and the first factors of choice-based sign-in.
 *
 * @module
 */
import { choice, flag, integer, list, optional, type Static, structure } from '../../shape.ts';

/** What a password has to look like, how long a temporary one lives, and how many old ones are barred. */
export const PasswordPolicy = structure(
  {
    MinimumLength: optional(integer({ min: 6, max: 99, description: 'The fewest characters.' })),
    RequireUppercase: optional(flag({ description: 'Whether there has to be an upper-case letter.' })),
    RequireLowercase: optional(flag({ description: 'Whether there has to be a lower-case letter.' })),
    RequireNumbers: optional(flag({ description: 'Whether there has to be a digit.' })),
    RequireSymbols: optional(flag({ description: 'Whether there has to be a symbol.' })),
    PasswordHistorySize: optional(
      integer({ min: 0, max: 24, description: 'How many earlier passwords may not be used again.' }),
    ),
    TemporaryPasswordValidityDays: optional(
      integer({ min: 0, max: 365, description: 'Days that the temporary password of an invitation lives.' }),
    ),
  },
  { description: 'What passwords have to look like.' },
);
export type PasswordPolicy = Static<typeof PasswordPolicy>;

/** The factors that may begin a sign-in. */
export const firstAuthFactors = ['PASSWORD', 'EMAIL_OTP', 'SMS_OTP', 'WEB_AUTHN', 'SOFTWARE_TOKEN'] as const;
export type FirstAuthFactor = (typeof firstAuthFactors)[number];

/** The first factors that a pool permits. */
export const SignInPolicy = structure(
  {
    AllowedFirstAuthFactors: optional(
      list(choice(firstAuthFactors), {
        min: 1,
        max: 5,
        description: 'What a sign-in may begin with. `PASSWORD` is always one of them.',
      }),
    ),
  },
  { description: 'What choice-based sign-in may begin with.' },
);

/** The policies of a pool. */
export const UserPoolPolicies = structure({
  PasswordPolicy: optional(PasswordPolicy),
  SignInPolicy: optional(SignInPolicy),
});
