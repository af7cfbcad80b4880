/**
 * The calls that Terraform makes, by service: what each is asked and answered with.
 *
 * @module
 */
import type { MessageName, Received, Sent } from './messages.ts';

type Method = readonly [request: MessageName, response: MessageName];

/** `tfplugin6.Provider`. What stands here and has no handler, and what does not stand here, is UNIMPLEMENTED. */
export const providerMethods = {
  GetMetadata: ['Empty', 'GetMetadata.Response'],
  GetProviderSchema: ['Empty', 'GetProviderSchema.Response'],
  ValidateProviderConfig: ['ValidateProviderConfig.Request', 'ValidateProviderConfig.Response'],
  ValidateResourceConfig: ['ValidateResourceConfig.Request', 'ValidateResourceConfig.Response'],
  ValidateDataResourceConfig: ['ValidateDataResourceConfig.Request', 'ValidateDataResourceConfig.Response'],
  ConfigureProvider: ['ConfigureProvider.Request', 'ConfigureProvider.Response'],
  UpgradeResourceState: ['UpgradeResourceState.Request', 'UpgradeResourceState.Response'],
  ReadResource: ['ReadResource.Request', 'ReadResource.Response'],
  PlanResourceChange: ['PlanResourceChange.Request', 'PlanResourceChange.Response'],
  ApplyResourceChange: ['ApplyResourceChange.Request', 'ApplyResourceChange.Response'],
  ImportResourceState: ['ImportResourceState.Request', 'ImportResourceState.Response'],
  MoveResourceState: ['MoveResourceState.Request', 'MoveResourceState.Response'],
  ReadDataSource: ['ReadDataSource.Request', 'ReadDataSource.Response'],
  ValidateEphemeralResourceConfig: [
    'ValidateEphemeralResourceConfig.Request',
    'ValidateEphemeralResourceConfig.Response',
  ],
  OpenEphemeralResource: ['OpenEphemeralResource.Request', 'OpenEphemeralResource.Response'],
  RenewEphemeralResource: ['RenewEphemeralResource.Request', 'RenewEphemeralResource.Response'],
  CloseEphemeralResource: ['CloseEphemeralResource.Request', 'CloseEphemeralResource.Response'],
  GetFunctions: ['Empty', 'GetFunctions.Response'],
  StopProvider: ['Empty', 'StopProvider.Response'],
} as const satisfies Readonly<Record<string, Method>>;

type Methods = typeof providerMethods;
export type MethodName = keyof Methods;

/** What a method is asked. */
export type RequestOf<Name extends MethodName> = Received<Methods[Name][0]>;
/** What a method answers. */
export type ResponseOf<Name extends MethodName> = Sent<Methods[Name][1]>;

/** A provider: what it answers to each call. */
export type Handlers = {
  readonly [Name in MethodName]: (request: RequestOf<Name>) => ResponseOf<Name> | Promise<ResponseOf<Name>>;
};

/** Encoded answers to calls that are answered alike by every process. */
export type KeptAnswers = { readonly [Name in MethodName]?: Uint8Array };
