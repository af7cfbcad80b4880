/**
 * What a refused request leaves behind on purpose: counts of guesses and of uses, and challenges that were answered.
 * Everything else stays as it was.
 *
 * @module
 */
import type { ErrorCode } from '@poolkeeper/api/errors';
import type { OperationName } from '@poolkeeper/api/operations';

interface Row {
  readonly table: string;
  readonly operations: readonly OperationName[];
  /** Any refusal when absent. */
  readonly codes?: readonly ErrorCode[];
}

const signIn = [
  'InitiateAuth',
  'AdminInitiateAuth',
  'RespondToAuthChallenge',
  'AdminRespondToAuthChallenge',
] as const;

/** A row a reason. */
const rows: readonly Row[] = [
  {
    table: 'use_counters',
    operations: [
      'ChangePassword',
      'ConfirmForgotPassword',
      'ConfirmSignUp',
      'ForgotPassword',
      'GetUserAttributeVerificationCode',
      'ResendConfirmationCode',
      'VerifyUserAttribute',
    ],
  },
  {
    table: 'verification_codes',
    operations: ['ConfirmForgotPassword', 'ConfirmSignUp', 'VerifyUserAttribute'],
    codes: ['CodeMismatchException', 'TooManyFailedAttemptsException'],
  },
  // An answer is judged once, right or wrong.
  {
    table: 'sessions',
    operations: ['RespondToAuthChallenge', 'AdminRespondToAuthChallenge'],
    codes: ['NotAuthorizedException'],
  },
  { table: 'lock_outs', operations: signIn, codes: ['NotAuthorizedException'] },
];

/** Whether a request of an operation that was refused with `code` may have changed `table`. */
export const mayChange = (operation: OperationName, code: string, table: string): boolean =>
  rows.some(
    (row) =>
      row.table === table &&
      row.operations.includes(operation) &&
      (row.codes === undefined || (row.codes as readonly string[]).includes(code)),
  );
