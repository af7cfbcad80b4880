/**
 * The types of attributes as Terraform writes them.
 *
 * @module
 */
import type { Attribute, Attributes } from '@poolkeeper/resources/schema/attribute';
import { typeOf, type ValueType } from '@poolkeeper/resources/schema/derive';
import type { ObjectTypes, Type } from '../values/type.ts';

type ObjectType = readonly ['object', ObjectTypes];

/** Types by the attributes that they are of: each is asked for several times for every resource. */
const objectTypes = new WeakMap<Attributes, ObjectType>();

/** The type of an object with these attributes. */
export function objectType(attributes: Attributes): ObjectType {
  const known = objectTypes.get(attributes);
  if (known) return known;
  const members = Object.entries(attributes).map(([name, attribute]) => [name, attributeType(attribute)]);
  const type: ObjectType = ['object', Object.fromEntries(members)];
  objectTypes.set(attributes, type);
  return type;
}

/** The type of an attribute. */
export const attributeType = (attribute: Attribute): Type => terraformType(typeOf(attribute));

function terraformType(type: ValueType): Type {
  if (typeof type === 'string') return SCALARS[type];
  if (type.kind !== 'object') return [type.kind, terraformType(type.of)];
  const members = Object.entries(type.members).map(([name, member]) => [name, terraformType(member)]);
  return ['object', Object.fromEntries(members)];
}

const SCALARS = { string: 'string', integer: 'number', number: 'number', boolean: 'bool' } as const;
