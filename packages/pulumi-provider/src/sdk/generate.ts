/**
 * The Node SDK, derived from the package schema: JavaScript that CommonJS and ES modules load, and its declarations.
 *
 * @module
 */
import type { PackageSpec } from '../schema/spec.ts';
import { docComment } from './doc-comment.ts';
import { functionFile } from './function-file.ts';
import { configFile, providerFile } from './provider-file.ts';
import { resourceFile, type SdkFile } from './resource-file.ts';
import { enumModules, typeFiles } from './type-files.ts';
import { placeOf } from './type-text.ts';

const GENERATED = '// Derived from the package schema: see "npm run docs" in the repository. Do not edit.\n';

const firstLower = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);

interface Entry {
  readonly token: string;
  readonly module: string;
  readonly name: string;
  readonly kind: 'resource' | 'function';
}

const entriesOf = (spec: PackageSpec): Entry[] => [
  ...Object.keys(spec.resources).map((token) => ({ ...placeOf(token), token, kind: 'resource' as const })),
  ...Object.keys(spec.functions).map((token) => ({ ...placeOf(token), token, kind: 'function' as const })),
];

const upperFirst = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

/** What a module hands on of one of its files. */
function exportsOf({ name, kind }: Entry): { values: string[]; types: string[] } {
  if (kind === 'resource') return { values: [name], types: [`${name}Args`, `${name}State`] };
  const title = upperFirst(name);
  return {
    values: [name, `${name}Output`],
    types: [`${title}Args`, `${title}OutputArgs`, `${title}Result`],
  };
}

function reexports(entries: readonly Entry[], folder: string): SdkFile {
  const lines = entries.map((entry) => {
    const file = `${folder}${firstLower(entry.name)}.js`;
    const { values, types } = exportsOf(entry);
    return {
      javascript: values.map((name) => `exports.${name} = require("${file}").${name};\n`).join(''),
      declarations: `export { ${values.join(', ')} } from "${file}";\nexport type { ${types.join(', ')} } from "${file}";\n`,
    };
  });
  return {
    javascript: lines.map(({ javascript }) => javascript).join(''),
    declarations: lines.map(({ declarations }) => declarations).join(''),
  };
}

/** How the runtime makes a resource again that it is handed a reference to. */
function registration(packageName: string, entries: readonly Entry[]): string {
  const resources = entries.filter(({ kind }) => kind === 'resource');
  return resources
    .map(
      ({ token, name }) =>
        `utilities.registerResource("${packageName}", "${token}", (name, urn) => new exports.${name}(name, undefined, { urn }));\n`,
    )
    .join('');
}

const PROLOGUE = '"use strict";\nObject.defineProperty(exports, "__esModule", { value: true });\n';

function moduleFile(spec: PackageSpec, module: string, entries: readonly Entry[]): SdkFile {
  const { javascript, declarations } = reexports(entries, './');
  const enums = enumModules(spec).has(module);
  return {
    javascript: `${PROLOGUE}const utilities = require("../../utilities.js");\n${javascript}${enums ? enumExports(spec, module) : ''}${registration(spec.name, entries)}`,
    declarations: `${declarations}${enums ? `export * from "../types/enums/${module}.js";\n` : ''}`,
  };
}

const enumExports = (spec: PackageSpec, module: string): string =>
  Object.entries(spec.types)
    .filter(([token, type]) => 'enum' in type && placeOf(token).module === module)
    .map(([token]) => placeOf(token).name)
    .map((name) => `exports.${name} = require("../types/enums/${module}.js").${name};\n`)
    .join('');

function indexFile(spec: PackageSpec, modules: readonly string[], entries: readonly Entry[]): SdkFile {
  const { javascript, declarations } = reexports(entries, './');
  const folders = [...modules, 'types'];
  return {
    javascript: `${PROLOGUE}const pulumi = require("@pulumi/pulumi");
const utilities = require("../utilities.js");
exports.Provider = require("./provider.js").Provider;
exports.config = require("./config/index.js");
${folders.map((module) => `exports.${module} = require("./${module}/index.js");\n`).join('')}${javascript}${registration(spec.name, entries)}pulumi.runtime.registerResourcePackage("${spec.name}", {
    version: utilities.version,
    constructProvider: (name, type, urn) => new exports.Provider(name, undefined, { urn }),
});
`,
    declarations: `${docComment(spec.description)}export { Provider } from "./provider.js";
export type { ProviderArgs } from "./provider.js";
${['config', ...folders].map((module) => `export * as ${module} from "./${module}/index.js";\n`).join('')}${declarations}`,
  };
}

/** The files of the SDK's `lib`, by path. */
export function generateSdk(spec: PackageSpec): Map<string, string> {
  const entries = entriesOf(spec);
  const modules = [...new Set(entries.map(({ module }) => module))]
    .filter((module) => module !== 'index')
    .toSorted();
  const files = new Map<string, SdkFile>(typeFiles(spec));
  for (const { token, module, name, kind } of entries) {
    const folder = module === 'index' ? '' : `${module}/`;
    const resource = spec.resources[token];
    const called = spec.functions[token];
    if (kind === 'resource' && resource) files.set(folder + firstLower(name), resourceFile(token, resource));
    if (kind === 'function' && called) files.set(folder + firstLower(name), functionFile(token, called));
  }
  for (const module of modules) {
    const own = entries.filter((entry) => entry.module === module);
    files.set(`${module}/index`, moduleFile(spec, module, own));
  }
  files.set('provider', providerFile(spec));
  files.set('config/index', configFile(spec));
  const ofIndex = entries.filter(({ module }) => module === 'index');
  files.set('index', indexFile(spec, modules, ofIndex));
  return new Map(
    [...files].flatMap(([path, { javascript, declarations }]) => [
      [`${path}.js`, javascript.replace('"use strict";\n', `"use strict";\n${GENERATED}`)] as const,
      [`${path}.d.ts`, GENERATED + declarations] as const,
    ]),
  );
}
