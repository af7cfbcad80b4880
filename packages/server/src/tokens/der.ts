/**
 * The little of DER that key files and certificates need.
 *
 * @module
 * @see ITU-T X.690
 */

import type { EpochMilliseconds } from '@poolkeeper/api/units';

/** One element: tag, length, content. */
export function element(tag: number, ...content: readonly Buffer[]): Buffer {
  const body = Buffer.concat(content);
  return Buffer.concat([Buffer.of(tag), encodeLength(body.length), body]);
}

function encodeLength(length: number): Buffer {
  if (length < 0x80) return Buffer.of(length);
  if (length < 0x100) return Buffer.of(0x81, length);
  return Buffer.of(0x82, length >> 8, length & 0xff);
}

export const sequence = (...members: readonly Buffer[]): Buffer => element(0x30, ...members);
/** A BIT STRING of whole bytes. */
export const bitString = (content: Buffer): Buffer => element(0x03, Buffer.of(0), content);

/** An INTEGER from big-endian bytes, which are never taken as negative. */
export function integer(bytes: Buffer): Buffer {
  let start = 0;
  while (start < bytes.length - 1 && bytes[start] === 0) start++;
  const digits = bytes.subarray(start);
  return (digits[0] ?? 0) >= 0x80 ? element(0x02, Buffer.of(0), digits) : element(0x02, digits);
}

/** An OBJECT IDENTIFIER from its arcs. */
export function objectIdentifier(dotted: string): Buffer {
  const [first = 0, second = 0, ...rest] = dotted.split('.').map(Number);
  const bytes = [first * 40 + second];
  for (const arc of rest) {
    const group = [arc & 0x7f];
    for (let left = arc >> 7; left > 0; left >>= 7) group.unshift((left & 0x7f) | 0x80);
    bytes.push(...group);
  }
  return element(0x06, Buffer.from(bytes));
}

/** A UTF8String. */
export const utf8String = (value: string): Buffer => element(0x0c, Buffer.from(value, 'utf8'));
/** A SET of one member, which needs no order. */
export const setOf = (member: Buffer): Buffer => element(0x31, member);
/** An EXPLICIT tag of the context around `content`; `number` is below 31. */
export const explicit = (number: number, content: Buffer): Buffer => element(0xa0 | number, content);
/** NULL. */
export const nothing: Buffer = element(0x05);

/** A moment to the second: UTCTime through 2049 and GeneralizedTime afterwards. @see RFC 5280 section 4.1.2.5 */
export function time(at: EpochMilliseconds): Buffer {
  const digits = `${new Date(at).toISOString().replace(/\D/g, '').slice(0, 14)}Z`;
  return digits < '2050' ? element(0x17, Buffer.from(digits.slice(2))) : element(0x18, Buffer.from(digits));
}
