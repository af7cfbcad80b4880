/** What is published, installed in an empty folder and used there. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { CognitoIdentityProvider } from '@aws-sdk/client-cognito-identity-provider';
import type { start } from '@poolkeeper/server';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { samlWorld, throughSaml } from '../federation/saml-world.ts';
import { oidcWorld, throughOidc } from '../federation/world.ts';
import { isInstalled, node22 } from '../support/programs.ts';
import { createPoolAndClient, sdk } from '../support/service.ts';
import { type Installed, installPackages, unpackSdk } from './installed.ts';

const root = join(import.meta.dirname, '../..');
const command = 'node_modules/poolkeeper/bin/poolkeeper.js';
const preSignUp = 'arn:aws:lambda:us-east-1:000000000000:function:pre-sign-up';
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };

let installed: Installed;
const read = (file: string): string => readFileSync(join(installed.path, file), 'utf8');

beforeAll(async () => {
  installed = await installPackages();
}, 300_000);
afterAll(() => installed?.[Symbol.dispose]());

/** Signs a user up, whom a trigger confirms where there is one, and in. */
async function signIn(cognito: CognitoIdentityProvider, trigger?: string): Promise<string | undefined> {
  const { userPoolId, clientId } = await createPoolAndClient(
    cognito,
    { ExplicitAuthFlows: ['ALLOW_USER_PASSWORD_AUTH', 'ALLOW_REFRESH_TOKEN_AUTH'] },
    trigger === undefined ? {} : { LambdaConfig: { PreSignUp: trigger } },
  );
  const [Username, Password] = ['jane', 'Pass-word-1'];
  const UserAttributes = [{ Name: 'email', Value: 'jane@example.com' }];
  await cognito.signUp({ ClientId: clientId, Username, Password, UserAttributes });
  if (trigger === undefined) await cognito.adminConfirmSignUp({ UserPoolId: userPoolId, Username });
  const { AuthenticationResult } = await cognito.initiateAuth({
    ClientId: clientId,
    AuthFlow: 'USER_PASSWORD_AUTH',
    AuthParameters: { USERNAME: Username, PASSWORD: Password },
  });
  return AuthenticationResult?.AccessToken;
}

describe.each([
  { name: 'the Node of the workspace', node: process.execPath, present: true },
  { name: 'Node 22', node: node22, present: isInstalled('node22') },
])('on $name', ({ node, present }) => {
  test.skipIf(!present)('the command tells its version', async () => {
    expect(await installed.run(node, [command, '--version'])).toBe(`${version}\n`);
  });

  test.skipIf(!present)('serve signs users in, with a module as a trigger', async () => {
    const triggers = join(installed.path, 'triggers.json');
    writeFileSync(triggers, JSON.stringify({ [preSignUp]: './pre-sign-up.mjs' }));
    writeFileSync(
      join(installed.path, 'pre-sign-up.mjs'),
      'export const handler = async (event) => { event.response.autoConfirmUser = true; return event; };',
    );
    const options = ['--memory', '--port', '0', '--log-level', 'silent', '--triggers', triggers];
    await using service = await installed.start(node, [command, 'serve', ...options]);
    const health = await fetch(`${service.said}/health`);
    expect(await health.json()).toEqual({ status: 'ok', version });
    expect(await signIn(sdk({ url: service.said }), preSignUp)).toMatch(/^ey/);
  });

  test.skipIf(!present)('the library starts a service that signs users in', async () => {
    writeFileSync(
      join(installed.path, 'library.js'),
      `import { start } from '@poolkeeper/server';
       const pool = await start({ memory: true, port: 0 });
       console.log(pool.url);`,
    );
    await using service = await installed.start(node, ['library.js']);
    expect(await signIn(sdk({ url: service.said }))).toMatch(/^ey/);
  });

  test.skipIf(!present || !isInstalled('terraform'))(
    'terraform install lays out a provider that Terraform runs',
    async () => {
      const folder = mkdtempSync(join(installed.path, 'terraform-'));
      const mirror = join(folder, 'mirror');
      await installed.run(node, [command, 'terraform', 'install', '--mirror', mirror]);
      const source = `{ source = "poolkeeper/poolkeeper", version = "${version}" }`;
      writeFileSync(
        join(folder, 'main.tf'),
        `terraform {\n  required_providers {\n    aws = ${source}\n  }\n}\n`,
      );
      const terraform = (...args: readonly string[]): Promise<string> =>
        installed.run('terraform', [`-chdir=${folder}`, ...args]);
      await terraform('init', `-plugin-dir=${mirror}`);
      const { provider_schemas } = JSON.parse(await terraform('providers', 'schema', '-json'));
      const [schemas] = Object.values<{ resource_schemas: object }>(provider_schemas);
      expect(Object.keys(schemas?.resource_schemas ?? {})).toContain('aws_cognito_user_pool_client');
    },
  );

  test.skipIf(!present)('pulumi install lays out a provider that says on which port it listens', async () => {
    const bin = join(installed.path, 'bin');
    const path = (await installed.run(node, [command, 'pulumi', 'install', '--bin', bin])).trim();
    expect(path).toBe(join(bin, 'pulumi-resource-poolkeeper'));
    await using provider = await installed.start('sh', [path, '127.0.0.1:1']);
    expect(provider.said).toMatch(/^\d+$/);
  });

  test.skipIf(!present || !isInstalled('peers'))('a Pulumi program finds the SDK', async () => {
    const program = await unpackSdk(installed, join(root, 'test/peers/node_modules/@pulumi'));
    const file = join(program, 'program.cjs');
    writeFileSync(file, `console.log(typeof require('@poolkeeper/pulumi').cognito.UserPoolClient)`);
    expect(await installed.run(node, [file])).toBe('function\n');
  });
});

describe('the library, of which little is loaded at first', () => {
  const startPublished: typeof start = async (options) => {
    const file = join(installed.path, 'node_modules/@poolkeeper/server/dist/index.js');
    // The published form of the module whose type this is.
    const library = (await import(pathToFileURL(file).href)) as { start: typeof start };
    return await library.start({ memory: true, port: 0, testClock: true, logLevel: 'silent', ...options });
  };

  test('signs in through an OpenID Connect provider', async () => {
    await using world = await oidcWorld({ startService: startPublished });
    world.upstream.behaviour.users = { ann: { email: 'ann@example.com' } };
    expect(await world.claims(await throughOidc(world, 'ann'))).toMatchObject({ email: 'ann@example.com' });
  });

  test('signs in through a SAML provider', async () => {
    await using world = await samlWorld({ startService: startPublished });
    world.upstream.answer = { nameId: 'ann', attributes: { mail: 'ann@example.com' } };
    expect(await world.claims(await throughSaml(world))).toMatchObject({ email: 'ann@example.com' });
  });

  test('declares its types, with nothing beside it but those of Node', () => {
    writeFileSync(
      join(installed.path, 'typed.ts'),
      `import { type InboxMessage, type StartOptions, start, UsageError } from '@poolkeeper/server';
       const options: StartOptions = { memory: true, port: 0 };
       await using pool = await start(options);
       pool.clock.advance(3600);
       const [message]: readonly InboxMessage[] = await pool.inbox({ username: 'jane' });
       // @ts-expect-error: there is no such option
       const wrong: StartOptions = { prot: 0 };
       console.log(pool.url, message?.code, new UsageError('x').message, wrong);`,
    );
    const compilerOptions = {
      strict: true,
      noEmit: true,
      module: 'nodenext',
      target: 'es2024',
      lib: ['es2024', 'esnext.disposable'],
      types: ['node'],
      typeRoots: [join(root, 'node_modules/@types')],
    };
    writeFileSync(
      join(installed.path, 'tsconfig.json'),
      JSON.stringify({ compilerOptions, files: ['typed.ts'] }),
    );
    const tsc = join(root, 'node_modules/.bin/tsc');
    expect(execFileSync(tsc, ['-p', installed.path], { encoding: 'utf8' })).toBe('');
  });
});

describe('what is published', () => {
  test.each(['poolkeeper', 'poolkeeper-server', 'poolkeeper-pulumi'])(
    '%s holds its licence, and neither sources nor maps',
    async (name) => {
      const files = await installed.files(name);
      expect(files).toEqual(expect.arrayContaining(['package.json', 'README.md', 'LICENSE']));
      expect(files.filter((file) => /(?<!\.d)\.ts$|\.map$|test/.test(file))).toEqual([]);
    },
  );

  test.each(['poolkeeper', '@poolkeeper/server'])('%s names what it holds of others', (name) => {
    const notices = read(`node_modules/${name}/NOTICES.md`);
    for (const held of ['hono', 'kysely', 'pg', 'nodemailer', 'openid-client', 'pino']) {
      expect(notices).toMatch(new RegExp(`^## ${held} \\d`, 'm'));
    }
    expect(notices).not.toContain('## @poolkeeper');
  });

  test.each(['poolkeeper', '@poolkeeper/server'])('%s asks for no other package', (name) => {
    const manifest = JSON.parse(read(`node_modules/${name}/package.json`)) as Record<string, unknown>;
    expect(manifest).toMatchObject({ name, version, license: 'Apache-2.0', engines: { node: '>=22.13' } });
    expect(Object.keys(manifest).filter((key) => /dependencies|private|scripts/i.test(key))).toEqual([]);
  });

  test.each(['poolkeeper', '@poolkeeper/server'])('%s says nothing of the machine that packed it', (name) => {
    const dist = `node_modules/${name}/dist`;
    const files = readdirSync(join(installed.path, dist)).filter((file) => /js$/.test(file));
    expect(files.length).toBeGreaterThan(5);
    expect(files.filter((file) => read(`${dist}/${file}`).includes(root))).toEqual([]);
  });

  test.each(readdirSync(join(root, 'packages')))('the folder of %s, with its sources, cannot be', (name) => {
    const manifest = JSON.parse(readFileSync(join(root, 'packages', name, 'package.json'), 'utf8'));
    expect(manifest).toMatchObject({ private: true, version });
  });
});
