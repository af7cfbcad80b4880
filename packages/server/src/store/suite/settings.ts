import { expect, test } from 'vitest';
import type { NounSuite } from './store-suite.ts';

export const settingsSuite: NounSuite = (store) => {
  test('the first value stands', async () => {
    expect(await store().settings.get('key')).toBeUndefined();
    expect(await store().settings.getOrSet('key', 'first')).toBe('first');
    expect(await store().settings.getOrSet('key', 'second')).toBe('first');
    expect(await store().settings.get('key')).toBe('first');
  });

  test('a value that is set replaces another', async () => {
    await store().settings.set('changed', 'first');
    await store().settings.set('changed', 'second');
    expect(await store().settings.getOrSet('changed', 'third')).toBe('second');
  });

  test('racing nodes agree', async () => {
    const values = await Promise.all(
      Array.from({ length: 10 }, (_, node) => store().settings.getOrSet('raced', `node ${node}`)),
    );
    expect(new Set(values).size).toBe(1);
  });

  test('outlives a clear', async () => {
    await store().settings.getOrSet('kept', 'value');
    await store().clear();
    expect(await store().settings.get('kept')).toBe('value');
  });
};
