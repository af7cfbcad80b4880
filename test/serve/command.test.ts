import { spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { root, runCommand, serve, spawnCommand, temporaryFolder } from './command.ts';

describe('the command', () => {
  test('without arguments shows what there is, as an error', async () => {
    const { code, stdout, stderr } = await runCommand([]);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain('Usage: poolkeeper <command>');
  });

  test('tells its version', async () => {
    expect(await runCommand(['--version'])).toEqual({ code: 0, stdout: '0.1.0\n', stderr: '' });
  });

  test.each([
    [['srve'], 'poolkeeper: Unknown command srve. Did you mean serve?\n'],
    [['keys', 'rotat'], 'poolkeeper: Unknown action keys rotat. Did you mean rotate?\n'],
    [['pulumi', 'install', '--bni', 'x'], 'poolkeeper: Unknown option --bni. Did you mean --bin?\n'],
    [['terraform', 'install', '--miror=x'], 'poolkeeper: Unknown option --miror=x. Did you mean --mirror?\n'],
    [['keys', 'rotate'], 'poolkeeper: keys rotate needs the id of a user pool: keys rotate <pool>.\n'],
    [
      ['keys', 'rotate', 'us-east-1_a', '--data', '/does/not/exist'],
      'poolkeeper: There is no database in /does/not/exist; give the data folder with --data.\n',
    ],
  ])('%j is refused', async (args, stderr) => {
    expect(await runCommand(args)).toEqual({ code: 2, stdout: '', stderr });
  });

  test.each(['serve', 'keys', 'doctor'])('%s has a help text', async (name) => {
    const { code, stdout } = await runCommand([name, '--help']);
    expect(code).toBe(0);
    expect(stdout).toMatch(new RegExp(`^Usage: poolkeeper ${name} `));
    expect(stdout).toContain('--data DIR');
    expect((await runCommand(['help', name])).stdout).toBe(stdout);
  });

  test('prints the configuration without its secrets, and starts nothing', async () => {
    using folder = temporaryFolder();
    const args = ['serve', '--print-config', '--access-key', 'AKIDEXAMPLE', '--secret-key', 'hunter2'];
    const { code, stdout } = await runCommand(args, { cwd: folder.path });
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ port: 7665, 'secret-key': '[redacted]' });
    expect(stdout).not.toContain('hunter2');
  });

  test('says what it found, and by whom the port is held', async () => {
    using folder = temporaryFolder();
    await using service = await serve(['--data', folder.path]);
    const { port } = new URL(service.url);
    const { code, stdout } = await runCommand(['doctor', '--data', folder.path, '--port', port]);
    expect(code).toBe(0);
    expect(stdout).toMatch(/✓ Node +24\./);
    expect(stdout).toContain('poolkeeper.sqlite');
    expect(stdout).toContain(`Poolkeeper 0.1.0 listens there: ok`);
  });
});

/** The Node that the machine has besides the workspace's. */
const machineNode = '/usr/bin/node';
const machineVersion = spawnSync(machineNode, ['--version'], { encoding: 'utf8' }).stdout ?? '';
const isOlder = /^v(1[6-9]|2[0-3])\./.test(machineVersion);

test.skipIf(!isOlder)('an older Node hands over to the one of the workspace', async () => {
  const script = `${root}packages/poolkeeper/bin/poolkeeper.js`;
  await using service = await serve(['--memory'], { command: [machineNode, script] });
  expect((await fetch(`${service.url}/health`)).status).toBe(200);
  service.process.kill('SIGTERM');
  expect((await service.ended).code).toBe(0);
});

test('npm start passes options on, and ends with the signal that npm is sent', async () => {
  const npm = spawnCommand(['start', '--', '--memory', '--port', '0', '--log-level', 'silent'], {
    command: ['npm'],
    cwd: root,
  });
  const url = await new Promise<string>((resolve, reject) => {
    npm.process.stdout?.on('data', (text: string) => {
      const found = /listens on (\S+)/.exec(text)?.[1];
      if (found !== undefined) resolve(found);
    });
    npm.ended.then(({ stderr }) => reject(new Error(stderr)), reject);
  });
  expect((await fetch(`${url}/health`)).status).toBe(200);
  npm.process.kill('SIGTERM');
  await npm.ended;
  await expect
    .poll(
      () =>
        fetch(`${url}/health`).then(
          () => 'open',
          () => 'closed',
        ),
      { timeout: 5000 },
    )
    .toBe('closed');
});
