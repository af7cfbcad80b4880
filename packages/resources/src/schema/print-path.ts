/**
 * Paths and values as terraform-plugin-framework prints them in diagnostics.
 *
 * @module
 */
import type { Path } from './diagnostic.ts';
import { isList, isValues } from './same.ts';
import { unknown, type Value } from './value.ts';

/** `token_validity_units[0].access_token`, `explicit_auth_flows[Value("X")]`. */
export const printPath = (path: Path): string =>
  path
    .map((step) => {
      if (typeof step === 'number') return `[${step}]`;
      if (typeof step === 'object') return `[Value(${printValue(step.element)})]`;
      return `.${step}`;
    })
    .join('')
    .replace(/^\./, '');

/** A value as Terraform writes it: a string in quotes. */
export function printValue(value: Value): string {
  if (value === unknown) return '<unknown>';
  if (value === null) return '<null>';
  if (isList(value)) return `[${value.map(printValue).join(',')}]`;
  if (isValues(value)) {
    const members = Object.entries(value).map(
      ([name, member]) => `${JSON.stringify(name)}:${printValue(member)}`,
    );
    return `{${members.join(',')}}`;
  }
  return JSON.stringify(value);
}
