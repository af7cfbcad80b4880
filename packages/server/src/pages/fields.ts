/**
 * The fields that several pages ask for.
 *
 * @module
 */

import { usernameAttributes } from '@poolkeeper/api/user-pool/capabilities';
import { passwordPolicy } from '@poolkeeper/api/user-pool/password-policy';
import type { UserPoolRecord } from '../store/records.ts';
import type { Field } from './field.ts';
import { type Html, html } from './html.ts';
import type { Texts } from './texts/texts.ts';

/** What users of the pool give as their name: a username, or the address that stands for it. */
export function usernameField(texts: Texts, pool: UserPoolRecord, value?: string): Field {
  const names = usernameAttributes(pool.settings);
  const common = { name: 'username', autocomplete: 'username', value };
  if (names.includes('email') && names.includes('phone_number')) {
    return { ...common, label: texts.emailOrPhone, hint: texts.phoneHint };
  }
  if (names.includes('email')) return { ...common, label: texts.attributes.email, type: 'email' };
  if (names.includes('phone_number')) {
    return { ...common, label: texts.attributes.phone_number, type: 'tel', hint: texts.phoneHint };
  }
  return { ...common, label: texts.username };
}

/** A password that exists. */
export const passwordField = (texts: Texts): Field => ({
  name: 'password',
  label: texts.password,
  type: 'password',
  autocomplete: 'current-password',
});

/** A password to come, with what the pool asks of it. */
export const newPasswordField = (texts: Texts, pool: UserPoolRecord, label: string): Field => ({
  name: 'password',
  label,
  type: 'password',
  autocomplete: 'new-password',
  description: policyMarkup(texts, pool),
});

/** A code that was sent. */
export const codeField = (texts: Texts): Field => ({
  name: 'code',
  label: texts.code,
  autocomplete: 'one-time-code',
  inputmode: 'numeric',
});

function policyMarkup(texts: Texts, pool: UserPoolRecord): Html {
  const policy = passwordPolicy(pool.settings);
  const lines = [
    texts.policyLength(policy.MinimumLength),
    policy.RequireLowercase && texts.policyLowercase,
    policy.RequireUppercase && texts.policyUppercase,
    policy.RequireNumbers && texts.policyNumber,
    policy.RequireSymbols && texts.policySymbol,
  ];
  const asked = lines.filter((line) => line !== false);
  return html`<p>${texts.policyTitle}</p><ul>${asked.map((line) => html`<li>${line}</li>`)}</ul>`;
}
