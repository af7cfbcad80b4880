import { invalid, type UserPoolRule } from './rule.ts';

/** The password policy says how long temporary passwords live; the older member then has to be silent. */
export const temporaryPasswordLifetimeSaidOnce: UserPoolRule = ({ Policies, AdminCreateUserConfig }) =>
  Policies?.PasswordPolicy?.TemporaryPasswordValidityDays && AdminCreateUserConfig?.UnusedAccountValidityDays
    ? invalid(
        'Please use TemporaryPasswordValidityDays in PasswordPolicy instead of UnusedAccountValidityDays',
      )
    : undefined;
