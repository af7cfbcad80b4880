import { expect, test } from 'vitest';
import { bitString, element, integer, objectIdentifier, octetString, readElement, sequence } from './der.ts';

/** Examples of X.690 and of RFC 8017's object identifiers. */
test.each([
  ['zero', integer(Buffer.of(0)), '020100'],
  ['an integer whose top bit is set', integer(Buffer.of(0x80)), '02020080'],
  ['an integer with leading zero bytes', integer(Buffer.of(0, 0, 0x7f)), '02017f'],
  ['rsaEncryption', objectIdentifier('1.2.840.113549.1.1.1'), '06092a864886f70d010101'],
  ['an octet string', octetString(Buffer.of(1, 2)), '04020102'],
  ['a bit string', bitString(Buffer.of(1)), '03020001'],
  ['a sequence', sequence(integer(Buffer.of(1)), integer(Buffer.of(2))), '3006020101020102'],
])('%s', (_, encoded, expected) => {
  expect(encoded.toString('hex')).toBe(expected);
});

test.each([0, 1, 127, 128, 255, 256, 5000])(
  'an element of %i bytes is read back, and the next is found',
  (length) => {
    const content = Buffer.alloc(length, 7);
    const bytes = Buffer.concat([element(0x04, content), element(0x04, Buffer.of(9))]);
    const first = readElement(bytes);
    expect(first.content).toEqual(content);
    expect(readElement(bytes, first.next).content).toEqual(Buffer.of(9));
  },
);
