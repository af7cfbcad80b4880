/**
 * The package schema, from which Pulumi makes SDKs in every language: derived from the attributes of what is managed.
 *
 * @module
 */
import type { Attributes } from '@poolkeeper/resources/schema/attribute';
import { configurationSpecs } from '../provider/configuration.ts';
import { isInput, type Property, propertiesOf } from '../values/property-type.ts';
import type { FunctionSpec, ObjectSpec, PackageSpec, PropertySpecs, ResourceSpec } from './spec.ts';
import { functionPlace, type PackageName, resourcePlace, tokenOf } from './tokens.ts';
import { describeProperties, type Types } from './types.ts';

/** What is described: of a resource or data source, its type, its text and every attribute. */
export interface Described {
  readonly type: string;
  readonly description: string;
  readonly attributes: Attributes;
  /** The attribute that Pulumi names when a program does not. */
  readonly autoNamed?: string | undefined;
}

export interface Catalogue {
  readonly resources: readonly Described[];
  readonly dataSources: readonly Described[];
}

const pick = (specs: PropertySpecs, wanted: readonly Property[]): PropertySpecs => {
  const names = new Set(wanted.map(({ name }) => name));
  return Object.fromEntries(Object.entries(specs).filter(([name]) => names.has(name)));
};

const namesOf = (properties: readonly Property[]): string[] => properties.map(({ name }) => name).toSorted();

/** Whether an output always has a value: all that the service gives, and what a program must give. */
const isAlwaysThere = ({ attribute }: Property): boolean => attribute.mode !== 'optional';

function resourceSpec(described: Described, packageName: PackageName, types: Types): ResourceSpec {
  const place = resourcePlace(described.type);
  // The id is every resource's, and Pulumi's own.
  const all = propertiesOf(described.attributes).filter(({ name }) => name !== 'id');
  const inputs = all.filter(({ attribute }) => isInput(attribute));
  const { properties } = describeProperties(described.attributes, { packageName, place, types });
  const required = inputs.filter(
    ({ attribute, attributeName }) => attribute.mode === 'required' && attributeName !== described.autoNamed,
  );
  return {
    description: described.description,
    properties: pick(
      properties,
      all.filter(({ attribute }) => attribute.writeOnly !== true),
    ),
    required: namesOf(all.filter(isAlwaysThere)),
    inputProperties: pick(properties, inputs),
    requiredInputs: namesOf(required),
    stateInputs: {
      type: 'object',
      description: `What a lookup of ${place.name} may be told of it.`,
      properties: pick(properties, all),
    },
    ...(packageName === 'poolkeeper' ? { aliases: [{ type: tokenOf('aws', place) }] } : {}),
  };
}

function functionSpec(described: Described, packageName: PackageName, types: Types): FunctionSpec {
  const place = functionPlace(described.type);
  const all = propertiesOf(described.attributes);
  const inputs = all.filter(({ attribute }) => isInput(attribute));
  const { properties } = describeProperties(described.attributes, { packageName, place, types });
  const requiredInputs = inputs.filter(({ attribute }) => attribute.mode === 'required');
  const inputSpec: ObjectSpec = {
    type: 'object',
    properties: pick(properties, inputs),
    ...(requiredInputs.length > 0 ? { required: namesOf(requiredInputs) } : {}),
  };
  return {
    description: described.description,
    ...(inputs.length > 0 ? { inputs: inputSpec } : {}),
    outputs: {
      type: 'object',
      properties: pick(properties, all),
      required: namesOf(all.filter(isAlwaysThere)),
    },
  };
}

const byName = <Entry>(entries: readonly (readonly [string, Entry])[]): Readonly<Record<string, Entry>> =>
  Object.fromEntries(entries.toSorted(([one], [other]) => (one < other ? -1 : 1)));

/** What generators of each language are told of the package. */
const LANGUAGES = {
  nodejs: {
    packageName: '@poolkeeper/pulumi',
    packageDescription: 'User pool clients of Amazon Cognito and of Poolkeeper, and what they stand on',
    compatibility: 'tfbridge20',
    respectSchemaVersion: true,
  },
  python: {
    packageName: 'pulumi_poolkeeper',
    compatibility: 'tfbridge20',
    respectSchemaVersion: true,
    pyproject: { enabled: true },
  },
  go: { generateResourceContainerTypes: true, generateExtraInputTypes: true, respectSchemaVersion: true },
  csharp: {
    compatibility: 'tfbridge20',
    namespaces: {
      poolkeeper: 'Poolkeeper',
      cognito: 'Cognito',
      iam: 'Iam',
      pinpoint: 'Pinpoint',
      opensearch: 'OpenSearch',
    },
    respectSchemaVersion: true,
  },
  java: { basePackage: 'com.pulumi', buildFiles: 'gradle' },
};

/** The schema of the package under one of its names. */
export function packageSchema(
  { resources, dataSources }: Catalogue,
  { packageName, version }: { readonly packageName: PackageName; readonly version: string },
): PackageSpec {
  const types: Types = new Map();
  const resourceSpecs = resources.map(
    (described) =>
      [
        tokenOf(packageName, resourcePlace(described.type)),
        resourceSpec(described, packageName, types),
      ] as const,
  );
  const functionSpecs = dataSources.map(
    (described) =>
      [
        tokenOf(packageName, functionPlace(described.type)),
        functionSpec(described, packageName, types),
      ] as const,
  );
  const configuration = configurationSpecs(packageName, types);
  return {
    name: packageName,
    displayName: 'Poolkeeper',
    version,
    description: 'User pool clients of Amazon Cognito and of Poolkeeper, and what they stand on.',
    keywords: ['pulumi', 'cognito', 'user pool client', 'category/cloud'],
    license: 'Apache-2.0',
    publisher: 'Poolkeeper',
    // `cognito/userPoolClient` is of the module `cognito`.
    meta: { moduleFormat: '(.*)(?:/[^/]*)' },
    language: LANGUAGES,
    config: { variables: configuration },
    types: byName([...types]),
    provider: {
      description: 'Where the services are and who calls them. Without it: the configuration of the stack.',
      properties: Object.fromEntries(
        Object.entries(configuration).filter(([, spec]) => 'type' in spec && spec.type === 'string'),
      ),
      required: [],
      inputProperties: configuration,
      requiredInputs: [],
    },
    resources: byName(resourceSpecs),
    functions: byName(functionSpecs),
  };
}
