/**
 * What a page says of a request that the accounts refused, and at which field.
 *
 * @module
 */
import { CognitoError, type ErrorCode } from '@poolkeeper/api/errors';
import { failures } from '@poolkeeper/api/failures';
import { temporaryPasswordExpired } from '../auth-flows/challenges/new-password-required.ts';
import type { ErrorText, Texts } from './texts/texts.ts';

/** A fault of a form. */
export interface Fault {
  readonly text: string;
  /** The name of the field that is at fault, where there is one. */
  readonly field?: string;
}

interface Row {
  readonly text: ErrorText;
  readonly field?: string;
}

/** One row a code. Codes that are not here are failures of the service or its functions. */
const byCode: Readonly<Partial<Record<ErrorCode, Row>>> = {
  AliasExistsException: { text: 'addressTaken' },
  CodeDeliveryFailureException: { text: 'codeNotDelivered' },
  CodeMismatchException: { text: 'codeWrong', field: 'code' },
  ExpiredCodeException: { text: 'codeExpired', field: 'code' },
  InvalidParameterException: { text: 'inputRefused' },
  InvalidPasswordException: { text: 'passwordRefused', field: 'password' },
  LimitExceededException: { text: 'tooManyAttempts' },
  NotAuthorizedException: { text: 'notPermitted' },
  PasswordHistoryPolicyViolationException: { text: 'passwordUsedBefore', field: 'password' },
  TooManyFailedAttemptsException: { text: 'tooManyAttempts' },
  TooManyRequestsException: { text: 'tooManyAttempts' },
  UserNotFoundException: { text: 'noSuchUser', field: 'username' },
  UsernameExistsException: { text: 'nameTaken', field: 'username' },
};

/** What one code says in several texts. */
const byMessage: ReadonlyMap<string, Row> = new Map([
  [failures.incorrectUsernameOrPassword().message, { text: 'signInWrong' }],
  [failures.passwordAttemptsExceeded().message, { text: 'locked' }],
  [failures.userDisabled().message, { text: 'userDisabled' }],
  [temporaryPasswordExpired().message, { text: 'temporaryPasswordExpired' }],
  [failures.invalidSession().message, { text: 'startAgain' }],
  [failures.sessionExpired().message, { text: 'startAgain' }],
  [failures.sessionUsed().message, { text: 'startAgain' }],
  [failures.cannotBeConfirmed('CONFIRMED').message, { text: 'alreadyConfirmed' }],
] satisfies [string, Row][]);

/**
 * What is said of a refusal. The text of a function of the pool is shown as it is.
 *
 * @param instead - What the page says of a code in place of the common text
 * @throws what was thrown, when it is no refusal
 */
export function faultOf(
  texts: Texts,
  thrown: unknown,
  instead: Readonly<Partial<Record<ErrorCode, Row>>> = {},
): Fault {
  if (!(thrown instanceof CognitoError)) throw thrown;
  if (thrown.code === 'UserLambdaValidationException') return { text: thrown.message };
  const row = byMessage.get(thrown.message) ?? instead[thrown.code] ?? byCode[thrown.code];
  if (!row) return { text: texts.errors.serviceFailed };
  return { text: texts.errors[row.text], ...(row.field !== undefined && { field: row.field }) };
}
