/**
 * What a password has to look like.
 *
 * @module
 * @see Amazon Cognito developer guide, "Adding user pool password requirements"
 */
import type { UserPoolSettings } from './settings.ts';
import type { PasswordPolicy } from './shapes/policies.ts';

/** A policy with everything decided but the history, which stays unset where it was. */
export type DecidedPasswordPolicy = Required<Omit<PasswordPolicy, 'PasswordHistorySize'>> &
  Pick<PasswordPolicy, 'PasswordHistorySize'>;

/** How many days a temporary password lives where nothing else was said. */
export const DEFAULT_TEMPORARY_PASSWORD_DAYS = 7;

const DEFAULT_MINIMUM_LENGTH = 8;

/** The policy of a pool that names none. */
const strict = { RequireUppercase: true, RequireLowercase: true, RequireNumbers: true, RequireSymbols: true };

/** The policy of a pool that names one but leaves members out: what is not required is free. */
const lax = {
  RequireUppercase: false,
  RequireLowercase: false,
  RequireNumbers: false,
  RequireSymbols: false,
};

/** The policy that holds in a pool. */
export function passwordPolicy(
  settings: Pick<UserPoolSettings, 'Policies' | 'AdminCreateUserConfig'>,
): DecidedPasswordPolicy {
  const given = settings.Policies?.PasswordPolicy;
  return {
    MinimumLength: DEFAULT_MINIMUM_LENGTH,
    ...(given ? lax : strict),
    ...given,
    // Zero counts as not given, in both places.
    TemporaryPasswordValidityDays:
      given?.TemporaryPasswordValidityDays ||
      settings.AdminCreateUserConfig?.UnusedAccountValidityDays ||
      DEFAULT_TEMPORARY_PASSWORD_DAYS,
  };
}

/** The characters that count as symbols; a space counts where it stands inside the password. */
const SYMBOL = /[\^$*.[\]{}()?"!@#%&/\\,><':;|_~`=+-]|(?<=.) (?=.)/;

interface Requirement {
  readonly reason: string;
  readonly isMet: (policy: DecidedPasswordPolicy, password: string) => boolean;
}

/** A row a requirement, in the order in which Cognito reports them: the first that is not met. */
const requirements: readonly Requirement[] = [
  {
    reason: 'Password not long enough',
    isMet: ({ MinimumLength }, password) => password.length >= MinimumLength,
  },
  {
    reason: 'Password must have lowercase characters',
    isMet: ({ RequireLowercase }, password) => !RequireLowercase || /[a-z]/.test(password),
  },
  {
    reason: 'Password must have uppercase characters',
    isMet: ({ RequireUppercase }, password) => !RequireUppercase || /[A-Z]/.test(password),
  },
  {
    reason: 'Password must have numeric characters',
    isMet: ({ RequireNumbers }, password) => !RequireNumbers || /[0-9]/.test(password),
  },
  {
    reason: 'Password must have symbol characters',
    isMet: ({ RequireSymbols }, password) => !RequireSymbols || SYMBOL.test(password),
  },
];

/** Why a password does not follow the policy: the first reason in Cognito's words; undefined when it does. */
export const passwordFault = (policy: DecidedPasswordPolicy, password: string): string | undefined =>
  requirements.find(({ isMet }) => !isMet(policy, password))?.reason;

/** The message of SignUp, ChangePassword and NEW_PASSWORD_REQUIRED. */
export const passwordDidNotConform = (reason: string): string =>
  `Password did not conform with policy: ${reason}`;

/** The message of ConfirmForgotPassword and AdminSetUserPassword. */
export const passwordDoesNotConform = (reason: string): string =>
  `Password does not conform to policy: ${reason}`;

/** The message of AdminCreateUser. */
export const temporaryPasswordDidNotConform = (reason: string): string =>
  `Password did not conform with password policy: ${reason}`;
