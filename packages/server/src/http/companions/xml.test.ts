import { list, map, optional, structure, text, timestamp } from '@poolkeeper/api/shape';
import { expect, test } from 'vitest';
import { xmlOf, xmlText } from './xml.ts';

const schema = structure({
  Names: list(text()),
  At: timestamp(),
  Map: map(text(), text()),
  Nothing: optional(text()),
  Empty: optional(structure({})),
});

test('writes members in the order of the schema, and leaves out what is not there', () => {
  const value = { Extra: 'x', At: 1767323045.678, Map: { a: '<' }, Names: ['one', 'two'], Empty: {} };
  expect(xmlOf(schema, value)).toBe(
    '<Names><member>one</member><member>two</member></Names><At>2026-01-02T03:04:05Z</At>' +
      '<Map><entry><key>a</key><value>&lt;</value></entry></Map><Empty></Empty>',
  );
});

test.each([
  ['markup', '</Message><Code a="b">&', '&lt;/Message&gt;&lt;Code a=&quot;b&quot;&gt;&amp;'],
  ['line breaks', 'a\r\n\tb', 'a&#xD;\n\tb'],
  ['characters that XML cannot hold', 'a\u0000b\ud800c\uffff', 'a\ufffdb\ufffdc\ufffd'],
  ['astral characters', '😀', '😀'],
])('a text with %s stays a text', (_, given, written) => {
  expect(xmlText(given)).toBe(written);
});
