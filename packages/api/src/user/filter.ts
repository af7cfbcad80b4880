/**
 * The `Filter` of ListUsers: `attribute = "value"`, or `attribute ^= "beginning"`.
 *
 * @module
 */
import { CognitoError } from '../errors.ts';
import { isSearchable, type SearchableAttribute } from './searchable.ts';

/** A search for one attribute. */
export interface UserSearch {
  readonly attribute: SearchableAttribute;
  readonly match: 'equals' | 'startsWith';
  readonly value: string;
}

const FORM = /^\s*(?<attribute>[^\s"=^]+)\s*(?<operator>\^?=)\s*"(?<value>(?:[^"\\]|\\.)*)"\s*$/su;

/**
 * Reads a filter. An empty one searches for nothing, which lists every user.
 *
 * A quotation mark or backslash in the value is escaped by a backslash. `cognito:user_status` is compared
 * without regard to case; everything else with it.
 *
 * @throws InvalidParameterException when the filter has another form, or names what is not searched
 */
export function parseUserFilter(filter: string): UserSearch | undefined {
  if (filter.trim() === '') return undefined;
  const { attribute, operator, value } = FORM.exec(filter)?.groups ?? {};
  if (attribute === undefined || value === undefined) {
    throw new CognitoError('InvalidParameterException', 'Error while parsing filter.');
  }
  if (!isSearchable(attribute)) {
    throw new CognitoError('InvalidParameterException', `Invalid search attribute: ${attribute}`);
  }
  const unescaped = value.replace(/\\(.)/gsu, '$1');
  return {
    attribute,
    match: operator === '^=' ? 'startsWith' : 'equals',
    value: attribute === 'cognito:user_status' ? unescaped.toUpperCase() : unescaped,
  };
}
