/**
 * The class of a resource, with the interfaces of its arguments and its state.
 *
 * @module
 */
import type { PropertySpecs, ResourceSpec } from '../schema/spec.ts';
import { docComment, propertyComment } from './doc-comment.ts';
import { type Direction, memberText, placeOf, typeText } from './type-text.ts';

/** A module of the SDK: what Node runs, and what TypeScript reads. */
export interface SdkFile {
  readonly javascript: string;
  readonly declarations: string;
}

const IMPORTS = (up: string): string =>
  [
    'import * as pulumi from "@pulumi/pulumi";',
    `import type * as inputs from "${up}types/input.js";`,
    `import type * as outputs from "${up}types/output.js";`,
    `import type * as enums from "${up}types/enums/index.js";`,
    '',
    '',
  ].join('\n');

export const declarationImports = (module: string): string => IMPORTS(module === 'index' ? './' : '../');

/** Where a file of a module finds what all of them share. */
export const utilitiesFrom = (module: string): string =>
  module === 'index' ? '../utilities.js' : '../../utilities.js';

const secretsOf = (properties: PropertySpecs): string[] =>
  Object.entries(properties)
    .filter(([, { secret }]) => secret === true)
    .map(([name]) => name);

function membersText(properties: PropertySpecs, required: readonly string[], direction: Direction): string {
  return Object.entries(properties)
    .map(([name, property]) => memberText(name, { property, direction, isRequired: required.includes(name) }))
    .join('');
}

function outputsText(spec: ResourceSpec): string {
  return Object.entries(spec.properties)
    .map(([name, property]) => {
      const type = typeText(property, 'output');
      const maybe = spec.required.includes(name) ? type : `${type} | undefined`;
      return `${propertyComment(property)}    readonly ${name}: pulumi.Output<${maybe}>;\n`;
    })
    .join('');
}

/** What the class tells the runtime of itself; see `sdk/utilities.js`. */
function tableOf(token: string, spec: ResourceSpec): string {
  return JSON.stringify(
    {
      type: token,
      inputs: Object.keys(spec.inputProperties),
      required: spec.requiredInputs,
      outputs: Object.keys(spec.properties),
      secretInputs: secretsOf(spec.inputProperties),
      secretOutputs: secretsOf(spec.properties),
      aliases: spec.aliases ?? [],
    },
    null,
    4,
  );
}

export function resourceFile(token: string, spec: ResourceSpec): SdkFile {
  const { module, name } = placeOf(token);
  const args = spec.requiredInputs.length > 0 ? 'args' : 'args?';
  const comment = docComment(spec.description);
  const javascript = `"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.${name} = void 0;
const pulumi = require("@pulumi/pulumi");
const utilities = require("${utilitiesFrom(module)}");

const table = ${tableOf(token, spec)};

class ${name} extends pulumi.CustomResource {
    static get(name, id, state, opts) {
        return new ${name}(name, state, { ...opts, id });
    }

    static isInstance(obj) {
        return utilities.isInstance(table, obj);
    }

    constructor(name, argsOrState, opts) {
        const { inputs, options } = utilities.resourceArguments(table, argsOrState, opts);
        super(table.type, name, inputs, options);
    }
}
exports.${name} = ${name};
/** @internal */
${name}.__pulumiType = table.type;
`;
  const declarations = `${declarationImports(module)}${comment}export declare class ${name} extends pulumi.CustomResource {
    /**
     * Looks up a ${name} that exists.
     *
     * @param name The unique name of the resulting resource.
     * @param id The id of the resource to look up.
     * @param state What is known of it already, where the id alone does not tell.
     * @param opts Settings that control how the resource behaves.
     */
    static get(name: string, id: pulumi.Input<pulumi.ID>, state?: ${name}State, opts?: pulumi.CustomResourceOptions): ${name};
    /**
     * Whether an object is a ${name}, even when several copies of the SDK are loaded.
     */
    static isInstance(obj: any): obj is ${name};
${outputsText(spec)}    /**
     * Creates a ${name}.
     *
     * @param name The unique name of the resource.
     * @param args What it is made from.
     * @param opts Settings that control how the resource behaves.
     */
    constructor(name: string, ${args}: ${name}Args, opts?: pulumi.CustomResourceOptions);
}

/**
 * What a lookup of a ${name} may be told of it.
 */
export interface ${name}State {
${membersText(spec.stateInputs?.properties ?? spec.properties, [], 'input')}}

/**
 * What a ${name} is made from.
 */
export interface ${name}Args {
${membersText(spec.inputProperties, spec.requiredInputs, 'input')}}
`;
  return { javascript, declarations };
}
