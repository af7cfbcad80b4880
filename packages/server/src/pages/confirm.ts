import { decode } from '@poolkeeper/api/decode';
import { operations } from '@poolkeeper/api/operations';
import { confirmSignUp } from '../accounts/confirm-sign-up.ts';
import { recordingFailure } from '../accounts/recording-failure.ts';
import { signInConfirmed } from '../auth-flows/hosted-sign-in.ts';
import type { UserRecord } from '../store/records.ts';
import { attemptOf } from './attempt.ts';
import { faultOf } from './error-texts.ts';
import { emptyFields, givenIn } from './field.ts';
import { codeField } from './fields.ts';
import { type FormPage, formPage, pageLink } from './form.ts';
import { offersLocalSignIn } from './local-sign-in.ts';
import { codeIntroduction, namedUser } from './named-user.ts';
import type { Ending, Page, Visit } from './page.ts';
import { next } from './sign-in.ts';

/** Confirmation of a sign-up by its code. The browser that signed up is signed in by it. */
export const confirm: Page = {
  isOffered: offersLocalSignIn,
  show: (visit) => formPage(visit, formOf(visit)),
  submit,
};

async function submit(visit: Visit, form: URLSearchParams): Promise<Ending> {
  const { texts } = visit;
  const username = givenIn(form, { name: 'username' });
  const page = formOf(visit);
  const empty = emptyFields(texts, page.fields, form);
  if (empty.length > 0) return formPage(visit, page, { form, faults: empty });
  try {
    const user = await confirmChecked(visit, username, givenIn(form, { name: 'code' }));
    if (visit.carried.signedUp !== user.sub) {
      return { to: 'login', carried: { username, notice: 'accountConfirmed' } };
    }
    return next(await signInConfirmed(attemptOf(visit), user), username);
  } catch (thrown) {
    return formPage(visit, page, { form, faults: [faultOf(texts, thrown)] });
  }
}

/** Confirms within the bounds of the operation ConfirmSignUp. */
async function confirmChecked({ core, actor }: Visit, username: string, code: string): Promise<UserRecord> {
  decode(operations.ConfirmSignUp.input, {
    ClientId: actor.client.clientId,
    Username: username,
    ConfirmationCode: code,
  });
  return recordingFailure(core, { actor, endpointId: undefined }, () =>
    confirmSignUp(core, actor, { username, code, aliases: 'keep' }),
  );
}

function formOf(visit: Visit): FormPage {
  const { texts, carried } = visit;
  const { fields, hidden } = namedUser(visit);
  return {
    page: 'confirm',
    title: texts.confirmAccount,
    notice: carried.notice === 'confirmFirst' ? texts.confirmFirst : undefined,
    introduction: codeIntroduction(visit),
    fields: [...fields, codeField(texts)],
    hidden,
    button: texts.confirmButton,
    links: [pageLink(visit, 'resendcode', texts.resendLink), pageLink(visit, 'login', texts.backToSignIn)],
  };
}
