import { setFirstPasswordOnPage } from '../auth-flows/hosted-sign-in.ts';
import { attemptOf } from './attempt.ts';
import { attributeFaults, attributeField, attributesOfForm } from './attribute-fields.ts';
import { faultOf } from './error-texts.ts';
import { emptyFields, type Field } from './field.ts';
import { newPasswordField } from './fields.ts';
import { type FormPage, formPage, pageLink } from './form.ts';
import { offersLocalSignIn } from './local-sign-in.ts';
import type { Ending, Page, Visit } from './page.ts';
import { next } from './sign-in.ts';

/** A password in place of a temporary one, with the required attributes that the user lacks. */
export const changePassword: Page = {
  isOffered: offersLocalSignIn,
  show: (visit) => (visit.carried.session === undefined ? { to: 'login' } : formPage(visit, formOf(visit))),
  submit,
};

async function submit(visit: Visit, form: URLSearchParams): Promise<Ending> {
  const { texts, actor, carried } = visit;
  const page = formOf(visit);
  const { fields } = page;
  const faults = [
    ...emptyFields(texts, fields, form),
    ...attributeFaults(texts, actor.pool, { fields, form }),
  ];
  if (faults.length > 0) return formPage(visit, page, { form, faults });
  const username = carried.username ?? '';
  const attributes = Object.entries(attributesOfForm(fields, form));
  const parameters = {
    USERNAME: username,
    NEW_PASSWORD: form.get('password') ?? '',
    ...Object.fromEntries(attributes.map(([name, value]) => [`userAttributes.${name}`, value])),
  };
  try {
    const attempt = attemptOf(visit, { parameters, session: carried.session });
    return next(await setFirstPasswordOnPage(attempt), username);
  } catch (thrown) {
    const instead = { InvalidParameterException: { text: 'passwordRefused', field: 'password' } } as const;
    return formPage(visit, page, { form, faults: [faultOf(texts, thrown, instead)] });
  }
}

function formOf(visit: Visit): FormPage {
  const { texts, actor, carried } = visit;
  const missing = (carried.missing ?? []).map((name): Field => attributeField(texts, name));
  return {
    page: 'changePassword',
    title: texts.replacePassword,
    introduction: texts.replaceIntroduction,
    fields: [...missing, newPasswordField(texts, actor.pool, texts.newPassword)],
    button: texts.savePasswordButton,
    links: [pageLink(visit, 'login', texts.backToSignIn)],
  };
}
