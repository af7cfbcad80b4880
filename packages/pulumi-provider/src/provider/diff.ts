/**
 * What an update would change, property by property.
 *
 * @module
 */

import type { Attribute, Attributes } from '@poolkeeper/resources/schema/attribute';
import { equals, isValues, means } from '@poolkeeper/resources/schema/same';
import { unknown, type Value, type Values } from '@poolkeeper/resources/schema/value';
import { type PropertyPath, printPropertyPath, toPropertyPath } from '../values/property-path.ts';
import { isInput, type Property, propertiesOf } from '../values/property-type.ts';
import type { Kind } from './catalogue.ts';
import type { Plan } from './plan.ts';

/** As `PropertyDiff.Kind` numbers them; one more is the same with a replacement. */
const KINDS = { add: 0, remove: 2, update: 4 } as const;

/** As `DiffResponse.DiffChanges` numbers them. */
const CHANGES = { none: 1, some: 2 } as const;

export interface DiffResponse {
  readonly changes: number;
  /** Properties of the resource that differ. */
  readonly diffs: readonly string[];
  /** Those of them whose change makes a new resource. */
  readonly replaces: readonly string[];
  readonly detailedDiff: Readonly<Record<string, { readonly kind: number; readonly inputDiff: boolean }>>;
  readonly hasDetailedDiff: true;
  readonly deleteBeforeReplace: boolean;
}

interface Difference {
  readonly path: PropertyPath;
  readonly kind: keyof typeof KINDS;
}

/** Whether a value stands for none: that of an attribute whose state holds no nulls may be 0. */
const isNothing = ({ none }: Attribute, value: Value): boolean =>
  value === null || value === '' || value === none || (Array.isArray(value) && value.length === 0);

const kindOf = (attribute: Attribute, prior: Value, planned: Value): keyof typeof KINDS => {
  if (isNothing(attribute, prior)) return 'add';
  return isNothing(attribute, planned) ? 'remove' : 'update';
};

/** The one object of a property, whether its values hold it in a list or not. */
const objectOf = ({ type }: Property, value: Value): Values | undefined => {
  const only = type.kind === 'object' && type.inList && Array.isArray(value) ? value[0] : value;
  return isValues(only) ? only : undefined;
};

interface Compared {
  readonly prior: Values;
  readonly planned: Values;
  readonly config: Values;
  readonly path: PropertyPath;
}

/** A value that only the service will tell is no change of anybody's. */
const isLeftToService = (planned: Value, config: Value): boolean => planned === unknown && config !== unknown;

function* differencesIn(
  attributes: Attributes,
  { prior, planned, config, path }: Compared,
): Generator<Difference> {
  for (const property of propertiesOf(attributes)) {
    const { attribute, attributeName, type } = property;
    const was = prior[attributeName] ?? null;
    const will = planned[attributeName] ?? null;
    const given = config[attributeName] ?? null;
    if (!isInput(attribute) || attribute.writeOnly || means(attribute, was, will)) continue;
    if (isLeftToService(will, given)) continue;
    const at = [...path, property.name];
    const [before, after] = [objectOf(property, was), objectOf(property, will)];
    if (type.kind === 'object' && before && after) {
      const inside = { prior: before, planned: after, config: objectOf(property, given) ?? {}, path: at };
      yield* differencesIn(type.members, inside);
    } else {
      yield { path: at, kind: kindOf(attribute, was, will) };
    }
  }
}

/**
 * Whether the old resource has to go first: where all that the new one is known by is given and the same, both cannot
 * be there at once.
 */
function clashes(kind: Kind, { prior, config }: Plan): boolean {
  return kind.resource.import.parts.every((part) => {
    const attribute: Attribute | undefined = kind.attributes[part];
    const given = config[part] ?? null;
    if (attribute === undefined || !isInput(attribute) || given === null || given === unknown) return false;
    return equals(given, prior[part] ?? null);
  });
}

/** The answer to Diff. */
export function toDiffResponse(kind: Kind, plan: Plan): DiffResponse {
  const replacing = new Set(plan.replaces.map((path) => String(toPropertyPath(kind.attributes, path)[0])));
  const differences = plan.changes ? [...differencesIn(kind.attributes, { ...plan, path: [] })] : [];
  const roots = new Set([...replacing, ...differences.map(({ path }) => String(path[0]))]);
  const detailed = new Map<string, number>();
  for (const { path, kind: how } of differences) {
    detailed.set(printPropertyPath(path), KINDS[how] + (replacing.has(String(path[0])) ? 1 : 0));
  }
  for (const root of replacing) {
    if (!differences.some(({ path }) => path[0] === root)) detailed.set(root, KINDS.update + 1);
  }
  return {
    // What nobody can see, such as false where there was nothing, is no change.
    changes: roots.size > 0 ? CHANGES.some : CHANGES.none,
    diffs: [...roots],
    replaces: [...replacing],
    detailedDiff: Object.fromEntries(
      [...detailed].map(([path, how]) => [path, { kind: how, inputDiff: false }]),
    ),
    hasDetailedDiff: true,
    deleteBeforeReplace: replacing.size > 0 && clashes(kind, plan),
  };
}
