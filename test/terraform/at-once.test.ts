import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { isInstalled } from '../support/programs.ts';
import { type Bench, startBench } from '../support/terraform-provider.ts';

const installed = isInstalled('terraform');
const skipped = installed ? '' : ' (skipped: terraform is not installed)';

let bench: Bench;
beforeAll(async () => {
  if (installed) bench = await startBench();
});
afterAll(async () => {
  await bench?.[Symbol.asyncDispose]();
});

const hundred = (minutes: number): string => `
  resource "aws_cognito_user_pool" "pool" { name = "pool" }
  resource "aws_cognito_user_pool_client" "many" {
    count                 = 100
    name                  = "client-\${count.index}"
    user_pool_id          = aws_cognito_user_pool.pool.id
    auth_session_validity = ${minutes}
  }
`;

describe.skipIf(!installed)(`many at once${skipped}`, () => {
  test('a hundred clients of one pool are made, changed and removed at a parallelism of 30', async () => {
    using work = bench.open();
    const parallel = ['-parallelism=30'];
    expect((await work.apply(hundred(5), parallel)).output).toContain('101 added, 0 changed, 0 destroyed');
    expect((await work.plan(undefined, parallel)).output).toContain('No changes.');
    expect((await work.apply(hundred(6), parallel)).output).toContain('0 added, 100 changed, 0 destroyed');
    expect((await work.plan(undefined, parallel)).output).toContain('No changes.');
    expect((await work.apply(' ', parallel)).output).toContain('0 added, 0 changed, 101 destroyed');
  });
});
