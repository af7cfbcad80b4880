/**
 * Answers of AWS Query: values as XML, by their schemas.
 *
 * @module
 * @see AWS Query protocol, "Response serialization"
 */
import { membersOf, type TSchema } from '@poolkeeper/api/shape';

/** What XML 1.0 cannot hold in any form: most control characters, and halves of surrogate pairs. */
const UNWRITABLE =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\r': '&#xD;',
};

/** A text as the content of an element. */
export const xmlText = (text: string): string =>
  text.replace(UNWRITABLE, '\uFFFD').replace(/[&<>"\r]/g, (found) => ENTITIES[found] ?? found);

/** The content of an element that holds `value`. */
export function xmlOf(schema: TSchema, value: unknown): string {
  const { items, mapValue, timestamp } = schema as {
    readonly items?: TSchema;
    readonly mapValue?: TSchema;
    readonly timestamp?: boolean;
  };
  if (items && Array.isArray(value)) {
    return value.map((member) => `<member>${xmlOf(items, member)}</member>`).join('');
  }
  if (typeof value === 'object' && value !== null) {
    return mapValue ? xmlOfMap(mapValue, value) : xmlOfStructure(schema, value);
  }
  if (timestamp && typeof value === 'number') return isoSeconds(value);
  return xmlText(String(value));
}

const xmlOfMap = (mapValue: TSchema, map: object): string =>
  Object.entries(map)
    .map(
      ([key, value]) => `<entry><key>${xmlText(key)}</key><value>${xmlOf(mapValue, value)}</value></entry>`,
    )
    .join('');

function xmlOfStructure(schema: TSchema, structure: object): string {
  const given = new Map<string, unknown>(Object.entries(structure));
  return Object.entries(membersOf(schema))
    .map(([name, shape]) => {
      const value = given.get(name);
      return value === undefined ? '' : `<${name}>${xmlOf(shape, value)}</${name}>`;
    })
    .join('');
}

/** Epoch seconds as these services write a moment. */
const isoSeconds = (seconds: number): string =>
  `${new Date(Math.floor(seconds) * 1000).toISOString().slice(0, -5)}Z`;
