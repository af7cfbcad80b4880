import { randomBytes } from 'node:crypto';
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { join } from 'node:path';
import { CreateUserPoolCommand, DescribeUserPoolCommand } from '@aws-sdk/client-cognito-identity-provider';
import { describe, expect, test } from 'vitest';
import { sdk } from '../support/service.ts';
import { runCommand, serve, spawnCommand, temporaryFolder } from './command.ts';

describe('a start', () => {
  test('prints one line with the URL on standard output, and there requests are served', async () => {
    await using service = await serve(['--memory']);
    const response = await fetch(`${service.url}/health`);
    expect([response.status, await response.json()]).toEqual([200, { status: 'ok', version: '0.1.0' }]);
    service.process.kill('SIGTERM');
    const { stdout } = await service.ended;
    expect(stdout).toBe(`Poolkeeper listens on ${service.url}\n`);
  });

  test('makes a data folder and files that are their owner’s alone', async () => {
    using folder = temporaryFolder();
    const data = join(folder.path, 'a', 'b');
    await using _ = await serve(['--data', data]);
    const mode = (path: string): string => (statSync(path).mode & 0o777).toString(8);
    expect(mode(data)).toBe('700');
    expect([mode(join(data, 'poolkeeper.sqlite')), mode(join(data, 'sealing.key'))]).toEqual(['600', '600']);
  });

  test('with an unknown option starts nothing and names the nearest', async () => {
    const ended = await runCommand(['serve', '--memroy']);
    expect(ended).toEqual({
      code: 2,
      stdout: '',
      stderr: 'poolkeeper: Unknown option --memroy. Did you mean --memory?\n',
    });
  });

  test('on a taken port says so', async () => {
    await using service = await serve(['--memory']);
    const { port } = new URL(service.url);
    const { code, stdout, stderr } = await runCommand(['serve', '--memory', '--port', port]);
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toContain(`Port ${port} of 127.0.0.1 is taken.`);
  });

  test('on every address asks for keys, or for --development, which is said loudly', async () => {
    const refused = await runCommand(['serve', '--memory', '--host', '0.0.0.0', '--port', '0']);
    expect([refused.code, refused.stdout]).toEqual([2, '']);
    await using service = await serve(['--memory', '--host', '0.0.0.0', '--development']);
    expect(service.url).toMatch(/^http:\/\/localhost:\d+$/);
    service.process.kill('SIGTERM');
    expect((await service.ended).stderr).toContain('WARNING: development mode on 0.0.0.0');
  });

  test('takes options from the environment and from a file', async () => {
    using folder = temporaryFolder();
    const file = join(folder.path, 'poolkeeper.json');
    writeFileSync(file, '{"memory":true,"public-url":"https://id.example.com"}');
    const env = { POOLKEEPER_CONFIG: file, POOLKEEPER_REGION: 'eu-west-1' };
    await using service = await serve([], { env });
    const { UserPool } = await sdk(service, { region: 'eu-west-1' }).send(
      new CreateUserPoolCommand({ PoolName: 'people' }),
    );
    const discovery = await fetch(`${service.url}/${UserPool?.Id}/.well-known/openid-configuration`);
    expect(await discovery.json()).toMatchObject({ issuer: `https://id.example.com/${UserPool?.Id}` });
  });

  test('speaks TLS with a certificate', async () => {
    const certificate = new URL('../support/tls/cert.pem', import.meta.url).pathname;
    const key = new URL('../support/tls/key.pem', import.meta.url).pathname;
    await using service = await serve(['--memory', '--tls-cert', certificate, '--tls-key', key]);
    expect(service.url).toMatch(/^https:/);
    const ca = readFileSync(certificate, 'utf8');
    const { UserPool } = await sdk(service, { ca }).send(new CreateUserPoolCommand({ PoolName: 'people' }));
    expect(UserPool?.Name).toBe('people');
  });
});

describe('what is kept', () => {
  test('is there after the next start', async () => {
    using folder = temporaryFolder();
    await using first = await serve(['--data', folder.path]);
    const { UserPool } = await sdk(first).send(new CreateUserPoolCommand({ PoolName: 'people' }));
    first.process.kill('SIGTERM');
    expect((await first.ended).code).toBe(0);
    await using second = await serve(['--data', folder.path]);
    const described = await sdk(second).send(new DescribeUserPoolCommand({ UserPoolId: UserPool?.Id }));
    expect(described.UserPool?.Name).toBe('people');
  });

  test('is not opened with another sealing key', async () => {
    using folder = temporaryFolder();
    await using first = await serve(['--data', folder.path]);
    first.process.kill('SIGTERM');
    await first.ended;
    const keyFile = join(folder.path, 'other.key');
    writeFileSync(keyFile, randomBytes(32).toString('base64'));
    const { code, stdout, stderr } = await runCommand([
      'serve',
      '--port',
      '0',
      '--data',
      folder.path,
      '--key-file',
      keyFile,
    ]);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain(`${keyFile} does not hold the sealing key of this database.`);
  });
});

describe.each(['SIGTERM', 'SIGINT'] as const)('on %s', (signal) => {
  test('the request in flight is finished, its connection closed, and the exit code is 0', async () => {
    await using service = await serve(['--memory']);
    const { port, host } = new URL(service.url);
    const socket = connect(Number(port), '127.0.0.1').setEncoding('utf8');
    let answer = '';
    socket.on('data', (text: string) => {
      answer += text;
    });
    const closed = new Promise((resolve) => socket.on('close', resolve));
    const body = '{"ClientId":"1example23456789","AuthFlow":"USER_PASSWORD_AUTH"}';
    const target = 'X-Amz-Target: AWSCognitoIdentityProviderService.InitiateAuth';
    socket.write(`POST / HTTP/1.1\r\nHost: ${host}\r\n${target}\r\nContent-Length: ${body.length}\r\n\r\n`);
    socket.write(body.slice(0, 10));
    // A second request over another connection, so that the first one surely arrived.
    await fetch(`${service.url}/health`);
    service.process.kill(signal);
    await expect.poll(() => isOpen(Number(port))).toBe(false);
    socket.write(body.slice(10));
    await closed;
    expect(answer).toMatch(/^HTTP\/1\.1 400 /);
    expect(answer.toLowerCase()).toContain('connection: close');
    expect(answer).toContain('"__type":"ResourceNotFoundException"');
    expect((await service.ended).code).toBe(0);
  });
});

test('a signal while the start waits for a database ends it', async () => {
  using folder = temporaryFolder();
  const connected = Promise.withResolvers<void>();
  const silent = createServer(() => connected.resolve());
  await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve));
  const address = silent.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  const args = ['--database', `postgres://127.0.0.1:${port}/pools`, '--key-file', join(folder.path, 'key')];
  const waiting = spawnCommand(['serve', '--port', '0', ...args]);
  await connected.promise;
  waiting.process.kill('SIGTERM');
  const { code, stdout, stderr } = await waiting.ended;
  silent.close();
  expect([code, stdout]).toEqual([0, '']);
  expect(stderr).not.toContain('poolkeeper: ');
});

test('a second signal cuts what is in flight, and the exit code tells', async () => {
  await using service = await serve(['--memory']);
  const { port, host } = new URL(service.url);
  const socket = connect(Number(port), '127.0.0.1');
  socket.on('error', () => {});
  socket.write(`POST / HTTP/1.1\r\nHost: ${host}\r\nContent-Length: 10\r\n\r\n{`);
  await fetch(`${service.url}/health`);
  const repeat = setInterval(() => service.process.kill('SIGTERM'), 100);
  const { code } = await service.ended;
  clearInterval(repeat);
  socket.destroy();
  expect(code).toBe(1);
});

/** Whether a port takes connections. */
const isOpen = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    socket.on('connect', () => {
      socket.destroy();
      resolve(true);
    });
    socket.on('error', () => resolve(false));
  });

test('a port that something else holds is told by doctor', async () => {
  const server = createServer((socket) => socket.end('hello'));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  const { code, stdout } = await runCommand(['doctor', '--port', String(port)]);
  server.close();
  expect(code).toBe(1);
  expect(stdout).toMatch(new RegExp(`✗ port ${port} .* does not answer as Poolkeeper does`));
});
