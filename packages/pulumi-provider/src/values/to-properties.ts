/**
 * The values of a resource as Pulumi's properties.
 *
 * @module
 */
import type { Attributes } from '@poolkeeper/resources/schema/attribute';
import { isList } from '@poolkeeper/resources/schema/same';
import { isBlock } from '@poolkeeper/resources/schema/unset';
import { unknown, type Value, type Values } from '@poolkeeper/resources/schema/value';
import { type PropertyType, propertiesOf } from './property-type.ts';

function toProperty(value: Value, type: PropertyType): Value {
  if (value === unknown || value === null) return value;
  if (type.kind === 'object' && type.inList) {
    // A list of one at most, by the attribute's nesting.
    const [only = null] = value as readonly Value[];
    return only === null || only === unknown ? only : toProperties(type.members, only as Values);
  }
  // What follows holds by the attribute's shape, which every value of a resource fits.
  if (type.kind === 'object') return toProperties(type.members, value as Values);
  if (type.kind === 'list') return (value as readonly Value[]).map((member) => toProperty(member, type.of));
  return value;
}

/** Values by the names of Pulumi, without those that are null and those that are kept nowhere. */
export function toProperties(attributes: Attributes, values: Values): Values {
  const entries = propertiesOf(attributes)
    .filter(({ attribute }) => attribute.writeOnly !== true)
    .map(({ attributeName, name, type, attribute }): [string, Value] => {
      const value = values[attributeName] ?? null;
      const isNoBlock = isBlock(attribute) && isList(value) && value.length === 0;
      return [name, isNoBlock ? null : toProperty(value, type)];
    });
  return Object.fromEntries(entries.filter(([, value]) => value !== null));
}
