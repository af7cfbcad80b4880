import { expect, test } from 'vitest';
import { createRecent } from './recent.ts';

test('a value is taken out once', () => {
  const recent = createRecent<number>(2);
  recent.put('a', 1);
  expect(recent.take('a')).toBe(1);
  expect(recent.take('a')).toBeUndefined();
});

test('the oldest value makes room', () => {
  const recent = createRecent<number>(2);
  for (const [index, name] of ['a', 'b', 'c'].entries()) recent.put(name, index);
  expect(['a', 'b', 'c'].map((name) => recent.take(name))).toEqual([undefined, 1, 2]);
});
