/**
 * The class of the provider itself, and the configuration of a stack.
 *
 * @module
 */
import type { PackageSpec, PropertySpec } from '../schema/spec.ts';
import { docComment, propertyComment } from './doc-comment.ts';
import { declarationImports, type SdkFile } from './resource-file.ts';
import { memberText, typeText } from './type-text.ts';

const isText = (property: PropertySpec): boolean => 'type' in property && property.type === 'string';

/** The provider: what is not text goes to the engine as JSON, as it does in every Pulumi SDK. */
export function providerFile({ name: packageName, provider }: PackageSpec): SdkFile {
  const inputs = Object.entries(provider.inputProperties);
  const table = {
    type: `pulumi:providers:${packageName}`,
    inputs: inputs.map(([name]) => name),
    json: inputs.filter(([, property]) => !isText(property)).map(([name]) => name),
    secretInputs: inputs.filter(([, { secret }]) => secret === true).map(([name]) => name),
    environment: Object.fromEntries(
      inputs.flatMap(([name, { defaultInfo }]) => (defaultInfo ? [[name, defaultInfo.environment]] : [])),
    ),
  };
  const members = inputs
    .map(([name, property]) => memberText(name, { property, direction: 'input', isRequired: false }))
    .join('');
  const outputs = Object.entries(provider.properties)
    .map(
      ([name, property]) =>
        `${propertyComment(property)}    readonly ${name}: pulumi.Output<${typeText(property, 'output')} | undefined>;\n`,
    )
    .join('');
  return {
    javascript: `"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.Provider = void 0;
const pulumi = require("@pulumi/pulumi");
const utilities = require("../utilities.js");

const table = ${JSON.stringify(table, null, 4)};

class Provider extends pulumi.ProviderResource {
    static isInstance(obj) {
        return utilities.isInstance(table, obj);
    }

    constructor(name, args, opts) {
        const { inputs, options } = utilities.providerArguments(table, args, opts);
        super("${packageName}", name, inputs, options);
    }
}
exports.Provider = Provider;
/** @internal */
Provider.__pulumiType = "${packageName}";
`,
    declarations: `${declarationImports('index')}${docComment(provider.description)}export declare class Provider extends pulumi.ProviderResource {
    /**
     * Whether an object is a Provider, even when several copies of the SDK are loaded.
     */
    static isInstance(obj: any): obj is Provider;
${outputs}    /**
     * Makes a provider of its own settings, for the option \`provider\` of resources.
     *
     * @param name The unique name of the provider.
     * @param args Its settings.
     * @param opts Settings that control how it behaves.
     */
    constructor(name: string, args?: ProviderArgs, opts?: pulumi.ResourceOptions);
}

/**
 * The settings of a Provider.
 */
export interface ProviderArgs {
${members}}
`,
  };
}

/** The configuration of the stack, read when it is asked for. */
export function configFile({ config }: PackageSpec): SdkFile {
  const variables = Object.entries(config.variables);
  const table = variables.map(([name, property]) => [name, isText(property)]);
  const declarations = variables
    .map(
      ([name, property]) =>
        `${propertyComment(property, '')}export declare const ${name}: ${typeText(property, 'output')} | undefined;\n`,
    )
    .join('');
  return {
    javascript: `"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
const utilities = require("../../utilities.js");

for (const [name, isText] of ${JSON.stringify(table)}) {
    Object.defineProperty(exports, name, { get: () => utilities.configured(name, isText), enumerable: true });
}
`,
    declarations: `import type * as outputs from "../types/output.js";\n\n${declarations}`,
  };
}
