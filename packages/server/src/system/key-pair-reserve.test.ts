import { expect, test } from 'vitest';
import { withKeyPairReserve } from './key-pair-reserve.ts';
import { createSystem } from './real-system.ts';
import type { RsaKeyPair, System } from './system.ts';

interface Making {
  done(): Promise<void>;
  fail(): Promise<void>;
}

/** A system whose pairs are numbered and made when the test says so. */
function slowSystem(): { system: System; making: Making[] } {
  const making: Making[] = [];
  const rsaKeyPair = (): Promise<RsaKeyPair> => {
    const { promise, resolve, reject } = Promise.withResolvers<RsaKeyPair>();
    const n = String(making.length + 1);
    making.push({
      done: async () => {
        resolve({ privateKey: Buffer.alloc(0), n, e: 'AQAB' });
        await turn();
      },
      fail: async () => {
        reject(new Error(`pair ${n} failed`));
        await turn();
      },
    });
    return promise;
  };
  return { system: withKeyPairReserve({ ...createSystem(), rsaKeyPair }), making };
}

const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

test('nothing is made before a pair is taken', () => {
  expect(slowSystem().making).toHaveLength(0);
});

test('once a pair was made for somebody two more are made, one after the other', async () => {
  const { system, making } = slowSystem();
  const taken = system.rsaKeyPair();
  expect(making).toHaveLength(1);
  await making[0]?.done();
  expect((await taken).n).toBe('1');
  expect(making).toHaveLength(2);
  await making[1]?.done();
  expect(making).toHaveLength(3);
  await making[2]?.done();
  expect(making).toHaveLength(3);
});

test('expected pairs are made beforehand, no more than two however often they are expected', async () => {
  const { system, making } = slowSystem();
  for (let times = 0; times < 5; times += 1) system.expectKeyPairs();
  expect(making).toHaveLength(1);
  await making[0]?.done();
  await making[1]?.done();
  system.expectKeyPairs();
  expect(making).toHaveLength(2);
  expect((await system.rsaKeyPair()).n).toBe('1');
});

test('a pair is handed out once, and one that is being made is not waited for twice', async () => {
  const { system, making } = slowSystem();
  system.expectKeyPairs();
  const taken = [system.rsaKeyPair(), system.rsaKeyPair(), system.rsaKeyPair()];
  expect(making).toHaveLength(3);
  for (const pair of making.slice(0, 3)) await pair.done();
  expect((await Promise.all(taken)).map(({ n }) => n)).toEqual(['1', '2', '3']);
});

test('a failure in the background reaches the one who takes the pair, and the next one gets a pair', async () => {
  const { system, making } = slowSystem();
  system.expectKeyPairs();
  await making[0]?.fail();
  expect(making).toHaveLength(1);
  await expect(system.rsaKeyPair()).rejects.toThrow('pair 1 failed');
  const next = system.rsaKeyPair();
  await making[1]?.done();
  expect((await next).n).toBe('2');
});
