/**
 * Which usernames a pool takes from new users, and what it makes of them.
 *
 * @module
 * @see Amazon Cognito developer guide, "Customizing sign-in attributes"
 */
import { CognitoError } from '../errors.ts';
import { isEmail, isPhoneNumber } from './attributes.ts';
import type { SignInNaming } from './sign-in-names.ts';

const forms = {
  email: { isForm: isEmail, wanted: 'an email', kept: 'email' },
  phone_number: { isForm: isPhoneNumber, wanted: 'a phone number', kept: 'phone number' },
} as const;

type FormedAttribute = keyof typeof forms;
const formed: readonly FormedAttribute[] = ['email', 'phone_number'];

/** The attribute that a username stands for in a pool whose usernames are attributes. */
export const attributeOfUsername = (naming: SignInNaming, username: string): FormedAttribute | undefined =>
  formed.find((name) => naming.usernameAttributes.includes(name) && forms[name].isForm(username));

/**
 * Checks the username of a new user.
 *
 * @throws InvalidParameterException when it is not of the form that the pool's usernames have, or has a form that
 * the pool keeps for aliases
 */
export function checkNewUsername(naming: SignInNaming, username: string): void {
  if (naming.usernameAttributes.length > 0) {
    if (attributeOfUsername(naming, username) === undefined) throw invalid(wantedForm(naming));
    return;
  }
  const alias = formed.find((name) => naming.aliasAttributes.includes(name) && forms[name].isForm(username));
  if (alias !== undefined) {
    const { kept } = forms[alias];
    throw invalid(`Username cannot be of ${kept} format, since user pool is configured for ${kept} alias.`);
  }
}

function wantedForm({ usernameAttributes }: SignInNaming): string {
  const wanted = formed.filter((name) => usernameAttributes.includes(name)).map((name) => forms[name].wanted);
  return `Username should be ${wanted.length > 1 ? 'either ' : ''}${wanted.join(' or ')}.`;
}

const invalid = (message: string): CognitoError => new CognitoError('InvalidParameterException', message);
