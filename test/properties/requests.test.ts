import { randomInt } from 'node:crypto';
import { type OperationName, operations } from '@poolkeeper/api/operations';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { postgresPrograms, startPostgres } from '../support/postgres.ts';
import { type KnownValues, requestOf } from './arbitrary-of.ts';
import { mayChange } from './book-keeping.ts';
import { faultsOf } from './conforms.ts';
import { type Examples, examplesOf } from './examples.ts';
import { developmentHost } from './host.ts';
import { knownValuesOf } from './known-values.ts';
import { exampleVariantOf } from './variant-of.ts';
import { call } from './wire.ts';
import { createWorld, type World } from './world.ts';

/** Requests an operation. `POOLKEEPER_PROPERTY_RUNS=5000` looks harder. */
const numRuns = Number(process.env.POOLKEEPER_PROPERTY_RUNS ?? 30);

/** `POOLKEEPER_PROPERTY_SEED` repeats a run. */
const seed = Number(process.env.POOLKEEPER_PROPERTY_SEED ?? randomInt(2 ** 31));
console.info(`POOLKEEPER_PROPERTY_SEED=${seed} POOLKEEPER_PROPERTY_RUNS=${numRuns}`);

const names = Object.keys(operations) as OperationName[];
const timeout = 60_000 + numRuns * 1000;

/** What the requests of a test are made from. */
interface Material {
  readonly world: World;
  readonly known: KnownValues;
  readonly examples: Examples;
}

async function makeMaterial(database?: string): Promise<Material> {
  const world = await createWorld(await developmentHost(database));
  const examples = examplesOf(world);
  return { world, examples, known: knownValuesOf(world, examples) };
}

/** Sends one request to the world as it was made. What it did is undone. */
async function expectContract({ world }: Material, name: OperationName, input: unknown): Promise<void> {
  const answer = await call(world.url, name, input);
  const changed = await world.rows.changedTables();
  if (changed.length > 0) await world.rows.putBack();
  expect(faultsOf(operations[name], answer)).toEqual([]);
  if (answer.status === 200) return;
  const { __type: code } = JSON.parse(answer.text);
  expect({ answer: answer.text, left: changed.filter((table) => !mayChange(name, code, table)) }).toEqual({
    answer: answer.text,
    left: [],
  });
}

describe('whatever is sent is answered as the contract says, and what is refused changes nothing', () => {
  let material: Material;
  beforeAll(async () => {
    material = await makeMaterial();
  });
  afterAll(() => material?.world.close());

  test.each(names)('%s', { timeout }, async (name) => {
    const { input } = operations[name];
    const { known, examples } = material;
    const requests = fc.oneof(requestOf(input, known), exampleVariantOf(input, examples[name], known));
    await fc.assert(
      fc.asyncProperty(requests, (request) => expectContract(material, name, request)),
      { numRuns, seed },
    );
  });
});

interface Step {
  readonly name: OperationName;
  readonly request: unknown;
}

/** Some requests one after the other. */
function sequenceOf({ known, examples }: Material): fc.Arbitrary<readonly Step[]> {
  const step = fc
    .constantFrom(...names)
    .chain((name) =>
      exampleVariantOf(operations[name].input, examples[name], known).map((request) => ({ name, request })),
    );
  return fc.array(step, { minLength: 2, maxLength: 10 });
}

async function expectSequences(runs: number, database?: string): Promise<void> {
  const material = await makeMaterial(database);
  const { world } = material;
  const holds = async (steps: readonly Step[]): Promise<void> => {
    await world.rows.putBack();
    for (const { name, request } of steps) {
      expect(faultsOf(operations[name], await call(world.url, name, request))).toEqual([]);
    }
  };
  try {
    await fc.assert(fc.asyncProperty(sequenceOf(material), holds), { numRuns: runs, seed });
  } finally {
    await world.close();
  }
}

describe('whatever was accepted before, every operation answers as its contract says', () => {
  test('on SQLite', { timeout }, () => expectSequences(numRuns * 5));

  const title =
    postgresPrograms === undefined ? 'on PostgreSQL (skipped: it is not installed here)' : 'on PostgreSQL';
  test.skipIf(postgresPrograms === undefined)(title, { timeout }, async () => {
    const server = await startPostgres();
    try {
      await expectSequences(numRuns, await server.newDatabase());
    } finally {
      await server.stop();
    }
  });
});
