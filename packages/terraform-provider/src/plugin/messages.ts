/**
 * The messages of Terraform's plugin protocol, version 6, and of the side services of its plugin system: names and
 * numbers. Fields that nothing here reads or sends are left out, and skipped when they arrive.
 *
 * @module
 * @see https://developer.hashicorp.com/terraform/plugin/terraform-plugin-protocol
 */
import { bytes, count, flag, type Incoming, many, mapOf, message, type Outgoing, text } from './message.ts';

const diagnosticsAlone = { diagnostics: many('Diagnostic', 1) };
const validated = { type_name: text(1), config: message('DynamicValue', 2) };
const typeName = { type_name: text(1) };

export const messages = {
  Empty: {},
  DynamicValue: { msgpack: bytes(1), json: bytes(2) },
  RawState: { json: bytes(1) },
  /** Severity: 1 is an error, 2 a warning. */
  Diagnostic: {
    severity: count(1),
    summary: text(2),
    detail: text(3),
    attribute: message('AttributePath', 4),
  },
  AttributePath: { steps: many('AttributePath.Step', 1) },
  /** One of the three. */
  'AttributePath.Step': { attribute_name: text(1), element_key_string: text(2), element_key_int: count(3) },

  Schema: { version: count(1), block: message('Schema.Block', 2) },
  'Schema.Block': {
    version: count(1),
    attributes: many('Schema.Attribute', 2),
    block_types: many('Schema.NestedBlock', 3),
    description: text(4),
    description_kind: count(5),
    deprecated: flag(6),
  },
  'Schema.Attribute': {
    name: text(1),
    type: bytes(2),
    description: text(3),
    required: flag(4),
    optional: flag(5),
    computed: flag(6),
    sensitive: flag(7),
    description_kind: count(8),
    deprecated: flag(9),
    nested_type: message('Schema.Object', 10),
    write_only: flag(11),
  },
  'Schema.NestedBlock': {
    type_name: text(1),
    block: message('Schema.Block', 2),
    nesting: count(3),
    min_items: count(4),
    max_items: count(5),
  },
  'Schema.Object': { attributes: many('Schema.Attribute', 1), nesting: count(3) },
  ServerCapabilities: {
    plan_destroy: flag(1),
    get_provider_schema_optional: flag(2),
    move_resource_state: flag(3),
  },
  ClientCapabilities: { deferral_allowed: flag(1), write_only_attributes_allowed: flag(2) },

  'GetMetadata.Response': {
    server_capabilities: message('ServerCapabilities', 1),
    diagnostics: many('Diagnostic', 2),
    data_sources: many('TypeName', 3),
    resources: many('TypeName', 4),
    ephemeral_resources: many('TypeName', 6),
  },
  TypeName: typeName,
  'GetProviderSchema.Response': {
    provider: message('Schema', 1),
    resource_schemas: mapOf('Schema', 2),
    data_source_schemas: mapOf('Schema', 3),
    diagnostics: many('Diagnostic', 4),
    server_capabilities: message('ServerCapabilities', 6),
    ephemeral_resource_schemas: mapOf('Schema', 8),
  },
  'ValidateProviderConfig.Request': { config: message('DynamicValue', 1) },
  'ValidateProviderConfig.Response': { diagnostics: many('Diagnostic', 2) },
  'ValidateResourceConfig.Request': { ...validated, client_capabilities: message('ClientCapabilities', 3) },
  'ValidateResourceConfig.Response': diagnosticsAlone,
  'ValidateDataResourceConfig.Request': validated,
  'ValidateDataResourceConfig.Response': diagnosticsAlone,
  'ValidateEphemeralResourceConfig.Request': validated,
  'ValidateEphemeralResourceConfig.Response': diagnosticsAlone,
  'ConfigureProvider.Request': { terraform_version: text(1), config: message('DynamicValue', 2) },
  'ConfigureProvider.Response': diagnosticsAlone,

  'UpgradeResourceState.Request': { ...typeName, version: count(2), raw_state: message('RawState', 3) },
  'UpgradeResourceState.Response': {
    upgraded_state: message('DynamicValue', 1),
    diagnostics: many('Diagnostic', 2),
  },
  'ReadResource.Request': { ...typeName, current_state: message('DynamicValue', 2), private: bytes(3) },
  'ReadResource.Response': {
    new_state: message('DynamicValue', 1),
    diagnostics: many('Diagnostic', 2),
    private: bytes(3),
  },
  'PlanResourceChange.Request': {
    ...typeName,
    prior_state: message('DynamicValue', 2),
    proposed_new_state: message('DynamicValue', 3),
    config: message('DynamicValue', 4),
    prior_private: bytes(5),
  },
  'PlanResourceChange.Response': {
    planned_state: message('DynamicValue', 1),
    requires_replace: many('AttributePath', 2),
    planned_private: bytes(3),
    diagnostics: many('Diagnostic', 4),
    legacy_type_system: flag(5),
  },
  'ApplyResourceChange.Request': {
    ...typeName,
    prior_state: message('DynamicValue', 2),
    planned_state: message('DynamicValue', 3),
    config: message('DynamicValue', 4),
    planned_private: bytes(5),
  },
  'ApplyResourceChange.Response': {
    new_state: message('DynamicValue', 1),
    private: bytes(2),
    diagnostics: many('Diagnostic', 3),
    legacy_type_system: flag(4),
  },
  'ImportResourceState.Request': { ...typeName, id: text(2) },
  'ImportResourceState.Response': {
    imported_resources: many('ImportResourceState.ImportedResource', 1),
    diagnostics: many('Diagnostic', 2),
  },
  'ImportResourceState.ImportedResource': {
    ...typeName,
    state: message('DynamicValue', 2),
    private: bytes(3),
  },
  'MoveResourceState.Request': {
    source_provider_address: text(1),
    source_type_name: text(2),
    source_schema_version: count(3),
    source_state: message('RawState', 4),
    target_type_name: text(5),
    source_private: bytes(6),
  },
  'MoveResourceState.Response': {
    target_state: message('DynamicValue', 1),
    diagnostics: many('Diagnostic', 2),
    target_private: bytes(3),
  },
  'ReadDataSource.Request': { ...typeName, config: message('DynamicValue', 2) },
  'ReadDataSource.Response': { state: message('DynamicValue', 1), diagnostics: many('Diagnostic', 2) },

  'OpenEphemeralResource.Request': { ...typeName, config: message('DynamicValue', 2) },
  'OpenEphemeralResource.Response': {
    diagnostics: many('Diagnostic', 1),
    result: message('DynamicValue', 3),
  },
  'RenewEphemeralResource.Request': { ...typeName, private: bytes(2) },
  'RenewEphemeralResource.Response': diagnosticsAlone,
  'CloseEphemeralResource.Request': { ...typeName, private: bytes(2) },
  'CloseEphemeralResource.Response': diagnosticsAlone,

  'GetFunctions.Response': { diagnostics: many('Diagnostic', 2) },
  'StopProvider.Response': { Error: text(1) },
} as const;

type Messages = typeof messages;
export type MessageName = keyof Messages;

/** A message to send. */
export type Sent<Name extends MessageName> = Outgoing<Messages, Name>;
/** A message that arrived. */
export type Received<Name extends MessageName> = Incoming<Messages, Name>;
