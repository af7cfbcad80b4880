/**
 * The messages of `pulumirpc.ResourceProvider` that this provider speaks: names and field numbers, as a table. What
 * an engine sends beyond it is skipped by the decoder, as Protocol Buffers foresee.
 *
 * @module
 * @see docs/adr/0012-pulumi-provider.md
 */
import protobuf from 'protobufjs/light.js';

const STRUCT = 'google.protobuf.Struct';

/** A field: its number and type; `[]` behind the type repeats it, `{}` makes it a map from strings. */
type Field = readonly [number: number, type: string];

const urn = [2, 'string'] as const;

const messages: Readonly<Record<string, Readonly<Record<string, Field>>>> = {
  ProviderHandshakeRequest: { engineAddress: [1, 'string'], configureWithUrn: [4, 'bool'] },
  ProviderHandshakeResponse: {
    acceptSecrets: [1, 'bool'],
    acceptResources: [2, 'bool'],
    acceptOutputs: [3, 'bool'],
    supportsAutonamingConfiguration: [4, 'bool'],
  },
  GetSchemaRequest: { version: [1, 'int32'], subpackageName: [2, 'string'] },
  GetSchemaResponse: { schema: [1, 'string'] },
  ConfigureRequest: { variables: [1, 'string{}'], args: [2, STRUCT], acceptSecrets: [3, 'bool'] },
  ConfigureResponse: {
    acceptSecrets: [1, 'bool'],
    supportsPreview: [2, 'bool'],
    acceptResources: [3, 'bool'],
    acceptOutputs: [4, 'bool'],
    supportsAutonamingConfiguration: [5, 'bool'],
  },
  InvokeRequest: { tok: [1, 'string'], args: [2, STRUCT], preview: [7, 'bool'] },
  InvokeResponse: { return: [1, STRUCT], failures: [2, 'CheckFailure[]'] },
  AutonamingOptions: { proposedName: [1, 'string'], mode: [2, 'int32'] },
  CheckRequest: {
    urn: [1, 'string'],
    olds: [2, STRUCT],
    news: [3, STRUCT],
    randomSeed: [5, 'bytes'],
    autonaming: [8, 'AutonamingOptions'],
  },
  CheckResponse: { inputs: [1, STRUCT], failures: [2, 'CheckFailure[]'] },
  CheckFailure: { property: [1, 'string'], reason: [2, 'string'] },
  DiffRequest: {
    id: [1, 'string'],
    urn,
    olds: [3, STRUCT],
    news: [4, STRUCT],
    ignoreChanges: [5, 'string[]'],
    oldInputs: [6, STRUCT],
  },
  PropertyDiff: { kind: [1, 'int32'], inputDiff: [2, 'bool'] },
  DiffResponse: {
    replaces: [1, 'string[]'],
    stables: [2, 'string[]'],
    deleteBeforeReplace: [3, 'bool'],
    changes: [4, 'int32'],
    diffs: [5, 'string[]'],
    detailedDiff: [6, 'PropertyDiff{}'],
    hasDetailedDiff: [7, 'bool'],
  },
  CreateRequest: {
    urn: [1, 'string'],
    properties: [2, STRUCT],
    timeout: [3, 'double'],
    preview: [4, 'bool'],
  },
  CreateResponse: { id: [1, 'string'], properties: [2, STRUCT] },
  ReadRequest: {
    id: [1, 'string'],
    urn,
    properties: [3, STRUCT],
    inputs: [4, STRUCT],
    timeout: [10, 'double'],
  },
  ReadResponse: { id: [1, 'string'], properties: [2, STRUCT], inputs: [3, STRUCT] },
  UpdateRequest: {
    id: [1, 'string'],
    urn,
    olds: [3, STRUCT],
    news: [4, STRUCT],
    timeout: [5, 'double'],
    ignoreChanges: [6, 'string[]'],
    preview: [7, 'bool'],
    oldInputs: [8, STRUCT],
  },
  UpdateResponse: { properties: [1, STRUCT] },
  DeleteRequest: {
    id: [1, 'string'],
    urn,
    properties: [3, STRUCT],
    timeout: [4, 'double'],
    oldInputs: [5, STRUCT],
  },
  PluginInfo: { version: [1, 'string'] },
  PluginAttach: { address: [1, 'string'] },
  // Of the engine's own service: what it is told while an operation runs.
  LogRequest: {
    severity: [1, 'int32'],
    message: [2, 'string'],
    urn: [3, 'string'],
    streamId: [4, 'int32'],
    ephemeral: [5, 'bool'],
  },
};

/** `google.protobuf.Struct` and its kin. */
const wellKnown = {
  Struct: { fields: { fields: { keyType: 'string', type: 'Value', id: 1 } } },
  Value: {
    oneofs: {
      kind: { oneof: ['nullValue', 'numberValue', 'stringValue', 'boolValue', 'structValue', 'listValue'] },
    },
    fields: {
      nullValue: { type: 'int32', id: 1 },
      numberValue: { type: 'double', id: 2 },
      stringValue: { type: 'string', id: 3 },
      boolValue: { type: 'bool', id: 4 },
      structValue: { type: 'Struct', id: 5 },
      listValue: { type: 'ListValue', id: 6 },
    },
  },
  ListValue: { fields: { values: { rule: 'repeated', type: 'Value', id: 1 } } },
  Empty: { fields: {} },
};

function fieldOf([id, type]: Field): protobuf.IField | protobuf.IMapField {
  if (type.endsWith('[]')) return { id, rule: 'repeated', type: type.slice(0, -2) };
  if (type.endsWith('{}')) return { id, keyType: 'string', type: type.slice(0, -2) };
  return { id, type };
}

const root = protobuf.Root.fromJSON({
  nested: {
    google: { nested: { protobuf: { nested: wellKnown } } },
    pulumirpc: {
      nested: Object.fromEntries(
        Object.entries(messages).map(([name, fields]) => [
          name,
          {
            fields: Object.fromEntries(Object.entries(fields).map(([field, at]) => [field, fieldOf(at)])),
          },
        ]),
      ),
    },
  },
});

/** A message by its name, in `pulumirpc` unless a package is given. */
export const messageType = (name: string): protobuf.Type =>
  root.lookupType(name.includes('.') ? name : `pulumirpc.${name}`);
