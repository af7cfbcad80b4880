import { expect, test } from 'vitest';
import { withPoolLock } from './pool-lock.ts';

test('changes of one pool come one after the other, whether or not they succeed; other pools do not wait', async () => {
  const log: string[] = [];
  const step =
    (name: string, until: Promise<unknown>, fails = '') =>
    async () => {
      log.push(`${name} begins`);
      await until;
      log.push(`${name} ends`);
      if (fails) throw new Error(fails);
    };
  const { promise, resolve } = Promise.withResolvers<void>();
  const first = withPoolLock('a', step('first', promise, 'refused'));
  const second = withPoolLock('a', step('second', Promise.resolve()));
  await withPoolLock('b', step('other', Promise.resolve()));
  expect(log).toEqual(['first begins', 'other begins', 'other ends']);
  resolve();
  await expect(first).rejects.toThrow('refused');
  await second;
  expect(log.slice(3)).toEqual(['first ends', 'second begins', 'second ends']);
});
