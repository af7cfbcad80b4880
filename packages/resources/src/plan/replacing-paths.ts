/**
 * Which of the planned changes make a new resource.
 *
 * @module
 */
import type { Attribute, Attributes } from '../schema/attribute.ts';
import type { Path } from '../schema/diagnostic.ts';
import { isList, isUnordered, isValues, means } from '../schema/same.ts';
import type { Value, Values } from '../schema/value.ts';

/** The paths of attributes that differ and cannot be changed in place. */
export const replacingPaths = (attributes: Attributes, planned: Values, prior: Values): Path[] =>
  Object.entries(attributes).flatMap(([name, attribute]) =>
    pathsOf(attribute, { planned: planned[name] ?? null, prior: prior[name] ?? null, path: [name] }),
  );

interface Compared {
  readonly planned: Value;
  readonly prior: Value;
  readonly path: Path;
}

function pathsOf(attribute: Attribute, { planned, prior, path }: Compared): Path[] {
  if (attribute.writeOnly === true || means(attribute, planned, prior)) return [];
  if (attribute.replaces === true) return [path];
  const { members } = attribute;
  if (members === undefined) return [];
  if (isValues(planned)) return nested(members, planned, isValues(prior) ? prior : {}, path);
  if (!isList(planned)) return [];
  const before = isList(prior) ? prior : [];
  return planned.flatMap((element, place) => {
    if (!isValues(element)) return [];
    if (!isUnordered(attribute)) {
      const was = before[place];
      return nested(members, element, isValues(was) ? was : {}, [...path, place]);
    }
    // An element of a set that is not as it was is another one.
    const isThere = before.some((was) => means({ ...attribute, unordered: false }, [element], [was]));
    return isThere ? [] : nested(members, element, {}, [...path, { element }]);
  });
}

const nested = (members: Attributes, planned: Values, prior: Values, path: Path): Path[] =>
  replacingPaths(members, planned, prior).map((within) => [...path, ...within]);
