/**
 * Checks of one value against the bounds of its shape.
 *
 * @module
 */
import { constraintsOf } from '@poolkeeper/api/decode/constraints';
import { compiled } from '@poolkeeper/api/decode/pattern';
import type { TSchema } from '@poolkeeper/api/shape';
import type { Attribute } from './attribute.ts';
import type { Diagnostic, Path } from './diagnostic.ts';
import { asWarning, findings } from './findings.ts';
import { isList, isUnordered, isValues } from './same.ts';
import { unknown, type Value } from './value.ts';

/** What the bounds of an attribute's shape say of a value. Null and what is unknown pass, and so does `none`. */
export function checkValue(attribute: Attribute, value: Value, path: Path): readonly Diagnostic[] {
  if (value === null || value === unknown || value === attribute.none) return [];
  const { shape } = attribute;
  if (isList(value)) return checkList(attribute, value, path);
  if (isValues(value)) return checkMap(shape, value, path);
  return checkScalar(shape, value, { path, isElement: false, isOpen: attribute.open === true });
}

function checkList(attribute: Attribute, values: readonly Value[], path: Path): Diagnostic[] {
  const { minItems, maxItems, items } = constraintsOf(attribute.shape);
  const unordered = isUnordered(attribute);
  const count = unordered ? new Set(values).size : values.length;
  // An unknown element may turn out to be equal to another.
  const isCounted = !(unordered && values.includes(unknown));
  const kind = unordered ? 'set' : 'list';
  const rule = sizeRule(kind, minItems, maxItems);
  const isOut = count > (maxItems ?? count) || count < (minItems ?? 0);
  const found = isCounted && isOut && rule ? [findings.value(path, { rule, found: String(count) })] : [];
  if (values.includes(null)) return [...found, findings.nullElement(path, kind)];
  if (!items || attribute.members) return found;
  const ofElements = values.flatMap((element, place) =>
    checkScalar(items, element, {
      path: [...path, unordered ? { element } : place],
      isElement: true,
      isOpen: attribute.open === true,
    }),
  );
  return [...found, ...ofElements];
}

function sizeRule(
  kind: 'list' | 'set' | 'map',
  min: number | undefined,
  max: number | undefined,
): string | undefined {
  if (min !== undefined && min > 0) {
    if (max === undefined) return `${kind} must contain at least ${min} elements`;
    return `${kind} must contain at least ${min} elements and at most ${max} elements`;
  }
  return max === undefined ? undefined : `${kind} must contain at most ${max} elements`;
}

function checkMap(
  shape: TSchema,
  values: Readonly<Record<string, Value>>,
  path: Path,
): readonly Diagnostic[] {
  const { mapKey, mapValue } = constraintsOf(shape);
  if (!mapKey || !mapValue) return [];
  return Object.entries(values).flatMap(([key, value]) => [
    ...checkScalar(mapKey, key, { path, isElement: true, isOpen: false }),
    ...checkScalar(mapValue, value, { path: [...path, key], isElement: true, isOpen: false }),
  ]);
}

interface Place {
  readonly path: Path;
  readonly isElement: boolean;
  /** Whether a value that is not among the choices is told as a warning. */
  readonly isOpen: boolean;
}

function checkScalar(shape: TSchema, value: Value, place: Place): readonly Diagnostic[] {
  if (typeof value === 'string') return checkText(shape, value, place);
  if (typeof value === 'number') return checkNumber(shape, value, place.path);
  return [];
}

function checkNumber(shape: TSchema, value: number, path: Path): readonly Diagnostic[] {
  const { type, minimum, maximum } = constraintsOf(shape);
  if (type === 'integer' && !Number.isInteger(value))
    return [findings.value(path, { rule: 'value must be a whole number', found: String(value) })];
  if (value >= (minimum ?? value) && value <= (maximum ?? value)) return [];
  return [findings.value(path, { rule: `value must be ${within(minimum, maximum)}`, found: String(value) })];
}

const within = (min: number | undefined, max: number | undefined): string => {
  if (min === undefined) return `at most ${max}`;
  return max === undefined ? `at least ${min}` : `between ${min} and ${max}`;
};

function checkText(shape: TSchema, value: string, { path, isElement, isOpen }: Place): readonly Diagnostic[] {
  const {
    enum: choices,
    minLength,
    maxLength,
    pattern,
    testedAs = pattern,
    sensitive,
  } = constraintsOf(shape);
  const shown = sensitive === true ? '(sensitive value)' : JSON.stringify(value);
  if (choices) {
    if (choices.includes(value)) return [];
    const values = choices.map((choice) => JSON.stringify(choice)).join(' ');
    const found = isElement
      ? findings.match(path, { rule: `value must be one of: [${values}]`, found: shown })
      : findings.choice(path, value, choices);
    return [isOpen ? asWarning(found) : found];
  }
  // Code points, as users count: the framework's own rule for length counts bytes.
  const length = [...value].length;
  if (length < (minLength ?? 0) || length > (maxLength ?? length)) {
    const counted = pattern?.includes(String.raw`\p{`) ? 'UTF-8 character count' : 'string length';
    // A lower bound of nothing says nothing.
    const rule = `${counted} must be ${within(minLength || undefined, maxLength)}`;
    return [findings.length(path, { rule, found: String(length) })];
  }
  if (pattern === undefined || testedAs === undefined || compiled(testedAs).test(value)) return [];
  return [findings.match(path, { rule: `value must match regular expression '${pattern}'`, found: shown })];
}
