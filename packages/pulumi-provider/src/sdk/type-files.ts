/**
 * `types`: the objects that inputs and outputs hold, and the values of enums.
 *
 * @module
 */
import type { EnumSpec, ObjectSpec, PackageSpec, TypeSpec } from '../schema/spec.ts';
import { docComment } from './doc-comment.ts';
import { type Direction, interfaceText, isOfFunction, placeOf } from './type-text.ts';

type Types = PackageSpec['types'];

const upperFirst = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

const isEnum = (spec: ObjectSpec | EnumSpec): spec is EnumSpec => 'enum' in spec;

function* referencesIn(type: TypeSpec): Generator<string> {
  if ('$ref' in type) yield type.$ref.replace('#/types/', '');
  else if ('oneOf' in type) yield* [];
  else if (type.type === 'array') yield* referencesIn(type.items);
  else if (type.type === 'object') yield* referencesIn(type.additionalProperties);
}

/** The object types that properties lead to. */
function reached(properties: Iterable<TypeSpec>, types: Types, found = new Set<string>()): Set<string> {
  for (const property of properties) {
    for (const token of referencesIn(property)) {
      const spec = types[token];
      if (found.has(token) || spec === undefined || isEnum(spec)) continue;
      found.add(token);
      reached(Object.values(spec.properties), types, found);
    }
  }
  return found;
}

/** The object types that stand on one side: what programs give, or what they get. */
function sideOf(spec: PackageSpec, side: 'input' | 'output'): Set<string> {
  const found = new Set<string>();
  for (const resource of [spec.provider, ...Object.values(spec.resources)]) {
    const properties =
      side === 'input'
        ? { ...resource.stateInputs?.properties, ...resource.inputProperties }
        : resource.properties;
    reached(Object.values(properties), spec.types, found);
  }
  for (const { inputs, outputs } of Object.values(spec.functions)) {
    reached(Object.values((side === 'input' ? inputs : outputs)?.properties ?? {}), spec.types, found);
  }
  return found;
}

/** Texts by module, those of the index outside of any. */
function inNamespaces(texts: readonly (readonly [module: string, text: string])[]): string {
  const modules = Map.groupBy(texts, ([module]) => module);
  return [...modules]
    .map(([module, members]) => {
      const body = members.map(([, text]) => text).join('\n');
      if (module === 'index') return body;
      const indented = body
        .replaceAll(/^(?=.)/gm, '    ')
        .replaceAll(/^( *)export interface/gm, '$1interface');
      return `export declare namespace ${module} {\n${indented}}\n`;
    })
    .join('\n');
}

function objectsText(spec: PackageSpec, side: 'input' | 'output'): string {
  const texts = [...sideOf(spec, side)].toSorted().flatMap((token) => {
    const type = spec.types[token];
    if (type === undefined || isEnum(type)) return [];
    const { module, name } = placeOf(token);
    const write = (title: string, direction: Direction): readonly [string, string] => [
      module,
      interfaceText(title, type, direction),
    ];
    if (side === 'output') return [write(upperFirst(name), 'output')];
    if (!isOfFunction(token)) return [write(upperFirst(name), 'input')];
    return [write(upperFirst(name), 'plain'), write(`${upperFirst(name)}Args`, 'input')];
  });
  return inNamespaces(texts);
}

const IMPORTS = [
  'import type * as pulumi from "@pulumi/pulumi";',
  'import type * as inputs from "./input.js";',
  'import type * as outputs from "./output.js";',
  'import type * as enums from "./enums/index.js";',
  '',
  '',
].join('\n');

const EMPTY_MODULE = '"use strict";\nObject.defineProperty(exports, "__esModule", { value: true });\n';

interface EnumText {
  readonly module: string;
  readonly javascript: string;
  readonly declarations: string;
}

function enumText(token: string, spec: EnumSpec): EnumText {
  const { module, name } = placeOf(token);
  const values = spec.enum.map(({ name, value }) => `    ${name}: ${JSON.stringify(value)},\n`).join('');
  const types = spec.enum
    .map(({ name, value }) => `    readonly ${name}: ${JSON.stringify(value)};\n`)
    .join('');
  return {
    module,
    javascript: `exports.${name} = {\n${values}};\n`,
    declarations: `${docComment(spec.description)}export declare const ${name}: {\n${types}};\nexport type ${name} = (typeof ${name})[keyof typeof ${name}];\n`,
  };
}

/** Modules of enums: their names, for those who hand them on. */
export const enumModules = (spec: PackageSpec): ReadonlySet<string> =>
  new Set(
    Object.entries(spec.types)
      .filter(([, type]) => isEnum(type))
      .map(([token]) => placeOf(token).module),
  );

/** The files of `types`, by their path without a suffix. */
export function typeFiles(spec: PackageSpec): Map<string, { javascript: string; declarations: string }> {
  const files = new Map<string, { javascript: string; declarations: string }>();
  for (const side of ['input', 'output'] as const) {
    files.set(`types/${side}`, { javascript: EMPTY_MODULE, declarations: IMPORTS + objectsText(spec, side) });
  }
  const enums = Object.entries(spec.types).flatMap(([token, type]) =>
    isEnum(type) ? [enumText(token, type)] : [],
  );
  const byModule = Map.groupBy(enums, ({ module }) => module);
  for (const [module, texts] of byModule) {
    files.set(`types/enums/${module}`, {
      javascript: EMPTY_MODULE + texts.map(({ javascript }) => javascript).join(''),
      declarations: texts.map(({ declarations }) => declarations).join('\n'),
    });
  }
  const modules = [...byModule.keys()];
  files.set('types/enums/index', {
    javascript:
      EMPTY_MODULE + modules.map((module) => `exports.${module} = require("./${module}.js");\n`).join(''),
    declarations: modules.map((module) => `export * as ${module} from "./${module}.js";\n`).join(''),
  });
  files.set('types/index', {
    javascript: `${EMPTY_MODULE}exports.enums = require("./enums/index.js");\nexports.input = require("./input.js");\nexports.output = require("./output.js");\n`,
    declarations: ['enums', 'input', 'output']
      .map((name) => `export * as ${name} from "./${name === 'enums' ? 'enums/index' : name}.js";\n`)
      .join(''),
  });
  return files;
}
