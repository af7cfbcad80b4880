import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { isInstalled } from '../support/programs.ts';
import { serve } from '../support/serve.ts';
import { sdk } from '../support/service.ts';
import { type Workspace, workspace } from '../support/terraform.ts';
import { installProvider } from '../support/terraform-install.ts';

const installed = isInstalled('terraform');
const skipped = installed ? '' : ' (skipped: terraform is not installed)';

const base = mkdtempSync(join(tmpdir(), 'poolkeeper-interruptions-'));
const mirror = join(base, 'mirror');
beforeAll(async () => {
  if (installed) await installProvider(base, ['--mirror', mirror, '--as', 'hashicorp/aws@6.99.0']);
});
afterAll(() => rmSync(base, { recursive: true, force: true }));

const MANY = 30;

const clients = `
  provider "aws" { max_retries = 1 }
  resource "aws_cognito_user_pool" "pool" { name = "pool" }
  resource "aws_cognito_user_pool_client" "many" {
    count        = ${MANY}
    name         = "client-\${count.index}"
    user_pool_id = aws_cognito_user_pool.pool.id
  }
`;

/** A workspace whose provider is a process that Terraform starts. */
async function open(url: string): Promise<Workspace> {
  const work = workspace({ AWS_ENDPOINT_URL: url });
  work.write(clients);
  const init = await work.run(['init', '-no-color', `-plugin-dir=${mirror}`]);
  expect(init.code).toBe(0);
  return work;
}

const APPLY = ['apply', '-auto-approve', '-no-color', '-input=false', '-parallelism=2'];

async function idsAt(url: string, userPoolId: string): Promise<string[]> {
  const { UserPoolClients = [] } = await sdk({ url }).listUserPoolClients({
    UserPoolId: userPoolId,
    MaxResults: 60,
  });
  return UserPoolClients.map(({ ClientId }) => ClientId ?? '').sort();
}

const idsInState = (work: Workspace): string[] =>
  work
    .instances('aws_cognito_user_pool_client.many')
    .map(({ attributes }) => String(attributes.id))
    .sort();

describe.skipIf(!installed)(`an apply that does not get to its end${skipped}`, () => {
  test('interrupted by ^C, it leaves a state of what there is, and the next one does the rest', async () => {
    await using service = await serve(['--memory']);
    using work = await open(service.url);
    const running = work.start(APPLY);
    await running.said(/many\[\d+\]: Creation complete/);
    // As a terminal does: to Terraform and to all that it started.
    process.kill(-running.pid, 'SIGINT');
    const { output } = await running.ended;
    expect(output).toContain('Interrupt received');
    const ids = idsInState(work);
    expect(ids.length).toBeGreaterThan(0);
    expect(ids.length).toBeLessThan(MANY);
    const pool = String(work.attributes('aws_cognito_user_pool.pool')?.id);
    expect(await idsAt(service.url, pool)).toEqual(ids);

    await work.apply();
    expect(idsInState(work)).toHaveLength(MANY);
    expect(await idsAt(service.url, pool)).toEqual(idsInState(work));
    expect((await work.plan()).output).toContain('No changes.');
  });

  test('with a service that dies, it leaves a state that the next one repairs', async () => {
    const data = join(base, 'data');
    await using dying = await serve(['--data', data]);
    using work = await open(dying.url);
    const running = work.start(APPLY);
    await running.said(/many\[\d+\]: Creation complete/);
    await dying.kill();
    expect((await running.ended).code).toBe(1);
    const saved = idsInState(work);
    expect(saved.length).toBeGreaterThan(0);

    await using revived = await serve(['--data', data]);
    const pool = String(work.attributes('aws_cognito_user_pool.pool')?.id);
    // What was acknowledged is there; what was under way may be there and be known to nobody.
    expect(await idsAt(revived.url, pool)).toEqual(expect.arrayContaining(saved));
    const environment = { AWS_ENDPOINT_URL: revived.url };
    const repaired = await work.run(APPLY, environment);
    expect(repaired.output).toContain('Apply complete!');
    expect(idsInState(work)).toHaveLength(MANY);
    expect(idsInState(work)).toEqual(expect.arrayContaining(saved));
    expect((await work.run(['plan', '-detailed-exitcode'], environment)).code).toBe(0);
  });
});
