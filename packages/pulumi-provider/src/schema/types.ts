/**
 * The object and enum types that resources and functions use, collected while their properties are described.
 *
 * @module
 */
import type { Attributes } from '@poolkeeper/resources/schema/attribute';
import { descriptionOf } from '@poolkeeper/resources/schema/derive';
import { toSingular } from '../values/names.ts';
import { isInput, type Property, type PropertyType, propertiesOf } from '../values/property-type.ts';
import type { EnumSpec, ObjectSpec, PropertySpec, PropertySpecs, TypeSpec } from './spec.ts';
import { enumValueName, type PackageName, type Place, typeTokenOf } from './tokens.ts';

/** Types by token. */
export type Types = Map<string, ObjectSpec | EnumSpec>;

/** What a description of properties is made for. */
interface Owner {
  readonly packageName: PackageName;
  /** The resource, function or type that the properties belong to; types of theirs are named after it. */
  readonly place: Place;
  readonly types: Types;
}

const upperFirst = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

/** The place of a property's own type. */
const placeBelow = ({ place }: Owner, { name, type }: Property): Place => ({
  module: place.module,
  name: place.name + upperFirst(type.kind === 'list' ? toSingular(name) : name),
});

/** JSON as text, or as the object that it is. */
const JSON_TEXT: TypeSpec = {
  type: 'string',
  oneOf: [{ type: 'string' }, { type: 'object', additionalProperties: { $ref: 'pulumi.json#/Any' } }],
};

function typeSpec(type: PropertyType, place: Place, owner: Owner): TypeSpec {
  switch (type.kind) {
    case 'string':
      if (type.choices) return choiceSpec(type.choices, place, owner);
      return type.json ? JSON_TEXT : { type: 'string' };
    case 'list':
      return { type: 'array', items: typeSpec(type.of, place, owner) };
    case 'map':
      return { type: 'object', additionalProperties: typeSpec(type.of, place, owner) };
    case 'object':
      return objectReference(type.members, place, owner);
    default:
      return { type: type.kind };
  }
}

function choiceSpec(choices: readonly string[], place: Place, owner: Owner): TypeSpec {
  const token = typeTokenOf(owner.packageName, { ...place, name: upperFirst(place.name) });
  owner.types.set(token, {
    type: 'string',
    enum: choices.map((value) => ({ name: enumValueName(value), value })),
  });
  return { type: 'string', oneOf: [{ type: 'string' }, { $ref: `#/types/${token}` }] };
}

function objectReference(members: Attributes, place: Place, owner: Owner): TypeSpec {
  const token = typeTokenOf(owner.packageName, place);
  const { properties } = describeProperties(members, { ...owner, place });
  const given = propertiesOf(members);
  const required = given.filter(({ attribute }) => attribute.mode === 'required').map(({ name }) => name);
  const requiredOutputs = given
    .filter(({ attribute }) => attribute.mode !== 'optional')
    .map(({ name }) => name);
  owner.types.set(token, {
    type: 'object',
    properties,
    ...(required.length > 0 ? { required } : {}),
    ...(requiredOutputs.length > required.length ? { language: { nodejs: { requiredOutputs } } } : {}),
  });
  return { $ref: `#/types/${token}` };
}

function propertySpec(property: Property, owner: Owner): PropertySpec {
  const { attribute, type } = property;
  const description = descriptionOf(attribute);
  const isSecret = attribute.sensitive === true || attribute.writeOnly === true;
  return {
    ...typeSpec(type, placeBelow(owner, property), owner),
    ...(description === '' ? {} : { description }),
    ...(attribute.deprecated === undefined ? {} : { deprecationMessage: attribute.deprecated }),
    ...(isSecret ? { secret: true } : {}),
    ...(attribute.replaces === true && isInput(attribute) ? { willReplaceOnChanges: true } : {}),
  };
}

/** The properties that attributes make, all of them, by name in alphabetical order. */
export function describeProperties(
  attributes: Attributes,
  owner: Owner,
): { readonly properties: PropertySpecs } {
  const properties = propertiesOf(attributes)
    .toSorted((one, other) => (one.name < other.name ? -1 : 1))
    .map((property): [string, PropertySpec] => [property.name, propertySpec(property, owner)]);
  return { properties: Object.fromEntries(properties) };
}
