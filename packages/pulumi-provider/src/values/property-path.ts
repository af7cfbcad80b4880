/**
 * Where in a resource's properties something is, as Pulumi writes it: `tokenValidityUnits.accessToken`,
 * `callbackUrls[1]`, `tags["a.b"]`.
 *
 * @module
 */

import { isDeepStrictEqual } from 'node:util';
import type { Attributes } from '@poolkeeper/resources/schema/attribute';
import type { Path, PathStep } from '@poolkeeper/resources/schema/diagnostic';
import type { Value } from '@poolkeeper/resources/schema/value';
import { type PropertyType, propertiesOf } from './property-type.ts';

/** A path in the steps of Pulumi. */
export type PropertyPath = readonly (string | number)[];

/** Walks a value along a path, so that an element of a set gets its place. */
const below = (value: Value | undefined, step: PathStep): Value | undefined => {
  if (typeof value !== 'object' || value === null) return undefined;
  if (typeof step === 'object') return undefined;
  return (value as Readonly<Record<string | number, Value>>)[step];
};

const placeOf = (value: Value | undefined, element: Value): number => {
  const place = Array.isArray(value)
    ? value.findIndex((member: Value) => isDeepStrictEqual(member, element))
    : -1;
  return Math.max(place, 0);
};

/**
 * A path of Terraform's names in Pulumi's. The values that it leads into tell the place of an element of a set.
 * A step that no attribute has is taken as it is.
 */
export function toPropertyPath(attributes: Attributes, path: Path, values: Value = null): PropertyPath {
  const [step, ...rest] = path;
  if (step === undefined) return [];
  const property = propertiesOf(attributes).find(({ attributeName }) => attributeName === step);
  if (property === undefined) return path.map((one) => (typeof one === 'object' ? 0 : one));
  return [property.name, ...inside(property.type, rest, below(values, property.attributeName))];
}

function inside(type: PropertyType, path: Path, value: Value | undefined): PropertyPath {
  const [step, ...rest] = path;
  if (step === undefined) return [];
  switch (type.kind) {
    case 'object': {
      // Pulumi knows no list around the one object.
      const isPlace = type.inList && typeof step !== 'string';
      const inner = isPlace ? below(value, 0) : type.inList ? below(value, 0) : value;
      return toPropertyPath(type.members, isPlace ? rest : path, inner ?? null);
    }
    case 'list': {
      const place = typeof step === 'object' ? placeOf(value, step.element) : Number(step);
      return [place, ...inside(type.of, rest, below(value, place))];
    }
    case 'map': {
      const key = typeof step === 'object' ? 0 : step;
      return [key, ...inside(type.of, rest, below(value, key))];
    }
    default:
      return [];
  }
}

const PLAIN = /^[A-Za-z_][A-Za-z0-9_]*$/;

/** A path as Pulumi prints it. */
export const printPropertyPath = (path: PropertyPath): string =>
  path
    .map((step, index) => {
      if (typeof step === 'number') return `[${step}]`;
      if (!PLAIN.test(step)) return `["${step.replace(/["\\]/g, '\\$&')}"]`;
      return index === 0 ? step : `.${step}`;
    })
    .join('');
