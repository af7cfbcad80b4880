import { type OperationName, operations } from '@poolkeeper/api/operations';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { faultsOf } from './conforms.ts';
import { type Examples, examplesOf } from './examples.ts';
import { developmentHost } from './host.ts';
import { call } from './wire.ts';
import { createWorld, type World } from './world.ts';

let world: World;
let examples: Examples;

beforeAll(async () => {
  world = await createWorld(await developmentHost());
  examples = examplesOf(world);
});
afterAll(() => world.close());

describe('every success conforms to the output of its contract', () => {
  test.each(Object.keys(operations) as OperationName[])('%s', async (name) => {
    expect(examples[name].length).toBeGreaterThan(0);
    for (const example of examples[name]) {
      await world.rows.putBack();
      const answer = await call(world.url, name, example);
      expect({ example, ...answer }).toMatchObject({ status: 200 });
      expect(faultsOf(operations[name], answer)).toEqual([]);
    }
  });
});
