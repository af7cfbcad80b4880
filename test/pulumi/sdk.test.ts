/** The Node SDK as it is published: its archive, how it is loaded, and what its declarations say of programs. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { isInstalled } from '../support/programs.ts';
import { peersFolder } from './engine/peer.ts';
import { createProgram } from './engine/program.ts';
import { EXAMPLES, exampleSource, pageExamples, unpackSdk, withOwnSdk } from './support.ts';

describe.skipIf(!isInstalled('peers'))('the Node SDK', () => {
  let archive: Awaited<ReturnType<typeof unpackSdk>>;

  beforeAll(async () => {
    archive = await unpackSdk();
  });
  afterAll(async () => {
    await archive?.[Symbol.asyncDispose]();
  });

  test('holds JavaScript and declarations, and says that it has a provider', () => {
    const manifest = JSON.parse(readFileSync(join(archive.path, 'package.json'), 'utf8')) as Record<
      string,
      unknown
    >;
    const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
      version: string;
    };
    expect(manifest).toMatchObject({
      name: '@poolkeeper/pulumi',
      version,
      pulumi: { resource: true, name: 'poolkeeper', version },
    });
    expect(archive.files).toEqual(
      expect.arrayContaining([
        'lib/index.js',
        'lib/index.d.ts',
        'lib/cognito/userPoolClient.d.ts',
        'utilities.js',
      ]),
    );
    expect(archive.files.filter((file) => /\.ts$/.test(file) && !/\.d\.ts$/.test(file))).toEqual([]);
  });

  test.each([
    [
      'index.cjs',
      `const aws = require('@poolkeeper/pulumi'); console.log(typeof aws.cognito.UserPoolClient, typeof aws.Provider)`,
    ],
    [
      'index.mjs',
      `import * as aws from '@poolkeeper/pulumi'; console.log(typeof aws.cognito.UserPoolClient, typeof aws.Provider)`,
    ],
    [
      'named.mjs',
      `import { cognito, Provider } from '@poolkeeper/pulumi'; console.log(typeof cognito.UserPoolClient, typeof Provider)`,
    ],
  ])('is loaded by %s', async (_, source) => {
    await using program = await createProgram('', { '@poolkeeper/pulumi': archive.path });
    const args = ['--input-type', source.startsWith('import') ? 'module' : 'commonjs', '-e', source];
    const { stdout, stderr } = spawnSync(process.execPath, args, { cwd: program.folder, encoding: 'utf8' });
    expect(stderr).toBe('');
    expect(stdout).toBe('function function\n');
  });

  const MOCKED = `
    const pulumi = require('@pulumi/pulumi');
    const made = [];
    pulumi.runtime.setMocks({
      newResource: ({ name, type, id, inputs }) => { made.push({ name, type, id }); return { id: id || name, state: { ...inputs, clientSecret: 's' } }; },
      call: ({ token, inputs }) => ({ ...inputs, token }),
    }, 'project', 'stack');
    const aws = require('@poolkeeper/pulumi');
    const client = new aws.cognito.UserPoolClient('client', { userPoolId: 'pool' });
    const found = aws.cognito.UserPoolClient.get('found', 'pool/id');
    let missing;
    try { new aws.cognito.UserPoolClient('none', {}); } catch (error) { missing = error.message; }
    const outputs = pulumi.all([client.urn, client.userPoolId, aws.cognito.getUserPoolClientOutput({ userPoolId: 'p', clientId: 'c' })]);
    outputs.apply(([, userPoolId, told]) => console.log(JSON.stringify({
      made: made.sort((a, b) => (a.name < b.name ? -1 : 1)), missing, userPoolId, token: told.token,
      isInstance: [aws.cognito.UserPoolClient.isInstance(client), aws.cognito.UserPool.isInstance(client), aws.cognito.UserPoolClient.isInstance(undefined)],
      flow: aws.cognito.UserPoolClientExplicitAuthFlow.AllowUserSrpAuth,
    })));
  `;

  test('makes, looks up and recognises resources under mocks', async () => {
    await using program = await createProgram('', { '@poolkeeper/pulumi': archive.path });
    const { stdout, stderr } = spawnSync(process.execPath, ['-e', MOCKED], {
      cwd: program.folder,
      encoding: 'utf8',
    });
    expect(stderr).toBe('');
    const type = 'poolkeeper:cognito/userPoolClient:UserPoolClient';
    expect(JSON.parse(stdout)).toEqual({
      made: [
        { name: 'client', type, id: '' },
        { name: 'found', type, id: 'pool/id' },
      ],
      missing: "Missing required property 'userPoolId'",
      userPoolId: 'pool',
      token: 'poolkeeper:cognito/getUserPoolClient:getUserPoolClient',
      isInstance: [true, false, false],
      flow: 'ALLOW_USER_SRP_AUTH',
    });
  });

  const typeCheck = (folder: string): string =>
    spawnSync(
      process.execPath,
      [join(peersFolder, 'node_modules/typescript/bin/tsc'), '--noEmit', '-p', folder],
      {
        encoding: 'utf8',
      },
    ).stdout;

  test('the examples, here and of the page, are what its declarations permit', async () => {
    const sources = [
      ...EXAMPLES.map(exampleSource),
      exampleSource('import'),
      ...pageExamples('typescript').map(withOwnSdk),
    ];
    const scoped = sources.map((source) => {
      const [imports, body] = [source.match(/^import .*$/gm) ?? [], source.replace(/^import .*$/gm, '')];
      return { imports, body: `{\n${body.replaceAll(/^export /gm, '')}\n}` };
    });
    const imports = [
      ...new Set(scoped.flatMap((one) => one.imports.map((line) => line.replaceAll('"', "'")))),
    ];
    const source = [...imports, ...scoped.map(({ body }) => body), 'void pulumi;'].join('\n');
    await using program = await createProgram(source, { '@poolkeeper/pulumi': archive.path });
    expect(typeCheck(program.folder)).toBe('');
  });

  test('what is not an input is an error of the compiler', async () => {
    const source = `
      import * as aws from '@poolkeeper/pulumi';
      const client = new aws.cognito.UserPoolClient('client', { userPoolId: 'p', accessTokenValidity: 'long', callbackUrl: 'x' });
      const secret: number = client.clientSecret;
      const args: aws.types.input.cognito.UserPoolClientTokenValidityUnits = { accessToken: aws.types.enums.cognito.UserPoolClientTokenValidityUnitsAccessToken.Hours };
      void secret, args;
      new aws.cognito.UserPoolClient('other', {});
    `;
    await using program = await createProgram(source, { '@poolkeeper/pulumi': archive.path });
    const lines = typeCheck(program.folder).matchAll(/index\.ts\((\d+),/g);
    expect([...new Set([...lines].map(([, line]) => line))]).toEqual(['3', '4', '7']);
  });
});
