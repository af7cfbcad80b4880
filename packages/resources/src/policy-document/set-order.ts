/**
 * The order in which the Go provider walks a set: by the checksum of a text that stands for the element. It shows in a
 * policy document where two blocks name the same principals or the same condition.
 *
 * @module
 */
import { crc32 } from 'node:zlib';
import type { Condition, Principal } from './document.ts';
import { listOf } from './print.ts';

/** Elements in that order; `written` is the text of one. */
const inSetOrder = <Element>(
  elements: readonly Element[],
  written: (element: Element) => string,
): readonly Element[] =>
  elements
    .map((element) => ({ element, place: String(crc32(written(element))) }))
    .sort((one, other) => (one.place < other.place ? -1 : one.place > other.place ? 1 : 0))
    .map(({ element }) => element);

const textElement = (text: string): string => `${text};`;

export const principalsInSetOrder = (principals: readonly Principal[]): readonly Principal[] =>
  inSetOrder(principals, ({ type, identifiers }) => {
    const members = inSetOrder(listOf(identifiers), textElement).map(textElement).join('');
    return `identifiers:{${members}};type:${type};`;
  });

export const conditionsInSetOrder = (conditions: readonly Condition[]): readonly Condition[] =>
  inSetOrder(
    conditions,
    ({ test, values, variable }) =>
      `test:${test};values:(${listOf(values).map(textElement).join('')});variable:${variable};`,
  );
