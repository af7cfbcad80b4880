import { decode } from '@poolkeeper/api/decode';
import { operations } from '@poolkeeper/api/operations';
import { permitsSelfSignUp, usernameAttributes } from '@poolkeeper/api/user-pool/capabilities';
import { requiredAttributes, schemaAttributes } from '@poolkeeper/api/user-pool/schema-attributes';
import { writableAttributes } from '@poolkeeper/api/user-pool-client/attributes';
import { recordingFailure } from '../accounts/recording-failure.ts';
import { signUp as openAccount, type SignedUp } from '../accounts/sign-up.ts';
import { verifiedAtSignUp } from '../accounts/verification-address.ts';
import { attributeFaults, attributeField, attributesOfForm } from './attribute-fields.ts';
import { faultOf } from './error-texts.ts';
import { emptyFields, type Field, givenIn } from './field.ts';
import { newPasswordField, usernameField } from './fields.ts';
import { formPage, pageLink, type Refused } from './form.ts';
import { offersLocalSignIn } from './local-sign-in.ts';
import type { Ending, Page, Shown, Visit } from './page.ts';
import { signIn } from './sign-in.ts';

/** Sign-up, where the pool permits it: name, password, and the attributes that the pool requires or verifies. */
export const signUp: Page = {
  isOffered: (visit) => offersLocalSignIn(visit) && permitsSelfSignUp(visit.actor.pool.settings),
  show: (visit) => signUpPage(visit),
  submit,
};

async function submit(visit: Visit, form: URLSearchParams): Promise<Ending> {
  const { core, texts, actor } = visit;
  const fields = fieldsOf(visit);
  const faults = [
    ...emptyFields(texts, fields, form),
    ...attributeFaults(texts, actor.pool, { fields, form }),
  ];
  if (faults.length > 0) return signUpPage(visit, { form, faults });
  const name = givenIn(form, { name: 'username' });
  const password = form.get('password') ?? '';
  try {
    const { user, delivery } = await recordingFailure(core, { actor, endpointId: undefined }, () =>
      openChecked(visit, { name, password, attributes: attributesOfForm(fields, form) }),
    );
    await core.analytics.record('_userauth.sign_up', { ...actor, user, endpointId: undefined });
    if (user.status === 'CONFIRMED') return await signIn(visit, { name, password });
    const carried = { username: name, signedUp: user.sub, ...(delivery && { delivery }) };
    return { to: 'confirm', carried };
  } catch (thrown) {
    const instead = { InvalidParameterException: { text: 'inputRefused', field: 'username' } } as const;
    return signUpPage(visit, { form, faults: [faultOf(texts, thrown, instead)] });
  }
}

interface NewAccount {
  readonly name: string;
  readonly password: string;
  readonly attributes: Readonly<Record<string, string>>;
}

/** Opens the account within the bounds of the operation SignUp. */
function openChecked({ core, actor }: Visit, { name, password, attributes }: NewAccount): Promise<SignedUp> {
  decode(operations.SignUp.input, {
    ClientId: actor.client.clientId,
    Username: name,
    Password: password,
    UserAttributes: Object.entries(attributes).map(([Name, Value]) => ({ Name, Value })),
  });
  return openAccount(core, actor, { username: name, password, attributes, validationData: {} });
}

function signUpPage(visit: Visit, refused?: Refused): Shown {
  const { texts } = visit;
  return formPage(
    visit,
    {
      page: 'signup',
      title: texts.signUp,
      fields: fieldsOf(visit),
      button: texts.signUpButton,
      links: [pageLink(visit, 'login', texts.haveAccountLink)],
    },
    refused,
  );
}

/** Name, attributes, password. An attribute that the name stands for is not asked twice. */
function fieldsOf({ texts, actor }: Visit): readonly Field[] {
  const { pool, client } = actor;
  const writable = writableAttributes(client.settings, schemaAttributes(pool.settings));
  const required = requiredAttributes(pool.settings);
  const byName = usernameAttributes(pool.settings);
  const isGivenByName = (name: string): boolean => byName.length === 1 && byName.some((one) => one === name);
  const asked = [...new Set([...required, ...verifiedAtSignUp(pool)])].filter(
    (name) => writable.has(name) && !isGivenByName(name),
  );
  // Where a name is an email or a phone number, it gives the one or the other.
  const isOptional = (name: string): boolean =>
    !required.includes(name) || byName.some((attribute) => attribute === name);
  return [
    usernameField(texts, pool),
    ...asked.map((name) => attributeField(texts, name, isOptional(name))),
    newPasswordField(texts, pool, texts.password),
  ];
}
