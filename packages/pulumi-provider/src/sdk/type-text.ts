/**
 * Types of the package schema as TypeScript writes them.
 *
 * @module
 */
import type { ObjectSpec, PropertySpec, TypeSpec } from '../schema/spec.ts';
import { propertyComment } from './doc-comment.ts';

/**
 * Where a type is written.
 * - `input`: what a program gives a resource; any part of it may be an output of another
 * - `plain`: what a program gives a function that answers a promise
 * - `output`: what comes back
 */
export type Direction = 'input' | 'plain' | 'output';

/** A token's module and name. */
export function placeOf(tokenOrReference: string): { readonly module: string; readonly name: string } {
  const [, path = '', name = ''] = tokenOrReference.replace(/^#\/types\//, '').split(':');
  return { module: path.split('/')[0] ?? 'index', name };
}

const upperFirst = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

/** The name of a type in TypeScript, behind its module where it is in one. */
export function typeName(reference: string): string {
  const { module, name } = placeOf(reference);
  return module === 'index' ? upperFirst(name) : `${module}.${upperFirst(name)}`;
}

/** Whether an object type is one of a function's arguments, which have a form for each way of calling it. */
export const isOfFunction = (reference: string): boolean => /^get[A-Z]/.test(placeOf(reference).name);

const NAMESPACES: Readonly<Record<Direction, string>> = {
  input: 'inputs',
  plain: 'inputs',
  output: 'outputs',
};

const eventual = (text: string, direction: Direction): string =>
  direction === 'input' ? `pulumi.Input<${text}>` : text;

/** A type. */
export function typeText(type: TypeSpec, direction: Direction): string {
  if ('$ref' in type) {
    const suffix = direction === 'input' && isOfFunction(type.$ref) ? 'Args' : '';
    return `${NAMESPACES[direction]}.${typeName(type.$ref)}${suffix}`;
  }
  if ('oneOf' in type) {
    if (direction === 'output') return 'string';
    const [, named] = type.oneOf;
    return '$ref' in named ? `string | enums.${typeName(named.$ref)}` : 'string | object';
  }
  switch (type.type) {
    case 'array': {
      const member = eventual(typeText(type.items, direction), direction);
      return /^[\w.<>]+$/.test(member) || member.startsWith('pulumi.Input<')
        ? `${member}[]`
        : `(${member})[]`;
    }
    case 'object':
      return `{ [key: string]: ${eventual(typeText(type.additionalProperties, direction), direction)} }`;
    case 'integer':
    case 'number':
      return 'number';
    default:
      return type.type;
  }
}

/** A member of an interface, with its comment. */
export function memberText(
  name: string,
  { property, direction, isRequired }: { property: PropertySpec; direction: Direction; isRequired: boolean },
): string {
  const type = typeText(property, direction);
  const written = isRequired
    ? `${name}: ${eventual(type, direction)}`
    : `${name}?: ${eventual(direction === 'input' ? `${type} | undefined` : type, direction)}`;
  return `${propertyComment(property)}    ${written};\n`;
}

/** An interface of an object type. */
export function interfaceText(name: string, spec: ObjectSpec, direction: Direction): string {
  const required = new Set(
    direction === 'output' ? (spec.language?.nodejs.requiredOutputs ?? spec.required) : spec.required,
  );
  const members = Object.entries(spec.properties).map(([member, property]) =>
    memberText(member, { property, direction, isRequired: required.has(member) }),
  );
  return `export interface ${name} {\n${members.join('')}}\n`;
}
