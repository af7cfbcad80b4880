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

/** Attributes and their members, by the names of both. */
function* namesIn(attributes: Attributes): Generator<readonly [attribute: string, property: string]> {
  for (const { attribute, attributeName, name } of propertiesOf(attributes)) {
    if (attributeName.includes('_')) yield [attributeName, name];
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
  return text.replaceAll(/\b[a-z]+(?:_[a-z0-9]+)+\b/g, (name) => names.get(name) ?? name);
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
