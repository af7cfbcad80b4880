import { decode } from '@poolkeeper/api/decode';
import { CognitoError } from '@poolkeeper/api/errors';
import { operations } from '@poolkeeper/api/operations';
import { confirmForgotPassword as resetPassword } from '../accounts/confirm-forgot-password.ts';
import { recordingFailure } from '../accounts/recording-failure.ts';
import { recoveryAttributesOf } from '../accounts/verification-address.ts';
import { faultOf } from './error-texts.ts';
import { emptyFields, givenIn } from './field.ts';
import { codeField, newPasswordField } from './fields.ts';
import { type FormPage, formPage, pageLink } from './form.ts';
import { offersLocalSignIn } from './local-sign-in.ts';
import { codeIntroduction, namedUser } from './named-user.ts';
import type { Ending, Page, Visit } from './page.ts';
import { signIn } from './sign-in.ts';

/** A new password by a code. Whoever sets it is signed in with it. */
export const confirmForgotPassword: Page = {
  isOffered: (visit) => offersLocalSignIn(visit) && recoveryAttributesOf(visit.actor.pool).length > 0,
  show: (visit) => formPage(visit, formOf(visit)),
  submit,
};

async function submit(visit: Visit, form: URLSearchParams): Promise<Ending> {
  const { core, texts, actor } = visit;
  const page = formOf(visit);
  const empty = emptyFields(texts, page.fields, form);
  if (empty.length > 0) return formPage(visit, page, { form, faults: empty });
  const username = givenIn(form, { name: 'username' });
  const code = givenIn(form, { name: 'code' });
  const password = form.get('password') ?? '';
  try {
    decode(operations.ConfirmForgotPassword.input, {
      ClientId: actor.client.clientId,
      Username: username,
      ConfirmationCode: code,
      Password: password,
    });
    await recordingFailure(core, { actor, endpointId: undefined }, () =>
      resetPassword(core, actor, { username, code, password }),
    );
  } catch (thrown) {
    return formPage(visit, page, { form, faults: [faultOf(texts, thrown)] });
  }
  try {
    return await signIn(visit, { name: username, password });
  } catch (thrown) {
    if (!(thrown instanceof CognitoError)) throw thrown;
    // The password is set. Why it does not sign in is for the sign-in page to say.
    return { to: 'login', carried: { username, notice: 'passwordChanged' } };
  }
}

function formOf(visit: Visit): FormPage {
  const { texts, actor } = visit;
  const { fields, hidden } = namedUser(visit);
  return {
    page: 'confirmforgotPassword',
    title: texts.setNewPassword,
    introduction: codeIntroduction(visit),
    fields: [...fields, codeField(texts), newPasswordField(texts, actor.pool, texts.newPassword)],
    hidden,
    button: texts.savePasswordButton,
    links: [
      pageLink(visit, 'forgotPassword', texts.resendLink),
      pageLink(visit, 'login', texts.backToSignIn),
    ],
  };
}
