/**
 * Fails when an import runs against the architecture: between packages, or between the steps of the server.
 *
 * @module
 * @see docs/adr/0002-layers.md
 */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');

/** Which packages a package may import. Node's own modules and npm packages are not looked at. */
const PACKAGES: Readonly<Record<string, readonly string[]>> = {
  api: [],
  client: ['api'],
  resources: ['api', 'client'],
  'terraform-provider': ['api', 'client', 'resources'],
  'pulumi-provider': ['api', 'client', 'resources'],
  server: ['api'],
  poolkeeper: ['api', 'server', 'terraform-provider', 'pulumi-provider'],
};

/** The steps inside the server, highest first. Folders of one step do not import each other. */
const STEPS: readonly (readonly string[])[] = [
  ['.'],
  ['seed'],
  ['http'],
  ['companions'],
  ['operations', 'oauth', 'pages', 'console'],
  ['branding'],
  ['authorization'],
  ['auth-flows', 'federation'],
  ['accounts'],
  ['tokens'],
  ['triggers', 'delivery', 'analytics', 'passwords'],
  ['customer-keys'],
  ['store'],
  ['config', 'system'],
];

/** Only tests import it; it may use every step. */
const TEST_SUPPORT = 'testing';

interface Import {
  readonly from: string;
  readonly to: string;
}

const isTest = (file: string): boolean =>
  /\.test\.ts$/.test(file) || file.includes(`${sep}testing${sep}`) || file.includes(`${sep}suite${sep}`);

function* sources(folder: string): Generator<string> {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = resolve(folder, entry.name);
    if (entry.isDirectory()) {
      if (entry.name !== 'node_modules' && entry.name !== 'dist') yield* sources(path);
    } else if (/\.(ts|js)$/.test(entry.name)) {
      yield path;
    }
  }
}

function* importsOf(file: string): Generator<string> {
  const source = readFileSync(file, 'utf8');
  for (const [, specifier] of source.matchAll(/(?:\bfrom|\bimport)\s*\(?\s*'([^']+)'/g)) {
    if (specifier) yield specifier;
  }
}

/** The package a file belongs to, and its step inside the server. */
function placeOf(file: string): { name: string; step: string } {
  const [, name = '', , ...rest] = relative(root, file).split(sep);
  return { name, step: rest.length > 1 ? (rest[0] ?? '.') : '.' };
}

function faultOf({ from, to }: Import): string | undefined {
  const source = placeOf(from);
  const packageName = /^(?:@poolkeeper\/([^/]+)|(poolkeeper))(?:\/.*)?$/.exec(to);
  if (packageName) {
    const target = packageName[1] ?? packageName[2] ?? '';
    if (target === source.name || PACKAGES[source.name]?.includes(target)) return undefined;
    return `${source.name} may not import ${target}`;
  }
  if (!to.startsWith('.')) return undefined;
  const target = placeOf(resolve(dirname(from), to));
  if (target.name !== source.name) return 'imports of another package go by its name';
  if (source.name !== 'server' || target.step === source.step) return undefined;
  if (target.step === TEST_SUPPORT) return 'only tests may import test support';
  const sourceStep = STEPS.findIndex((folders) => folders.includes(source.step));
  const targetStep = STEPS.findIndex((folders) => folders.includes(target.step));
  if (sourceStep === -1) return `the folder ${source.step} has no step in the order`;
  if (targetStep === -1) return `the folder ${target.step} has no step in the order`;
  if (targetStep > sourceStep) return undefined;
  return targetStep === sourceStep
    ? `${source.step} and ${target.step} are neighbours`
    : `${source.step} lies below ${target.step}`;
}

const faults: string[] = [];
let count = 0;
for (const file of sources(resolve(root, 'packages'))) {
  if (isTest(file)) continue;
  for (const to of importsOf(file)) {
    count += 1;
    const fault = faultOf({ from: file, to });
    if (fault) faults.push(`${relative(root, file)} imports ${to}: ${fault}`);
  }
}
if (faults.length > 0) {
  process.stderr.write(`${faults.join('\n')}\n${faults.length} imports run the wrong way.\n`);
  process.exitCode = 1;
} else {
  process.stdout.write(`imports: ${count} checked, all run one way\n`);
}
