/**
 * Attributes of which one has to be given, and one alone.
 *
 * @module
 */
import type { Diagnostic, Path } from '../diagnostic.ts';
import { findings } from '../findings.ts';
import { isGiven } from '../members.ts';
import { printPath } from '../print-path.ts';
import { unknown, type Values } from '../value.ts';

/**
 * In terraform-plugin-framework's words. One that is not known yet may turn out to be null, so nothing is said then.
 *
 * @param within the path of the object that the attributes are of
 */
export function exactlyOneOf(
  names: readonly string[],
  values: Values,
  within: Path = [],
): readonly Diagnostic[] {
  if (names.some((name) => values[name] === unknown)) return [];
  const given = names.filter((name) => isGiven(values, name));
  if (given.length === 1) return [];
  const count = given.length === 0 ? 'No attribute specified' : `${given.length} attributes specified`;
  const all = names.map((name) => printPath([...within, name])).join(',');
  const at = within.length > 0 ? within : [given[0] ?? names[0] ?? ''];
  return [findings.combination(at, `${count} when one (and only one) of [${all}] is required`)];
}
