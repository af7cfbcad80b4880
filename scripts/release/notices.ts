/**
 * The licences of the packages whose code a bundle holds.
 *
 * @module
 */
import { readdirSync, readFileSync } from 'node:fs';
import { isAbsolute, join } from 'node:path';
import type { Plugin } from 'rolldown';
import { root } from '../build/root.ts';

interface Package {
  readonly name: string;
  readonly version: string;
  readonly license: string;
  /** Of its licence and notice files. */
  readonly texts: readonly string[];
}

export interface Notices {
  /** Sees which packages a bundler reads. */
  readonly plugin: Plugin;
  /** The page that goes along; undefined when no bundler read anything. */
  text(): string | undefined;
}

/** The bundler, which adds a few lines of its own. */
const BUNDLER = join(root, 'node_modules/rolldown');

/** Notes packages from now on. */
export function collectNotices(): Notices {
  const folders = new Set<string>();
  return {
    plugin: {
      name: 'notices',
      load(id) {
        const folder = isAbsolute(id) ? installedFolder(id) : undefined;
        if (folder !== undefined) folders.add(folder);
        return null;
      },
    },
    text: () =>
      folders.size === 0
        ? undefined
        : page(
            [...folders, BUNDLER].map(readPackage).toSorted((one, other) => compare(one.name, other.name)),
          ),
  };
}

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

/** The folder of the installed package that a file belongs to; undefined for the workspace's own. */
function installedFolder(path: string): string | undefined {
  const [before, after] = splitAtLast(path.replaceAll('\\', '/'), '/node_modules/');
  if (after === undefined) return undefined;
  const parts = after.split('/');
  return join(before, 'node_modules', ...parts.slice(0, after.startsWith('@') ? 2 : 1));
}

function splitAtLast(text: string, separator: string): [before: string, after: string | undefined] {
  const at = text.lastIndexOf(separator);
  return at === -1 ? [text, undefined] : [text.slice(0, at), text.slice(at + separator.length)];
}

/** @throws Error for a package that does not say under which licence it is */
function readPackage(folder: string): Package {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const files = readdirSync(folder).filter((file) => /^(licen[cs]e|copying|notice)/i.test(file));
  if (typeof license !== 'string') throw new Error(`${name} ${version} names no licence`);
  return { name, version, license, texts: files.map((file) => readFileSync(join(folder, file), 'utf8')) };
}

const page = (packages: readonly Package[]): string =>
  [
    '# Notices',
    '',
    'This package holds code of the packages below, each under its own licence.',
    '',
    ...packages.flatMap(({ name, version, license, texts }) => [
      `## ${name} ${version} (${license})`,
      '',
      ...texts.flatMap((text) => ['```', text.trim(), '```', '']),
    ]),
  ].join('\n');
