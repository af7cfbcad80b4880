import { CreateUserPoolCommand } from '@aws-sdk/client-cognito-identity-provider';
import { expect, test } from 'vitest';
import { sdk } from '../support/service.ts';
import { runCommand, serve, temporaryFolder } from './command.ts';

test('keys rotate gives a pool new keys, and a running service publishes them beside the old ones', async () => {
  using folder = temporaryFolder();
  await using service = await serve(['--data', folder.path]);
  const { UserPool } = await sdk(service).send(new CreateUserPoolCommand({ PoolName: 'people' }));
  const pool = String(UserPool?.Id);
  const published = async (): Promise<string[]> => {
    const response = await fetch(`${service.url}/${pool}/.well-known/jwks.json`);
    const { keys } = (await response.json()) as { keys: { kid: string }[] };
    return keys.map(({ kid }) => kid);
  };
  const before = await published();
  expect(before).toHaveLength(2);

  const { code, stdout } = await runCommand(['keys', 'rotate', pool, '--data', folder.path]);
  expect(code).toBe(0);
  const made = /^New signing keys for \S+: (\S+) (\S+)\n$/.exec(stdout)?.slice(1) ?? [];
  expect(made).toHaveLength(2);
  const after = await published();
  expect(new Set(after)).toEqual(new Set([...before, ...made]));
});

test('keys rotate knows no pool that is not there', async () => {
  using folder = temporaryFolder();
  await using _ = await serve(['--data', folder.path]);
  const { code, stderr } = await runCommand(['keys', 'rotate', 'us-east-1_absent', '--data', folder.path]);
  expect([code, stderr]).toEqual([2, 'poolkeeper: User pool us-east-1_absent does not exist.\n']);
});
