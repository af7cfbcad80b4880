import { expect, test } from 'vitest';
import { attributes, type Html, html } from './html.ts';

test('values are escaped, in text and in attributes', () => {
  const evil = `<b onclick="x">'&\`</b>`;
  const escaped = '&lt;b onclick=&quot;x&quot;&gt;&#39;&amp;&#96;&lt;/b&gt;';
  expect(String(html`<p title="${evil}">${evil}</p>`)).toBe(`<p title="${escaped}">${escaped}</p>`);
  expect(String(attributes({ value: evil }))).toBe(` value="${escaped}"`);
});

test('markup stands as it is, alone and in lists', () => {
  const items = ['a', '<'].map((text) => html`<li>${text}</li>`);
  expect(String(html`<ul>${items}${html`<li>b</li>`}</ul>`)).toBe(
    '<ul><li>a</li><li>&lt;</li><li>b</li></ul>',
  );
});

test('what only looks like markup is text', () => {
  const forged = { toString: () => '<script>' } as unknown as Html;
  expect(String(html`${forged}`)).toBe('&lt;script&gt;');
});

test('what is absent leaves nothing behind, and zero stands', () => {
  expect(String(html`[${undefined}${false}${0}]`)).toBe('[0]');
  expect(String(attributes({ required: true, disabled: false, value: undefined, rows: 0 }))).toBe(
    ' required rows="0"',
  );
});
