/**
 * What a configuration gives.
 *
 * @module
 */
import type { Attribute, Attributes } from '../schema/attribute.ts';
import { isList, isValues } from '../schema/same.ts';
import { isBlock } from '../schema/unset.ts';
import type { Value, Values } from '../schema/value.ts';
import type { Configured } from './plan-change.ts';

/**
 * The dotted names that a configuration gives: what to remember until the next plan. An attribute that is unknown
 * counts as given; of several blocks, what any of them gives.
 */
export const configuredIn = (attributes: Attributes, config: Values): Configured =>
  new Set(namesIn(attributes, config, ''));

function* namesIn(attributes: Attributes, config: Values, within: string): Generator<string> {
  for (const [name, attribute] of Object.entries(attributes)) {
    const value = config[name] ?? null;
    if (value === null || (isBlock(attribute) && isList(value) && value.length === 0)) continue;
    yield within + name;
    yield* namesBelow(attribute, value, `${within}${name}.`);
  }
}

function* namesBelow({ members }: Attribute, value: Value, within: string): Generator<string> {
  if (members === undefined) return;
  const elements: readonly Value[] = isList(value) ? value : [value];
  for (const element of elements) {
    if (isValues(element)) yield* namesIn(members, element, within);
  }
}
