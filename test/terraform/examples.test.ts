import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { catalogue } from '@poolkeeper/terraform-provider/types';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { isInstalled } from '../support/programs.ts';
import { type Bench, startBench } from '../support/terraform-provider.ts';

const root = join(import.meta.dirname, '../..');
const installed = isInstalled('terraform');
const skipped = installed ? '' : ' (skipped: terraform is not installed)';

let bench: Bench;
beforeAll(async () => {
  if (installed) bench = await startBench();
});
afterAll(async () => {
  await bench?.[Symbol.asyncDispose]();
});

/** Applies a configuration as it stands, plans it again, and destroys it. */
async function walk(hcl: string): Promise<void> {
  using work = bench.open();
  await work.apply(hcl);
  expect((await work.plan()).output).toContain('No changes.');
  await work.destroy();
}

interface Example {
  readonly name: string;
  readonly hcl: string;
}

describe.skipIf(!installed)(`examples/terraform${skipped}`, () => {
  const folders = readdirSync(join(root, 'examples/terraform'), { withFileTypes: true });
  const names = folders.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  test.each(names)('%s', (name) =>
    walk(readFileSync(join(root, 'examples/terraform', name, 'main.tf'), 'utf8')),
  );
});

/** The documents that this provider keeps to, where they are at hand. */
const documents = process.env.POOLKEEPER_TEST_SEEDS ?? join(root, '../shared/seeds');
const atHand = existsSync(documents);

function* ofDocuments(): Generator<Example> {
  for (const file of readdirSync(documents).filter((name) => name.startsWith('terraform-'))) {
    const page = readFileSync(join(documents, file), 'utf8');
    for (const [place, [, hcl = '']] of [...page.matchAll(/^```(?:hcl|terraform)\n(.*?)^```/gms)].entries()) {
      yield { name: `${file}, example ${place + 1}`, hcl };
    }
  }
}

describe.skipIf(!installed || !atHand)(
  `the examples of the documents${skipped}${atHand ? '' : ' (skipped: ../shared is not here)'}`,
  () => {
    for (const { name, hcl } of atHand ? ofDocuments() : []) test(name, () => walk(hcl));
  },
);

describe.skipIf(!installed)(`a client secret${skipped}`, () => {
  test('is rotated without a new client, and the new one is there before the old one goes', async () => {
    using work = bench.open();
    const hcl = readFileSync(join(root, 'examples/terraform/rotation/main.tf'), 'utf8');
    const SECRET = 'aws_cognito_user_pool_client_secret.machine';
    await work.apply(hcl);
    const before = work.attributes(SECRET);
    const { output } = await work.apply(hcl, ['-var', 'secret_of=2026-02']);
    expect(output).toContain('1 added, 0 changed, 1 destroyed');
    const after = work.attributes(SECRET);
    expect(after?.client_id).toBe(before?.client_id);
    expect(after?.client_secret).not.toBe(before?.client_secret);
    expect((await work.plan(hcl, ['-var', 'secret_of=2026-02'])).output).toContain('No changes.');
  });

  test('is read without being kept by an ephemeral resource', async () => {
    using work = bench.open();
    const [name] = catalogue.ephemeralResources.map(({ type }) => type);
    await work.apply(`
      resource "aws_cognito_user_pool" "people" { name = "people" }
      resource "aws_cognito_user_pool_client" "one" {
        name            = "one"
        user_pool_id    = aws_cognito_user_pool.people.id
        generate_secret = true
      }
      resource "aws_cognito_user_pool_client" "two" {
        name            = "two"
        user_pool_id    = aws_cognito_user_pool.people.id
        generate_secret = true
      }
      ephemeral "${name}" "one" {
        user_pool_id = aws_cognito_user_pool.people.id
        client_id    = aws_cognito_user_pool_client.one.id
      }
      resource "aws_cognito_user_pool_client_secret" "two" {
        user_pool_id             = aws_cognito_user_pool.people.id
        client_id                = aws_cognito_user_pool_client.two.id
        client_secret_wo         = ephemeral.${name}.one.client_secret
        client_secret_wo_version = 1
      }
    `);
    const secret = String(work.attributes('aws_cognito_user_pool_client.one')?.client_secret);
    expect(secret).toMatch(/^\w+$/);
    expect(JSON.stringify(work.instances('aws_cognito_user_pool_client_secret.two'))).not.toContain(secret);
  });
});
