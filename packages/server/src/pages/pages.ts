/**
 * The login pages, by their paths.
 *
 * @module
 * @see Amazon Cognito developer guide, "User pool endpoints and managed login reference"
 */
import { changePassword } from './change-password.ts';
import { confirm } from './confirm.ts';
import { confirmForgotPassword } from './confirm-forgot-password.ts';
import { forgotPassword } from './forgot-password.ts';
import { login } from './login.ts';
import type { Page, PageName } from './page.ts';
import { resendCode } from './resend-code.ts';
import { signUp } from './sign-up.ts';

/** The table. */
export const pages: Readonly<Record<PageName, Page>> = {
  login,
  signup: signUp,
  confirm,
  resendcode: resendCode,
  forgotPassword,
  confirmforgotPassword: confirmForgotPassword,
  changePassword,
};
