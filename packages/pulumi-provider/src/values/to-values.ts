/**
 * Pulumi's properties as the values of a resource.
 *
 * @module
 */
import type { Attributes } from '@poolkeeper/resources/schema/attribute';
import type { Diagnostic, Path } from '@poolkeeper/resources/schema/diagnostic';
import { isValues } from '@poolkeeper/resources/schema/same';
import { isBlock } from '@poolkeeper/resources/schema/unset';
import { isWhollyKnown, unknown, type Value, type Values } from '@poolkeeper/resources/schema/value';
import { isInput, type Property, type PropertyType, propertiesOf } from './property-type.ts';

/** Hears of what does not fit. */
type Fault = (path: Path, detail: string) => void;

/** What is translated. */
interface Translated {
  readonly values: Values;
  /** What did not fit; its paths are in Terraform's spelling, as those of every diagnostic. */
  readonly faults: readonly Diagnostic[];
}

/** What a value that was not given is among the values of a resource. */
const absent = ({ attribute }: Property): Value => (isBlock(attribute) ? [] : null);

function toObject(properties: Values, members: Attributes, path: Path, fault: Fault): Values {
  return Object.fromEntries(
    propertiesOf(members).map((property) => {
      const given = properties[property.name] ?? null;
      const at = [...path, property.attributeName];
      return [
        property.attributeName,
        given === null ? absent(property) : toValue(given, property.type, at, fault),
      ];
    }),
  );
}

const NUMBER = /^-?\d+(?:\.\d+)?$/;

function toValue(given: Value, type: PropertyType, path: Path, fault: Fault): Value {
  if (given === unknown || given === null) return given;
  switch (type.kind) {
    case 'string':
      if (typeof given === 'string') return given;
      if (typeof given === 'number' || typeof given === 'boolean') return String(given);
      if (type.json && isValues(given)) return isWhollyKnown(given) ? JSON.stringify(given) : unknown;
      break;
    case 'boolean':
      if (typeof given === 'boolean') return given;
      if (given === 'true' || given === 'false') return given === 'true';
      break;
    case 'integer':
    case 'number': {
      const number = typeof given === 'string' && NUMBER.test(given) ? Number(given) : given;
      if (typeof number === 'number' && (type.kind === 'number' || Number.isInteger(number))) return number;
      break;
    }
    case 'list':
      if (Array.isArray(given)) {
        return given.map((member: Value, index) => toValue(member, type.of, [...path, index], fault));
      }
      break;
    case 'map':
      if (isValues(given)) {
        return Object.fromEntries(
          Object.entries(given).map(([key, member]) => [
            key,
            toValue(member, type.of, [...path, key], fault),
          ]),
        );
      }
      break;
    case 'object':
      if (isValues(given)) {
        const at = type.inList ? [...path, 0] : path;
        for (const name of strangers(given, type.members)) fault([...at, name], notKnown(name));
        for (const name of missing(given, type.members)) fault([...at, name], MISSING);
        const object = toObject(given, type.members, at, fault);
        return type.inList ? [object] : object;
      }
      break;
  }
  fault(path, `Must be ${IN_WORDS[type.kind]}.`);
  return null;
}

const IN_WORDS: Readonly<Record<PropertyType['kind'], string>> = {
  string: 'a string',
  boolean: 'true or false',
  integer: 'a whole number',
  number: 'a number',
  list: 'a list',
  map: 'a map',
  object: 'an object',
};

/** Names of members that are not inputs. Those with two underscores in front are Pulumi's own. */
const strangers = (given: Values, members: Attributes): string[] => {
  const inputs = new Set(
    propertiesOf(members)
      .filter(({ attribute }) => isInput(attribute))
      .map(({ name }) => name),
  );
  return Object.keys(given).filter((name) => !inputs.has(name) && !name.startsWith('__'));
};

/** Attributes that have to be given and are not. */
const missing = (given: Values, members: Attributes): string[] =>
  propertiesOf(members)
    .filter(({ attribute, name }) => attribute.mode === 'required' && (given[name] ?? null) === null)
    .map(({ attributeName }) => attributeName);

const MISSING = 'This input is required.';

const notKnown = (name: string): string => `There is no input of the name ${name}.`;

/** Inputs that a program gave, as a configuration. Every attribute is among its values. */
export function toConfig(attributes: Attributes, inputs: Values): Translated {
  const faults: Diagnostic[] = [];
  const fault: Fault = (path, detail) =>
    faults.push({ severity: 'error', summary: 'Invalid Input', detail, path });
  for (const name of strangers(inputs, attributes)) {
    if (inputs[name] !== null) fault([name], notKnown(name));
  }
  for (const name of missing(inputs, attributes)) fault([name], MISSING);
  const given = toObject(inputs, attributes, [], fault);
  const values = Object.fromEntries(
    propertiesOf(attributes).map((property): [string, Value] => [
      property.attributeName,
      isInput(property.attribute) ? (given[property.attributeName] ?? null) : absent(property),
    ]),
  );
  return { values, faults };
}

/** Outputs that were kept, as state. What does not fit any more counts as absent: it is read anew. */
export const toState = (attributes: Attributes, id: string, outputs: Values): Values => ({
  ...toObject(outputs, attributes, [], () => {}),
  id,
});
