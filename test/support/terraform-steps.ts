/**
 * What the acceptance tests of `hashicorp/aws` do with every configuration: apply it, look at the state, plan again,
 * import what is there and compare.
 *
 * @module
 */
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import type { StateFile, Workspace } from './terraform.ts';

/** One configuration, and what has to hold once it is applied. */
export interface Step {
  readonly hcl: string;
  /** What the state holds; other attributes are not looked at. */
  readonly state?: Readonly<Record<string, unknown>>;
  /** Whether the plan has nothing to do from the start. */
  readonly isNoOp?: boolean;
}

/** How a resource is imported, and what an import cannot know. */
export interface Imported {
  readonly address: string;
  /** Default: `<user_pool_id>/<id>`. */
  readonly idOf?: (attributes: Readonly<Record<string, unknown>>) => string;
  readonly ignoring?: readonly string[];
}

const poolAndId = ({ user_pool_id, id }: Readonly<Record<string, unknown>>): string =>
  `${user_pool_id}/${id}`;

/** Applies each step; after each, the state is right, a second plan is empty, and an import gives the same state. */
export async function takeSteps(work: Workspace, steps: readonly Step[], imported: Imported): Promise<void> {
  for (const { hcl, state, isNoOp } of steps) {
    if (isNoOp) expect((await work.plan(hcl)).output).toContain('No changes.');
    else await work.apply(hcl);
    if (state) expect(work.attributes(imported.address)).toMatchObject(state);
    const second = await work.plan();
    expect(second.output).toContain('No changes.');
    await importAndVerify(work, imported);
  }
}

/** Imports into a state of its own and compares that with the state of the workspace. */
export async function importAndVerify(
  work: Workspace,
  { address, idOf = poolAndId, ignoring = [] }: Imported,
): Promise<void> {
  const expected = work.attributes(address);
  if (!expected) throw new Error(`${address} is not in the state`);
  const file = join(work.folder, 'imported.tfstate');
  if (existsSync(file)) rmSync(file);
  const ran = await work.run([
    ...['import', '-no-color', '-input=false', `-state=${file}`, `-state-out=${file}`],
    ...[address, idOf(expected)],
  ]);
  if (ran.code !== 0) throw new Error(ran.output);
  const { resources }: StateFile = JSON.parse(readFileSync(file, 'utf8'));
  // What is looked up on the way is in there, too.
  const found = resources.find(({ mode, type, name }) => mode === 'managed' && `${type}.${name}` === address);
  const attributes = { ...found?.instances[0]?.attributes };
  for (const name of ignoring) attributes[name] = expected[name];
  expect(attributes).toEqual(expected);
}
