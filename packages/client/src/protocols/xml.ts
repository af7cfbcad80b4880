/**
 * As much of XML as answers of AWS Query hold: elements, text, character references. Attributes, comments and
 * declarations are passed over; a document type is refused, so no entity is ever defined.
 *
 * @module
 */

export interface Element {
  readonly name: string;
  /** The text directly in it. */
  readonly text: string;
  readonly children: readonly Element[];
}

interface Open {
  readonly name: string;
  text: string;
  readonly children: Element[];
}

const TOKEN =
  /<\?[\s\S]*?\?>|<!--[\s\S]*?-->|<!\[CDATA\[(?<raw>[\s\S]*?)\]\]>|<\/(?<close>[^\s>]+)\s*>|<(?<open>[^\s/>!?]+)(?:\s[^>]*?)?(?<empty>\/)?>|(?<text>[^<]+)/gy;

/** How deep elements may lie in each other. */
const DEEPEST = 64;

/** The outermost element. @throws SyntaxError when the text is not a document of this kind */
export function parseXml(document: string): Element {
  const root: Open = { name: '', text: '', children: [] };
  const path: Open[] = [root];
  let at = 0;
  for (const match of document.matchAll(TOKEN)) {
    at = match.index + match[0].length;
    const { raw, close, open, empty, text } = match.groups ?? {};
    const within = path.at(-1) ?? root;
    if (raw !== undefined) within.text += raw;
    else if (text !== undefined) within.text += plain(text);
    else if (close !== undefined) {
      if (within.name !== close || path.length === 1) throw new SyntaxError('elements do not nest');
      path.pop();
    } else if (open !== undefined) {
      const element: Open = { name: open, text: '', children: [] };
      within.children.push(element);
      if (empty === undefined) path.push(element);
      if (path.length > DEEPEST) throw new SyntaxError('elements nest too deep');
    }
  }
  const [outermost] = root.children;
  if (at !== document.length || path.length !== 1 || !outermost) throw new SyntaxError('not an XML document');
  return outermost;
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

const plain = (text: string): string =>
  text.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(\w+));/gi, (whole, hex, decimal, name) => {
    if (name !== undefined) return ENTITIES[name] ?? whole;
    const point = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
    return point <= 0x10ffff ? String.fromCodePoint(point) : whole;
  });

/** The first child of a name. */
export const child = (element: Element, name: string): Element | undefined =>
  element.children.find((each) => each.name === name);

/** All children of a name. */
export const children = (element: Element, name: string): readonly Element[] =>
  element.children.filter((each) => each.name === name);
