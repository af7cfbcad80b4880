import { CognitoError } from '@poolkeeper/api/errors';
import { permitsSelfSignUp } from '@poolkeeper/api/user-pool/capabilities';
import { recoveryAttributesOf } from '../accounts/verification-address.ts';
import { faultOf } from './error-texts.ts';
import { emptyFields, givenIn } from './field.ts';
import { passwordField, usernameField } from './fields.ts';
import { type FormPage, formPage, pageLink, type Refused } from './form.ts';
import { type Html, html } from './html.ts';
import { offersLocalSignIn, otherProviders } from './local-sign-in.ts';
import type { Ending, Page, Shown, Visit } from './page.ts';
import { signIn } from './sign-in.ts';

/** Sign-in: by name and password where the client offers it, and by the client's other providers. */
export const login: Page = {
  isOffered: () => true,
  show: (visit) => loginPage(visit),
  submit,
};

async function submit(visit: Visit, form: URLSearchParams): Promise<Ending> {
  const { texts } = visit;
  if (!offersLocalSignIn(visit)) return loginPage(visit);
  const { fields } = formOf(visit);
  const empty = emptyFields(texts, fields, form);
  if (empty.length > 0) return loginPage(visit, { form, faults: empty });
  const username = givenIn(form, { name: 'username' });
  try {
    return await signIn(visit, { name: username, password: form.get('password') ?? '' });
  } catch (thrown) {
    if (thrown instanceof CognitoError) {
      if (thrown.code === 'UserNotConfirmedException') {
        return { to: 'confirm', carried: { username, notice: 'confirmFirst' } };
      }
      if (thrown.code === 'PasswordResetRequiredException') {
        return { to: 'forgotPassword', carried: { username, notice: 'resetFirst' } };
      }
    }
    return loginPage(visit, { form, faults: [faultOf(texts, thrown)] });
  }
}

function loginPage(visit: Visit, refused?: Refused): Shown {
  const { texts } = visit;
  const others = otherProviders(visit);
  const form = formOf(visit);
  if (others.length === 0 && offersLocalSignIn(visit)) return formPage(visit, form, refused);
  const providers = html`<ul class="providers">${others.map((name) => providerLink(visit, name))}</ul>`;
  if (!offersLocalSignIn(visit)) {
    const none = html`<p>${texts.errors.noWayToSignIn}</p>`;
    return {
      title: texts.signIn,
      body: html`<h1>${texts.signIn}</h1>${others.length > 0 ? providers : none}`,
    };
  }
  return formPage(visit, { ...form, before: html`${providers}<p class="or">${texts.or}</p>` }, refused);
}

function formOf(visit: Visit): FormPage {
  const { texts, actor, carried, request } = visit;
  const { notice } = carried;
  const isNotice = notice === 'accountConfirmed' || notice === 'passwordChanged';
  const links: Html[] = [];
  if (recoveryAttributesOf(actor.pool).length > 0) {
    links.push(pageLink(visit, 'forgotPassword', texts.forgotLink));
  }
  if (permitsSelfSignUp(actor.pool.settings)) links.push(pageLink(visit, 'signup', texts.signUpLink));
  return {
    page: 'login',
    title: texts.signIn,
    notice: isNotice ? texts[notice] : undefined,
    fields: [
      usernameField(texts, actor.pool, carried.username ?? request.passedOn.loginHint),
      passwordField(texts),
    ],
    button: texts.signInButton,
    links,
  };
}

/** A button that sends the browser to the authorize endpoint, this time for the provider. */
function providerLink({ request, texts }: Visit, name: string): Html {
  const query = new URLSearchParams(request.query);
  query.delete('idp_identifier');
  query.set('identity_provider', name);
  const address = `${request.site.basePath}/oauth2/authorize?${query}`;
  return html`<li><a class="button idpButton-customizable" href="${address}">${texts.signInWith(name)}</a></li>`;
}
