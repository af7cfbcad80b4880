/**
 * What is published: a row a package. The other packages of the workspace are inside these.
 *
 * @module
 * @see docs/guides/release.md
 */
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundle, threads } from '../build/bundle.ts';
import { bundleCommand } from '../build/command-bundle.ts';
import { root } from '../build/root.ts';
import { writeDeclarations } from './declarations.ts';
import { collectNotices, type Notices } from './notices.ts';

/** `node:sqlite` is there without being asked for since this one. */
const NODE = '>=22.13';

export interface PublishedPackage {
  /** Its folder among the packages. */
  readonly source: string;
  /** What its package.json says beside name, version, description and licence. */
  readonly manifest: Readonly<Record<string, unknown>>;
  /** Writes the rest into a folder. */
  fill(folder: string, notices: Notices): Promise<void>;
}

const copy = (folder: string, source: string, names: readonly string[]): void => {
  for (const name of names) {
    cpSync(join(root, 'packages', source, name), join(folder, name), { recursive: true });
  }
};

export const publishedPackages: readonly PublishedPackage[] = [
  {
    source: 'poolkeeper',
    manifest: { type: 'module', bin: { poolkeeper: 'bin/poolkeeper.js' }, engines: { node: NODE } },
    async fill(folder, { plugin }) {
      copy(folder, 'poolkeeper', ['bin/poolkeeper.js', 'bin/prepared.js', 'README.md']);
      await bundleCommand(join(folder, 'dist'), { plugins: [plugin] });
    },
  },
  {
    source: 'server',
    manifest: {
      type: 'module',
      exports: { '.': { types: './types/server/index.d.ts', default: './dist/index.js' } },
      engines: { node: NODE },
    },
    async fill(folder, { plugin }) {
      copy(folder, 'server', ['README.md']);
      const starts = { index: 'packages/server/src/index.ts', ...threads };
      await bundle(join(folder, 'dist'), starts, { plugins: [plugin] });
      writeDeclarations(join(folder, 'types'));
    },
  },
  {
    source: 'pulumi-provider/sdk',
    manifest: pulumiManifest(),
    fill: async (folder) => {
      copy(folder, 'pulumi-provider/sdk', ['lib', 'utilities.js', 'README.md']);
    },
  },
];

/** Of a package that is JavaScript as it stands, and derived: its own, without what derives it. */
function pulumiManifest(): Record<string, unknown> {
  const { scripts: _, files: __, ...manifest } = readManifest('pulumi-provider/sdk');
  return manifest;
}

function readManifest(source: string): Record<string, unknown> {
  return JSON.parse(readFileSync(join(root, 'packages', source, 'package.json'), 'utf8'));
}

/** Writes a package as npm packs it. @throws Error when its version is not that of the workspace */
export async function writePackage(
  { source, manifest, fill }: PublishedPackage,
  folder: string,
): Promise<void> {
  const { name, version, description, license } = readManifest(source);
  const workspace = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  if (version !== workspace.version) throw new Error(`${name} is ${version}, not ${workspace.version}`);
  mkdirSync(folder, { recursive: true });
  const notices = collectNotices();
  await fill(folder, notices);
  const write = (file: string, text: string): void => writeFileSync(join(folder, file), text);
  write(
    'package.json',
    `${JSON.stringify({ name, version, description, license, ...manifest }, undefined, 2)}\n`,
  );
  cpSync(join(root, 'LICENSE'), join(folder, 'LICENSE'));
  const text = notices.text();
  if (text !== undefined) write('NOTICES.md', text);
}
