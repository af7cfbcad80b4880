import { expect, test } from 'vitest';
import { isStale, referencePages } from './write-reference.ts';

test.each(referencePages.map((page) => [page.file.pathname.split('/').at(-1), page] as const))(
  '%s is what the model makes of it; otherwise run `npm run docs`',
  (_name, page) => {
    expect(isStale(page)).toBe(false);
  },
);

test('a page that is not there, or says something else, is stale', () => {
  const file = new URL(import.meta.url);
  expect(isStale({ file, derive: () => 'something else' })).toBe(true);
  expect(isStale({ file: new URL('no-such-page.md', file), derive: () => '' })).toBe(true);
});
