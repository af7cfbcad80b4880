/**
 * The types of attributes as Terraform writes them.
 *
 * @module
 */
import type { Attribute, Attributes } from '@poolkeeper/resources/schema/attribute';
import { typeOf, type ValueType } from '@poolkeeper/resources/schema/derive';
import type { ObjectTypes, Type } from '../values/type.ts';

/** The type of an object with these attributes. */
export const objectType = (attributes: Attributes): readonly ['object', ObjectTypes] => [
  'object',
  Object.fromEntries(Object.entries(attributes).map(([name, attribute]) => [name, attributeType(attribute)])),
];

/** The type of an attribute. */
export const attributeType = (attribute: Attribute): Type => terraformType(typeOf(attribute));

function terraformType(type: ValueType): Type {
  if (typeof type === 'string') return SCALARS[type];
  if (type.kind !== 'object') return [type.kind, terraformType(type.of)];
  const members = Object.entries(type.members).map(([name, member]) => [name, terraformType(member)]);
  return ['object', Object.fromEntries(members)];
}

const SCALARS = { string: 'string', integer: 'number', number: 'number', boolean: 'bool' } as const;
