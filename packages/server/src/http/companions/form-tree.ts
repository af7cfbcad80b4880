/**
 * A form whose names are paths (`Tags.member.1.Key`), as a value that can be decoded.
 *
 * @module
 * @see AWS Query protocol, "Serialization"
 */
import { CognitoError } from '@poolkeeper/api/errors';
import { membersOf, type TSchema } from '@poolkeeper/api/shape';
import { scalarOf } from './scalar-of.ts';

/** What stands under one part of a path: a text, or more parts. */
interface Node {
  text?: string;
  readonly parts: Map<string, Node>;
}

/** No shape nests deeper. */
const DEEPEST_PATH = 16;

const malformed = (message: string): CognitoError => new CognitoError('SerializationException', message);

const newNode = (): Node => ({ parts: new Map() });

/** The form as a tree. @throws SerializationException for a name that is no path, or comes twice */
function treeOf(form: URLSearchParams): Node {
  const root = newNode();
  for (const [name, value] of form) {
    const path = name.split('.');
    if (path.length > DEEPEST_PATH) throw malformed('A parameter is nested too deeply.');
    let node = root;
    for (const part of path) {
      let next = node.parts.get(part);
      if (!next) {
        next = newNode();
        node.parts.set(part, next);
      }
      node = next;
    }
    if (node.text !== undefined) throw malformed('A parameter is given twice.');
    node.text = value;
  }
  return root;
}

/** The form as a value of the schema's kind; members that the schema does not have are left out. */
export const fromForm = (schema: TSchema, form: URLSearchParams): unknown => valueIn(schema, treeOf(form));

function valueIn(schema: TSchema, node: Node): unknown {
  const { type, items, mapValue } = schema as {
    readonly type?: string;
    readonly items?: TSchema;
    readonly mapValue?: TSchema;
  };
  if (items) return numbered(node, 'member').map((member) => valueIn(items, member));
  if (mapValue) return Object.fromEntries(numbered(node, 'entry').map((entry) => pairOf(mapValue, entry)));
  if (type === 'object') return structureOf(schema, node);
  if (node.text === undefined) throw malformed('A parameter has members where it should have a value.');
  return scalarOf(schema, node.text);
}

function structureOf(schema: TSchema, node: Node): unknown {
  if (node.text !== undefined && node.text !== '') {
    throw malformed('A parameter has a value where it should have members.');
  }
  const members: [string, unknown][] = [];
  for (const [name, shape] of Object.entries(membersOf(schema))) {
    const part = node.parts.get(name);
    if (part) members.push([name, valueIn(shape, part)]);
  }
  return Object.fromEntries(members);
}

/** The parts of a list or a map in the order of their numbers; an empty value stands for an empty list. */
function numbered(node: Node, name: 'member' | 'entry'): readonly Node[] {
  if (node.text !== undefined && node.text !== '') {
    throw malformed('A parameter has a value where it should have members.');
  }
  const parts = [...(node.parts.get(name)?.parts ?? [])];
  if (!parts.every(([number]) => /^[1-9]\d{0,8}$/.test(number))) {
    throw malformed('The members of a list are numbered from 1.');
  }
  return parts.toSorted(([one], [other]) => Number(one) - Number(other)).map(([, part]) => part);
}

function pairOf(mapValue: TSchema, entry: Node): [string, unknown] {
  const key = entry.parts.get('key')?.text;
  const value = entry.parts.get('value');
  if (key === undefined || !value) throw malformed('An entry of a map has a key and a value.');
  return [key, valueIn(mapValue, value)];
}
