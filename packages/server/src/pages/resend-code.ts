import { decode } from '@poolkeeper/api/decode';
import { operations } from '@poolkeeper/api/operations';
import { recordingFailure } from '../accounts/recording-failure.ts';
import { resendSignUpCode } from '../accounts/resend-code.ts';
import { faultOf } from './error-texts.ts';
import { emptyFields, givenIn } from './field.ts';
import { usernameField } from './fields.ts';
import { type FormPage, formPage, pageLink } from './form.ts';
import { offersLocalSignIn } from './local-sign-in.ts';
import type { Ending, Page, Visit } from './page.ts';

/** A new code for a sign-up. */
export const resendCode: Page = {
  isOffered: offersLocalSignIn,
  show: (visit) => formPage(visit, formOf(visit)),
  submit,
};

async function submit(visit: Visit, form: URLSearchParams): Promise<Ending> {
  const { core, texts, actor, carried } = visit;
  const page = formOf(visit);
  const empty = emptyFields(texts, page.fields, form);
  if (empty.length > 0) return formPage(visit, page, { form, faults: empty });
  const username = givenIn(form, { name: 'username' });
  try {
    decode(operations.ResendConfirmationCode.input, { ClientId: actor.client.clientId, Username: username });
    const delivery = await recordingFailure(core, { actor, endpointId: undefined }, () =>
      resendSignUpCode(core, actor, username),
    );
    const signedUp = carried.username === username ? carried.signedUp : undefined;
    return { to: 'confirm', carried: { username, delivery, ...(signedUp !== undefined && { signedUp }) } };
  } catch (thrown) {
    return formPage(visit, page, { form, faults: [faultOf(texts, thrown)] });
  }
}

function formOf(visit: Visit): FormPage {
  const { texts, actor, carried } = visit;
  return {
    page: 'resendcode',
    title: texts.resendCode,
    introduction: texts.resendIntroduction,
    fields: [usernameField(texts, actor.pool, carried.username)],
    button: texts.sendCodeButton,
    links: [pageLink(visit, 'login', texts.backToSignIn)],
  };
}
