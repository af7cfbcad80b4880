/**
 * What ListUsers can search for, and what of a user is searched.
 *
 * @module
 * @see Amazon Cognito API reference, ListUsers, `Filter`
 */
import type { NamedUser } from './sign-in-names.ts';
import type { UserStatus } from './status.ts';

/** Attributes whose values are searched as they are stored. */
const searchedAttributes = [
  'email',
  'phone_number',
  'name',
  'given_name',
  'family_name',
  'preferred_username',
] as const;

/** Every name that a filter may use. Custom attributes are not searched. */
export const searchableAttributes = [
  'username',
  'sub',
  ...searchedAttributes,
  'cognito:user_status',
  'status',
] as const;

/** One of {@link searchableAttributes}. */
export type SearchableAttribute = (typeof searchableAttributes)[number];

/** Whether a filter may use the attribute. */
export const isSearchable = (attribute: string): attribute is SearchableAttribute =>
  (searchableAttributes as readonly string[]).includes(attribute);

/** What `status` is searched for. */
export const enabledStatus = { true: 'Enabled', false: 'Disabled' } as const;

/** The values a user is found by; attributes without a value are absent. */
export function searchedValues(
  user: NamedUser & { readonly status: UserStatus; readonly enabled: boolean },
): Readonly<Partial<Record<SearchableAttribute, string>>> {
  const values: Partial<Record<SearchableAttribute, string>> = {
    username: user.username,
    sub: user.sub,
    'cognito:user_status': user.status,
    status: enabledStatus[`${user.enabled}`],
  };
  for (const name of searchedAttributes) {
    const value = user.attributes[name];
    if (value) values[name] = value;
  }
  return values;
}
