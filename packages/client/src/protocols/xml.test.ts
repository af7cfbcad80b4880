import fc from 'fast-check';
import { expect, test } from 'vitest';
import { child, children, parseXml } from './xml.ts';

test('elements, references and text are read; attributes, comments and declarations passed over', () => {
  const root = parseXml(
    '<?xml version="1.0"?><!-- c --><a xmlns="urn:x">\n <b>1 &lt; 2 &#x26; &#51;</b><b/><c d="e"><![CDATA[<x>]]></c></a>\n',
  );
  expect(children(root, 'b').map(({ text }) => text)).toEqual(['1 < 2 & 3', '']);
  expect(child(root, 'c')?.text).toBe('<x>');
});

test.each([
  '',
  'text',
  '<a>',
  '<a></b>',
  '</a>',
  '<!DOCTYPE a [<!ENTITY x "y">]><a>&x;</a>',
  '<a>'.repeat(100) + '</a>'.repeat(100),
])('%j is refused', (document) => expect(() => parseXml(document)).toThrow(SyntaxError));

test('whatever text comes, it is read or refused', () =>
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('<', '>', '/', 'a', '&', ';', '!', '?', '-', ' ') }),
      (text) => {
        try {
          parseXml(text);
        } catch (error) {
          expect(error).toBeInstanceOf(SyntaxError);
        }
      },
    ),
  ));
