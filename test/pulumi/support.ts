/**
 * What the tests of the Pulumi provider stand on: its executables as a user installs them, the SDK as it is published,
 * and programs.
 *
 * @module
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { poolkeeper } from '../support/serve.ts';
import { peersFolder } from './engine/peer.ts';
import { ProviderProcess } from './engine/provider-process.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** A folder that goes when the test is over. */
async function temporaryFolder(): Promise<AsyncDisposable & { path: string }> {
  const path = await mkdtemp(join(tmpdir(), 'poolkeeper-pulumi-'));
  return { path, [Symbol.asyncDispose]: () => rm(path, { recursive: true, force: true }) };
}

/** The provider under both of its names, laid out by the command. */
export async function installProviders(): Promise<
  AsyncDisposable & { poolkeeper: string; aws: string; folder: string }
> {
  const folder = await temporaryFolder();
  for (const as of [[], ['--as', 'aws']]) {
    const { code, errors } = await poolkeeper(['pulumi', 'install', '--bin', folder.path, ...as]);
    if (code !== 0) throw new Error(errors);
  }
  return {
    folder: folder.path,
    poolkeeper: join(folder.path, 'pulumi-resource-poolkeeper'),
    aws: join(folder.path, 'pulumi-resource-aws'),
    [Symbol.asyncDispose]: () => folder[Symbol.asyncDispose](),
  };
}

/** The SDK from its archive: what `npm pack` makes of it, unpacked. */
export async function unpackSdk(): Promise<AsyncDisposable & { path: string; files: readonly string[] }> {
  const folder = await temporaryFolder();
  const sdk = join(root, 'packages/pulumi-provider/sdk');
  const run = (command: string, args: readonly string[], cwd: string): void => {
    const { status, stderr } = spawnSync(command, args, { cwd, encoding: 'utf8' });
    if (status !== 0) throw new Error(`${command}: ${stderr}`);
  };
  run('npm', ['pack', '--pack-destination', folder.path], sdk);
  const [archive = ''] = await readdir(folder.path);
  run('tar', ['xzf', archive], folder.path);
  const path = join(folder.path, 'package');
  return {
    path,
    files: await readdir(path, { recursive: true }),
    [Symbol.asyncDispose]: () => folder[Symbol.asyncDispose](),
  };
}

/** Where `@pulumi/aws` is. */
export const amazonSdk = join(peersFolder, 'node_modules/@pulumi/aws');

/** The programs of examples/pulumi that need no configuration. */
export const EXAMPLES = ['basic', 'without-srp', 'analytics', 'login-pages'] as const;

export const exampleSource = (name: string): string =>
  readFileSync(join(root, 'examples/pulumi', name, 'index.ts'), 'utf8');

/** The same program with `@pulumi/aws`: only its import is another. */
export const withAmazonSdk = (source: string): string =>
  source.replaceAll('@poolkeeper/pulumi', '@pulumi/aws');

export const withOwnSdk = (source: string): string => source.replaceAll('@pulumi/aws', '@poolkeeper/pulumi');

const page = ['../shared', '../../shared']
  .map((folder) => join(root, folder, 'seeds/pulumi-user-pool-client.md'))
  .find((file) => existsSync(file));

/** The examples of Pulumi's own page, where it is there. */
export function pageExamples(
  language: 'typescript' | 'python' | 'go' | 'csharp' | 'java' | 'yaml',
): string[] {
  if (page === undefined) return [];
  const blocks = readFileSync(page, 'utf8').matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm);
  return [...blocks].filter(([, tag]) => tag === language).map(([, , text = '']) => text);
}

/** The settings that point a provider at a service. */
export const settingsFor = (
  url: string,
): Record<'endpoints' | 'region' | 'accessKey' | 'secretKey', string> => ({
  region: 'us-east-1',
  accessKey: 'AKIDEXAMPLE',
  secretKey: 'secret',
  endpoints: JSON.stringify([
    { cognitoidp: url, sts: url, iam: url, pinpoint: url, cognitoidentity: url, opensearch: url },
  ]),
});

/** The configuration of a stack that points both packages at a service. */
export const stackConfig = (url: string): Record<string, string> =>
  Object.fromEntries(
    ['poolkeeper', 'aws'].flatMap((name) =>
      Object.entries(settingsFor(url)).map(([key, value]) => [`${name}:${key}`, value]),
    ),
  );

/** The provider's executable, configured for a service. */
export async function startProvider(executable: string, url: string): Promise<ProviderProcess> {
  const provider = await ProviderProcess.start({ executable });
  await provider.configure(settingsFor(url));
  return provider;
}

export const urn = (type: string, name = 'client'): string => `urn:pulumi:stack::project::${type}::${name}`;

/** Tokens of the package, in short. */
export const tokens = {
  pool: 'poolkeeper:cognito/userPool:UserPool',
  client: 'poolkeeper:cognito/userPoolClient:UserPoolClient',
} as const;
