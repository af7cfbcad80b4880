/**
 * Which of Amazon's requests-per-second quotas a request for a login page counts against: those of every endpoint of
 * the pool, and for a form that of the operation which does the same through the API.
 *
 * @module
 * @see Amazon Cognito developer guide, "Quotas in Amazon Cognito"
 */
import { type OperationName, operations } from '@poolkeeper/api/operations';
import { requestRates } from '@poolkeeper/api/quotas';
import type { PageName } from '../pages/page.ts';
import type { Allowance } from './allowances.ts';
import { oauthAllowances } from './oauth-allowances.ts';

/** One row a page: what its form does. */
const operationOf: Readonly<Record<PageName, OperationName>> = {
  login: 'InitiateAuth',
  signup: 'SignUp',
  confirm: 'ConfirmSignUp',
  resendcode: 'ResendConfirmationCode',
  forgotPassword: 'ForgotPassword',
  confirmforgotPassword: 'ConfirmForgotPassword',
  changePassword: 'RespondToAuthChallenge',
};

/** A request for a page. */
interface Visited {
  readonly page: PageName;
  readonly userPoolId: string;
  readonly sourceAddress: string;
  readonly query: URLSearchParams;
  readonly isForm: boolean;
}

/** The allowances that one request takes from. */
export function pageAllowances({
  page,
  userPoolId,
  sourceAddress,
  query,
  isForm,
}: Visited): readonly Allowance[] {
  const common = oauthAllowances({ path: page, userPoolId, sourceAddress, parameters: query });
  if (!isForm) return common;
  const { quota } = operations[operationOf[page]];
  return [...common, { name: quota, rate: requestRates[quota] }];
}
