/**
 * Fields for attributes of a user, and what is wrong with their values.
 *
 * @module
 */
import { CognitoError } from '@poolkeeper/api/errors';
import { checkAttributes } from '@poolkeeper/api/user/attributes';
import { schemaAttributes } from '@poolkeeper/api/user-pool/schema-attributes';
import type { UserPoolRecord } from '../store/records.ts';
import type { Fault } from './error-texts.ts';
import { type Field, givenIn } from './field.ts';
import { type AskedAttribute, askedAttributes, type Texts } from './texts/texts.ts';

const PREFIX = 'userAttributes.';

type Kind = Pick<Field, 'type' | 'autocomplete' | 'inputmode'>;

/** How each standard attribute is asked for. @see HTML, "Autofill field names" */
const kinds: Readonly<Record<AskedAttribute, Kind>> = {
  address: { autocomplete: 'street-address' },
  birthdate: { autocomplete: 'bday', type: 'date' },
  email: { autocomplete: 'email', type: 'email' },
  family_name: { autocomplete: 'family-name' },
  gender: { autocomplete: 'sex' },
  given_name: { autocomplete: 'given-name' },
  locale: { autocomplete: 'language' },
  middle_name: { autocomplete: 'additional-name' },
  name: { autocomplete: 'name' },
  nickname: { autocomplete: 'nickname' },
  phone_number: { autocomplete: 'tel', type: 'tel' },
  picture: { autocomplete: 'photo', type: 'url' },
  preferred_username: { autocomplete: 'off' },
  profile: { autocomplete: 'url', type: 'url' },
  updated_at: { autocomplete: 'off', inputmode: 'numeric' },
  website: { autocomplete: 'url', type: 'url' },
  zoneinfo: { autocomplete: 'off' },
};

const isAsked = (name: string): name is AskedAttribute =>
  (askedAttributes as readonly string[]).includes(name);

/** The field of an attribute. A custom one is shown by its own name. */
export function attributeField(texts: Texts, name: string, isOptional = false): Field {
  const common = { name: `${PREFIX}${name}`, isOptional };
  if (!isAsked(name)) return { ...common, label: name.replace(/^custom:/, ''), autocomplete: 'off' };
  const hint = name === 'phone_number' ? { hint: texts.phoneHint } : {};
  return { ...common, ...kinds[name], ...hint, label: texts.attributes[name] };
}

/** The attributes that a form gave a value, by name. */
export const attributesOfForm = (
  fields: readonly Field[],
  form: URLSearchParams,
): Readonly<Record<string, string>> =>
  Object.fromEntries(
    fields
      .filter(({ name }) => name.startsWith(PREFIX))
      .map((field) => [field.name.slice(PREFIX.length), givenIn(form, field)] as const)
      .filter(([, value]) => value !== ''),
  );

/** The values that do not fit the pool's schema, each at its own field. */
export function attributeFaults(
  texts: Texts,
  pool: UserPoolRecord,
  { fields, form }: { readonly fields: readonly Field[]; readonly form: URLSearchParams },
): readonly Fault[] {
  const check = { schema: schemaAttributes(pool.settings), current: {}, change: 'admin-create' } as const;
  return Object.entries(attributesOfForm(fields, form)).flatMap(([name, value]) => {
    try {
      checkAttributes(check, { [name]: value });
      return [];
    } catch (thrown) {
      if (!(thrown instanceof CognitoError)) throw thrown;
      const field = fields.find((one) => one.name === `${PREFIX}${name}`);
      return [{ field: `${PREFIX}${name}`, text: texts.check(field?.label ?? name) }];
    }
  });
}
