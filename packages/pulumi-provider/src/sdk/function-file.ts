/**
 * The two forms of a function: one that takes plain values and answers a promise, and one that takes and gives outputs.
 *
 * @module
 */
import type { FunctionSpec, ObjectSpec } from '../schema/spec.ts';
import { docComment } from './doc-comment.ts';
import { declarationImports, type SdkFile, utilitiesFrom } from './resource-file.ts';
import { interfaceText, placeOf } from './type-text.ts';

const upperFirst = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

const EMPTY: ObjectSpec = { type: 'object', properties: {} };

export function functionFile(token: string, spec: FunctionSpec): SdkFile {
  const { module, name } = placeOf(token);
  const title = upperFirst(name);
  const inputs = spec.inputs ?? EMPTY;
  const args = (inputs.required ?? []).length > 0 ? 'args' : 'args?';
  const comment = docComment(spec.description);
  const names = JSON.stringify(Object.keys(inputs.properties));
  const javascript = `"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.${name}Output = exports.${name} = void 0;
const pulumi = require("@pulumi/pulumi");
const utilities = require("${utilitiesFrom(module)}");

const token = "${token}";
const names = ${names};

function ${name}(args, opts) {
    return pulumi.runtime.invoke(token, utilities.pick(names, args), utilities.invokeOptions(opts));
}
exports.${name} = ${name};

function ${name}Output(args, opts) {
    return pulumi.runtime.invokeOutput(token, utilities.pick(names, args), utilities.invokeOptions(opts));
}
exports.${name}Output = ${name}Output;
`;
  const declarations = `${declarationImports(module)}${comment}export declare function ${name}(${args}: ${title}Args, opts?: pulumi.InvokeOptions): Promise<${title}Result>;
${comment}export declare function ${name}Output(${args}: ${title}OutputArgs, opts?: pulumi.InvokeOutputOptions): pulumi.Output<${title}Result>;

/**
 * What ${name} is asked.
 */
${interfaceText(`${title}Args`, inputs, 'plain')}
/**
 * What ${name}Output is asked.
 */
${interfaceText(`${title}OutputArgs`, inputs, 'input')}
/**
 * What ${name} answers.
 */
${interfaceText(`${title}Result`, spec.outputs, 'output').replace(/^ {4}(\w+\??: )/gm, '    readonly $1')}`;
  return { javascript, declarations };
}
