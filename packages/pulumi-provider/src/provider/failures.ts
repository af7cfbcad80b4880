/**
 * Diagnostics as Pulumi tells them.
 *
 * @module
 */
import type { Attributes } from '@poolkeeper/resources/schema/attribute';
import type { Diagnostic } from '@poolkeeper/resources/schema/diagnostic';
import { printPath } from '@poolkeeper/resources/schema/print-path';
import type { Values } from '@poolkeeper/resources/schema/value';
import { printPropertyPath, toPropertyPath } from '../values/property-path.ts';
import { propertiesOf } from '../values/property-type.ts';

/** A failure of Check or of a function's arguments. */
export interface CheckFailure {
  /** The path of the input; empty for the resource as a whole. */
  readonly property: string;
  readonly reason: string;
}

/** Where a diagnostic points, in the names of Pulumi. */
export const printedPath = (
  attributes: Attributes,
  { path = [] }: Pick<Diagnostic, 'path'>,
  values: Values,
): string => printPropertyPath(toPropertyPath(attributes, path, values));

/** Attributes and their members, by the names of both. The one block that a property holds has no place in a list. */
function* namesIn(attributes: Attributes): Generator<readonly [attribute: string, property: string]> {
  for (const { attribute, attributeName, name } of propertiesOf(attributes)) {
    if (attributeName.includes('_')) yield [attributeName, name];
    if (attribute.nesting === 'single block') yield [`${attributeName}[0]`, name];
    if (attribute.members) yield* namesIn(attribute.members);
  }
}

/** A text about attributes in the names of Pulumi. */
export function inPulumisNames(
  attributes: Attributes,
  { detail, path = [] }: Diagnostic,
  values: Values,
): string {
  const names = new Map(namesIn(attributes));
  const text =
    path.length > 1 ? detail.replaceAll(printPath(path), printedPath(attributes, { path }, values)) : detail;
  return text.replaceAll(
    /\b([a-z]+(?:_[a-z0-9]+)+)\b(\[0\])?/g,
    (whole, name: string, place = '') => names.get(whole) ?? `${names.get(name) ?? name}${place}`,
  );
}

/** The errors among diagnostics. */
export const toFailures = (
  attributes: Attributes,
  diagnostics: readonly Diagnostic[],
  values: Values,
): CheckFailure[] =>
  diagnostics
    .filter(({ severity }) => severity === 'error')
    .map((diagnostic) => ({
      property: printedPath(attributes, diagnostic, values),
      reason: `${diagnostic.summary}: ${inPulumisNames(attributes, diagnostic, values)}`,
    }));
