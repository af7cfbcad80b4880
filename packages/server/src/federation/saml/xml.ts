/**
 * XML as the SAML library reads it: elements by name without prefix, their attributes under `$`, their text under `_`.
 *
 * @module
 */

/** An element; its members are lists of elements but for `$` and `_`. */
export type XmlElement = Readonly<Record<string, unknown>>;

/**
 * Reads a document. Document types are refused: they declare entities, and nothing in SAML has one.
 *
 * @throws Error when it is not well formed
 */
export async function readXml(text: string): Promise<XmlElement> {
  refuseDocumentType(text);
  const { parseXml2JsFromString } = await import('@node-saml/node-saml/lib/xml.js');
  const parsed: unknown = await parseXml2JsFromString(text);
  if (!isElement(parsed)) throw new Error('not an XML document');
  return parsed;
}

/** @throws Error when the text declares a document type */
export function refuseDocumentType(text: string): void {
  if (/<!DOCTYPE/i.test(text)) throw new Error('a document type in SAML');
}

const isElement = (value: unknown): value is XmlElement =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The elements of a name within another. One without attributes and children is a text, and has a text alone. */
export function elements(within: XmlElement | undefined, name: string): readonly XmlElement[] {
  const found = within?.[name];
  const list: readonly unknown[] = Array.isArray(found) ? found : found === undefined ? [] : [found];
  return list.map((each) => (isElement(each) ? each : { _: String(each) }));
}

/** The first element of a name. */
export const element = (within: XmlElement | undefined, name: string): XmlElement | undefined =>
  elements(within, name)[0];

/** An attribute of an element. */
export function attribute(of: XmlElement | undefined, name: string): string | undefined {
  const attributes = of?.$;
  const value = isElement(attributes) ? attributes[name] : undefined;
  return typeof value === 'string' ? value : undefined;
}

/** The text of an element, without the white space around it. */
export function textOf(of: XmlElement | undefined): string | undefined {
  const text = of?._;
  return typeof text === 'string' ? text.trim() : undefined;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

/** A text as it stands in an attribute or between tags. */
export const escapeXml = (text: string): string =>
  text.replaceAll(/[&<>"']/g, (character) => ENTITIES[character] ?? '');
