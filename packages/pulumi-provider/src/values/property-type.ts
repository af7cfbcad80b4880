/**
 * What Pulumi makes of an attribute: its property's name and the type of its value.
 *
 * @module
 */
import type { Attribute, Attributes } from '@poolkeeper/resources/schema/attribute';
import { holdsJson } from '@poolkeeper/resources/schema/checks/is-json';
import { choicesOf, typeOf, type ValueType } from '@poolkeeper/resources/schema/derive';
import { toCamel, toPlural } from './names.ts';

export type PropertyType =
  | {
      readonly kind: 'string';
      readonly choices?: readonly string[];
      /** Whether it holds JSON, which may be given as an object, too. */
      readonly json?: boolean;
    }
  | { readonly kind: 'integer' | 'number' | 'boolean' }
  | { readonly kind: 'list' | 'map'; readonly of: PropertyType }
  | {
      readonly kind: 'object';
      readonly members: Attributes;
      /** Whether the resource's values hold it as a list of one. */
      readonly inList: boolean;
    };

function plainType(type: ValueType, choices: readonly string[] | undefined): PropertyType {
  if (typeof type === 'string') {
    if (type !== 'string') return { kind: type };
    return choices === undefined ? { kind: type } : { kind: type, choices };
  }
  if (type.kind === 'object') throw new TypeError('A structure has members.');
  return { kind: type.kind === 'map' ? 'map' : 'list', of: plainType(type.of, choices) };
}

/** The type of an attribute's property. */
export function propertyType(attribute: Attribute): PropertyType {
  const { members, nesting } = attribute;
  const type = typeOf(attribute);
  if (type === 'string' && holdsJson(attribute)) return { kind: type, json: true };
  if (members === undefined) return plainType(type, choicesOf(attribute));
  const object: PropertyType = { kind: 'object', members, inList: nesting === 'single block' };
  const isMany = typeof type === 'object' && type.kind !== 'object' && nesting !== 'single block';
  return isMany ? { kind: 'list', of: object } : object;
}

/** The name of an attribute's property: in camel case, and in the plural where it holds several. */
export function propertyName(name: string, attribute: Attribute): string {
  const camel = toCamel(name);
  return propertyType(attribute).kind === 'list' ? toPlural(camel) : camel;
}

/** An attribute with its property. */
export interface Property {
  /** In Terraform's spelling. */
  readonly attributeName: string;
  readonly attribute: Attribute;
  /** In Pulumi's spelling. */
  readonly name: string;
  readonly type: PropertyType;
}

const known = new WeakMap<Attributes, readonly Property[]>();

/** The properties that attributes make, in their order. */
export function propertiesOf(attributes: Attributes): readonly Property[] {
  const before = known.get(attributes);
  if (before) return before;
  const properties = Object.entries(attributes).map(([attributeName, attribute]) => ({
    attributeName,
    attribute,
    name: propertyName(attributeName, attribute),
    type: propertyType(attribute),
  }));
  known.set(attributes, properties);
  return properties;
}

/** Whether a program may give it. */
export const isInput = ({ mode }: Attribute): boolean => mode !== 'computed';
