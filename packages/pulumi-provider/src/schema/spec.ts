/**
 * The form of a Pulumi package schema, as far as this provider uses it.
 *
 * @module
 * @see Pulumi documentation, "Pulumi package schema"
 */

export type TypeSpec = PrimitiveSpec | ListSpec | MapSpec | ReferenceSpec | EitherSpec;

interface PrimitiveSpec {
  readonly type: 'boolean' | 'integer' | 'number' | 'string';
}

interface ListSpec {
  readonly type: 'array';
  readonly items: TypeSpec;
}

interface MapSpec {
  readonly type: 'object';
  readonly additionalProperties: TypeSpec;
}

/** A type of the package, `#/types/<token>`, or one of Pulumi's own. */
export interface ReferenceSpec {
  readonly $ref: string;
}

/**
 * A string for which the package names values (others are let through, since services learn new ones), or one that may
 * be given as the object that it holds.
 */
export interface EitherSpec {
  readonly type: 'string';
  readonly oneOf: readonly [PrimitiveSpec, ReferenceSpec | MapSpec];
}

export type PropertySpec = TypeSpec & {
  readonly description?: string;
  readonly deprecationMessage?: string;
  readonly secret?: true;
  readonly willReplaceOnChanges?: true;
  readonly defaultInfo?: { readonly environment: readonly string[] };
};

export type PropertySpecs = Readonly<Record<string, PropertySpec>>;

export interface ObjectSpec {
  readonly type: 'object';
  readonly description?: string;
  readonly properties: PropertySpecs;
  readonly required?: readonly string[];
  /** `requiredOutputs` for Node: what an output of the type always holds, where that differs from an input. */
  readonly language?: { readonly nodejs: { readonly requiredOutputs: readonly string[] } };
}

export interface EnumSpec {
  readonly type: 'string';
  readonly description?: string;
  readonly enum: readonly { readonly name: string; readonly value: string }[];
}

export interface ResourceSpec {
  readonly description?: string;
  readonly properties: PropertySpecs;
  readonly required: readonly string[];
  readonly inputProperties: PropertySpecs;
  readonly requiredInputs: readonly string[];
  /** What `get` and an import may be told of the resource. */
  readonly stateInputs?: ObjectSpec;
  readonly aliases?: readonly { readonly type: string }[];
}

export interface FunctionSpec {
  readonly description: string;
  readonly inputs?: ObjectSpec;
  readonly outputs: ObjectSpec;
}

export interface PackageSpec {
  readonly name: string;
  readonly displayName: string;
  readonly version: string;
  readonly description: string;
  readonly keywords: readonly string[];
  readonly license: string;
  readonly publisher: string;
  readonly meta: { readonly moduleFormat: string };
  readonly language: Readonly<Record<string, object>>;
  readonly config: { readonly variables: PropertySpecs };
  readonly types: Readonly<Record<string, ObjectSpec | EnumSpec>>;
  readonly provider: ResourceSpec;
  readonly resources: Readonly<Record<string, ResourceSpec>>;
  readonly functions: Readonly<Record<string, FunctionSpec>>;
}
