/**
 * Whether a configuration can be what it says, before anything is asked of a service.
 *
 * @module
 */
import type { Attribute, Attributes } from './attribute.ts';
import { attributesOf, type Kind } from './attributes-of.ts';
import { checkValue } from './check-value.ts';
import type { Diagnostic, Path, PathStep } from './diagnostic.ts';
import { findings } from './findings.ts';
import type { Checked } from './resource.ts';
import { isList, isUnordered, isValues } from './same.ts';
import { isBlock } from './unset.ts';
import { isWhollyKnown, unknown, type Value, type Values } from './value.ts';

/** A kind of resource or data source, with its rules. */
export interface CheckedKind extends Kind {
  readonly rules?: readonly ((checked: Checked) => readonly Diagnostic[])[];
}

/**
 * Every check of a configuration: whether what is required is there and what only the service gives is not, each
 * value against the bounds of its shape, then the checks of its attribute, then the rules between attributes. What is
 * not known yet passes.
 */
export function checkConfig(kind: CheckedKind, checked: Checked): readonly Diagnostic[] {
  const ofValues = checkMembers(attributesOf(kind), checked.config, []);
  // A rule relies on values being what they may be; with an error in one, it could only repeat it.
  if (ofValues.some(({ severity }) => severity === 'error')) return ofValues;
  return [...ofValues, ...(kind.rules ?? []).flatMap((rule) => rule(checked))];
}

const checkMembers = (attributes: Attributes, config: Values, within: Path): readonly Diagnostic[] =>
  Object.entries(attributes).flatMap(([name, attribute]) =>
    checkAttribute(attribute, config[name] ?? null, [...within, name]),
  );

function checkAttribute(attribute: Attribute, value: Value, path: Path): readonly Diagnostic[] {
  // Terraform asks that something is written, not that it is something.
  if (value === null) return attribute.mode === 'required' ? [findings.missing(path)] : [];
  // Blocks that are not given are an empty list, whatever the least number of those that are.
  if (isBlock(attribute) && isList(value) && value.length === 0) return [];
  if (attribute.mode === 'computed') return [findings.readOnly(path)];
  if (value === unknown) return [];
  const found: Diagnostic[] = [...checkCount(attribute, value, path), ...checkValue(attribute, value, path)];
  const { members } = attribute;
  if (members && isList(value)) {
    value.forEach((element, place) => {
      const step: PathStep = isUnordered(attribute) ? { element } : place;
      if (isValues(element)) found.push(...checkMembers(members, element, [...path, step]));
    });
  } else if (members && isValues(value)) {
    found.push(...checkMembers(members, value, path));
  }
  if (isWhollyKnown(value)) found.push(...(attribute.checks ?? []).flatMap((check) => check(value, path)));
  return found;
}

/** A single block is a list of one at most. */
function checkCount(attribute: Attribute, value: Value, path: Path): readonly Diagnostic[] {
  if (attribute.nesting !== 'single block' || !isList(value) || value.length <= 1) return [];
  return [
    findings.value(path, { rule: 'list must contain at most 1 elements', found: String(value.length) }),
  ];
}
