/**
 * How users get back into their accounts.
 *
 * @module
 */
import { choice, integer, list, optional, type Static, structure } from '../../shape.ts';

/** Where a password reset code may go; `admin_only` stands for nowhere. */
export const recoveryMechanismNames = ['verified_email', 'verified_phone_number', 'admin_only'] as const;
export type RecoveryMechanism = (typeof recoveryMechanismNames)[number];

/** The ways of recovery; the lowest priority number is tried first. */
export const AccountRecoverySetting = structure(
  {
    RecoveryMechanisms: optional(
      list(
        structure({
          Priority: integer({ min: 1, max: 2, description: 'Its place in the order: 1 is tried first.' }),
          Name: choice(recoveryMechanismNames, {
            description:
              'Where the code goes: `verified_email` or `verified_phone_number`. `admin_only`, which stands alone, leaves recovery to an administrator.',
          }),
        }),
        { min: 1, max: 2, description: 'A way back into an account.' },
      ),
    ),
  },
  { description: 'How users who forgot their password get back into their accounts.' },
);
export type AccountRecoverySetting = Static<typeof AccountRecoverySetting>;
