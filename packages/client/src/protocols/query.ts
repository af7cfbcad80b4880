/**
 * AWS Query: a form goes out, XML comes back.
 *
 * @module
 * @see AWS Query protocol
 */
import type { CompanionOperation } from '@poolkeeper/api/companions/operation';
import type { QueryService } from '@poolkeeper/api/companions/services';
import { constraintsOf } from '@poolkeeper/api/decode/constraints';
import { membersOf, type TSchema } from '@poolkeeper/api/shape';
import { type Encoded, unexplained } from './protocol.ts';
import { child, children, type Element, parseXml } from './xml.ts';

export const encodeQuery = (service: QueryService, contract: CompanionOperation, input: object): Encoded => ({
  outgoing: {
    method: 'POST',
    path: '/',
    headers: { 'content-type': 'application/x-www-form-urlencoded; charset=utf-8' },
    body: new URLSearchParams([
      ['Action', contract.name],
      ['Version', service.version],
      ...parametersOf(input, ''),
    ]).toString(),
  },
  result: ({ body }) => {
    const { output, name } = contract;
    if (output === null) return undefined;
    return valueIn(output, child(parseXml(body), `${name}Result`) ?? { name: '', text: '', children: [] });
  },
  refused: (answer) => {
    const error = errorIn(answer.body);
    const code = error && child(error, 'Code')?.text;
    if (!error || !code) return unexplained(answer);
    return { code, message: child(error, 'Message')?.text ?? '' };
  },
});

function errorIn(body: string): Element | undefined {
  try {
    const root = parseXml(body);
    return child(root, 'Error') ?? root;
  } catch {
    // An error page of something between here and the service.
    return undefined;
  }
}

function* parametersOf(value: unknown, name: string): Generator<[string, string]> {
  if (value === undefined || value === null) return;
  if (Array.isArray(value)) {
    // An empty list is told by its name alone.
    if (value.length === 0) yield [name, ''];
    for (const [place, member] of value.entries()) {
      yield* parametersOf(member, `${name}.member.${place + 1}`);
    }
    return;
  }
  if (typeof value !== 'object') {
    yield [name, String(value)];
    return;
  }
  for (const [member, content] of Object.entries(value)) {
    yield* parametersOf(content, name === '' ? member : `${name}.${member}`);
  }
}

/** The value of an element, by its shape. */
function valueIn(shape: TSchema, element: Element): unknown {
  const { type, items, mapValue } = constraintsOf(shape);
  switch (type) {
    case 'array':
      return items ? children(element, 'member').map((member) => valueIn(items, member)) : [];
    case 'object':
      return mapValue ? mapIn(mapValue, element) : structureIn(shape, element);
    case 'boolean':
      return element.text === 'true';
    case 'integer':
      return Number(element.text);
    case 'number':
      return numberIn(shape, element.text);
    default:
      return element.text;
  }
}

const numberIn = (shape: TSchema, text: string): number =>
  (shape as { readonly timestamp?: boolean }).timestamp === true ? Date.parse(text) / 1000 : Number(text);

const mapIn = (shape: TSchema, element: Element): object =>
  Object.fromEntries(
    children(element, 'entry').map((entry) => [
      child(entry, 'key')?.text ?? '',
      valueIn(shape, child(entry, 'value') ?? { name: '', text: '', children: [] }),
    ]),
  );

const structureIn = (shape: TSchema, element: Element): object =>
  Object.fromEntries(
    Object.entries(membersOf(shape)).flatMap(([name, member]) => {
      const found = child(element, name);
      return found ? [[name, valueIn(member, found)]] : [];
    }),
  );
