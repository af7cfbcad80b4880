import { decode } from '@poolkeeper/api/decode';
import { operations } from '@poolkeeper/api/operations';
import { forgotPassword as sendResetCode } from '../accounts/forgot-password.ts';
import { recordingFailure } from '../accounts/recording-failure.ts';
import { recoveryAttributesOf } from '../accounts/verification-address.ts';
import { faultOf } from './error-texts.ts';
import { emptyFields, givenIn } from './field.ts';
import { usernameField } from './fields.ts';
import { type FormPage, formPage, pageLink } from './form.ts';
import { offersLocalSignIn } from './local-sign-in.ts';
import type { Ending, Page, Visit } from './page.ts';

/** A code for whoever forgot the password, where users of the pool reset theirs themselves. */
export const forgotPassword: Page = {
  isOffered: (visit) => offersLocalSignIn(visit) && recoveryAttributesOf(visit.actor.pool).length > 0,
  show: (visit) => formPage(visit, formOf(visit)),
  submit,
};

/** The accounts refuse with these codes whom no code can reach. */
const instead = {
  InvalidParameterException: { text: 'resetImpossible' },
  NotAuthorizedException: { text: 'resetImpossible' },
} as const;

async function submit(visit: Visit, form: URLSearchParams): Promise<Ending> {
  const { core, texts, actor } = visit;
  const page = formOf(visit);
  const empty = emptyFields(texts, page.fields, form);
  if (empty.length > 0) return formPage(visit, page, { form, faults: empty });
  const username = givenIn(form, { name: 'username' });
  try {
    decode(operations.ForgotPassword.input, { ClientId: actor.client.clientId, Username: username });
    const delivery = await recordingFailure(core, { actor, endpointId: undefined }, () =>
      sendResetCode(core, actor, username),
    );
    return { to: 'confirmforgotPassword', carried: { username, delivery } };
  } catch (thrown) {
    return formPage(visit, page, { form, faults: [faultOf(texts, thrown, instead)] });
  }
}

function formOf(visit: Visit): FormPage {
  const { texts, actor, carried } = visit;
  return {
    page: 'forgotPassword',
    title: texts.forgotPassword,
    notice: carried.notice === 'resetFirst' ? texts.resetFirst : undefined,
    introduction: texts.forgotIntroduction,
    fields: [usernameField(texts, actor.pool, carried.username)],
    button: texts.sendCodeButton,
    links: [pageLink(visit, 'login', texts.backToSignIn)],
  };
}
