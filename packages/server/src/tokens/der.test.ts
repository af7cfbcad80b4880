import { expect, test } from 'vitest';
import {
  bitString,
  element,
  explicit,
  integer,
  nothing,
  objectIdentifier,
  sequence,
  setOf,
  time,
  utf8String,
} from './der.ts';

/** Examples of X.690 and of RFC 8017's object identifiers. */
test.each([
  ['zero', integer(Buffer.of(0)), '020100'],
  ['an integer whose top bit is set', integer(Buffer.of(0x80)), '02020080'],
  ['an integer with leading zero bytes', integer(Buffer.of(0, 0, 0x7f)), '02017f'],
  ['rsaEncryption', objectIdentifier('1.2.840.113549.1.1.1'), '06092a864886f70d010101'],
  ['a bit string', bitString(Buffer.of(1)), '03020001'],
  ['a UTF-8 string', utf8String('é'), '0c02c3a9'],
  ['nothing', nothing, '0500'],
  ['a set', setOf(nothing), '31020500'],
  ['an explicit tag', explicit(3, nothing), 'a3020500'],
  ['a sequence', sequence(integer(Buffer.of(1)), integer(Buffer.of(2))), '3006020101020102'],
])('%s', (_, encoded, expected) => {
  expect(encoded.toString('hex')).toBe(expected);
});

test.each([
  ['2026-01-02T03:04:05.999Z', 0x17, '260102030405Z'],
  ['2049-12-31T23:59:59.000Z', 0x17, '491231235959Z'],
  ['2050-01-01T00:00:00.000Z', 0x18, '20500101000000Z'],
])('%s is written by its year, as certificates want it', (moment, tag, digits) => {
  expect(time(Date.parse(moment))).toEqual(element(tag, Buffer.from(digits)));
});

test.each([
  [0, '0400'],
  [127, '047f'],
  [128, '048180'],
  [255, '0481ff'],
  [256, '04820100'],
  [5000, '04821388'],
])('an element of %i bytes begins with its length', (length, start) => {
  const encoded = element(0x04, Buffer.alloc(length, 7)).toString('hex');
  expect(encoded).toBe(start + '07'.repeat(length));
});
