/**
 * Fields of forms: label, hint, fault and input, tied together for whoever cannot see that they stand together.
 *
 * @module
 * @see WCAG 2.2 success criteria 1.3.1, 1.3.5, 3.3.1 and 3.3.2
 */
import type { Fault } from './error-texts.ts';
import { attributes, type Html, html } from './html.ts';
import type { Texts } from './texts/texts.ts';

/** One field. */
export interface Field {
  readonly name: string;
  readonly label: string;
  readonly type?: 'text' | 'password' | 'email' | 'tel' | 'url' | 'date';
  /** What a browser may fill in. @see HTML, "Autofill" */
  readonly autocomplete: string;
  readonly inputmode?: 'numeric';
  /** Filled in from the start. Never given for a password. */
  readonly value?: string | undefined;
  /** Everything is required that does not say otherwise. */
  readonly isOptional?: boolean;
  readonly hint?: string;
  /** What stands between label and input, and describes it: the password policy. */
  readonly description?: Html;
}

/** What a form gave for a field. Passwords count as they are; elsewhere blanks around the value do not count. */
export const givenIn = (form: URLSearchParams, { name, type }: Pick<Field, 'name' | 'type'>): string => {
  const value = form.get(name) ?? '';
  return type === 'password' ? value : value.trim();
};

/** The id of a field's input, to which the summary of faults leads. */
export const inputId = (name: string): string => `field-${name}`;

/** The fields that are empty and must not be. */
export const emptyFields = (
  texts: Texts,
  fields: readonly Field[],
  form: URLSearchParams,
): readonly Fault[] =>
  fields
    .filter((field) => !field.isOptional && givenIn(form, field) === '')
    .map(({ name, label }) => ({ field: name, text: texts.enter(label) }));

/** A field as it was sent, to be shown again. */
export const filled = (field: Field, form: URLSearchParams): Field =>
  field.type === 'password' ? field : { ...field, value: givenIn(form, field) };

/** The markup of a field. */
export function fieldMarkup(texts: Texts, field: Field, faults: readonly Fault[]): Html {
  const { name, label, type = 'text', autocomplete, inputmode, value, isOptional, hint, description } = field;
  const id = inputId(name);
  const fault = faults.find((one) => one.field === name);
  const describedBy = [hint && `${id}-hint`, description && `${id}-about`, fault && `${id}-fault`].filter(
    Boolean,
  );
  const isName = type === 'email' || autocomplete === 'username' || autocomplete === 'one-time-code';
  const input = attributes({
    id,
    name,
    type,
    autocomplete,
    inputmode,
    value,
    required: !isOptional,
    'aria-invalid': fault ? 'true' : undefined,
    'aria-describedby': describedBy.length > 0 ? describedBy.join(' ') : undefined,
    autocapitalize: isName ? 'none' : undefined,
    spellcheck: isName ? 'false' : undefined,
  });
  return html`<div class="field">
<label for="${id}" class="label-customizable">${label}${isOptional && html` <span class="optional">(${texts.optional})</span>`}</label>
${hint !== undefined && html`<p class="hint textDescription-customizable" id="${id}-hint">${hint}</p>`}
${description && html`<div class="policy" id="${id}-about">${description}</div>`}
${fault && html`<p class="fault errorMessage-customizable" id="${id}-fault">${fault.text}</p>`}
<input${input} class="inputField-customizable">
</div>`;
}
