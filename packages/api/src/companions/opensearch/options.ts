/**
 * The options of a domain: what stands for those that were never given, and which are not built.
 *
 * @module
 */
import type { Static } from '../../shape.ts';
import { structure } from '../../shape.ts';
import { CompanionError } from '../errors.ts';
import { type DomainOptions, refusedDomainOptions } from './shapes.ts';

/** The engine of a domain that does not name one. */
export const DEFAULT_ENGINE = 'OpenSearch_2.19';

/** The most domains of an account in a region. */
export const LARGEST_DOMAIN_COUNT = 100;

const defaults = {
  ClusterConfig: {
    InstanceType: 'm4.large.search',
    InstanceCount: 1,
    DedicatedMasterEnabled: false,
    ZoneAwarenessEnabled: false,
    WarmEnabled: false,
    ColdStorageOptions: { Enabled: false },
    MultiAZWithStandbyEnabled: false,
  },
  EBSOptions: { EBSEnabled: false },
  AccessPolicies: '',
  IPAddressType: 'ipv4',
  SnapshotOptions: { AutomatedSnapshotStartHour: 0 },
  CognitoOptions: { Enabled: false },
  EncryptionAtRestOptions: { Enabled: false },
  NodeToNodeEncryptionOptions: { Enabled: false },
  AdvancedOptions: {
    override_main_response_version: 'false',
    'rest.action.multi.allow_explicit_index': 'true',
  },
  DomainEndpointOptions: {
    EnforceHTTPS: false,
    TLSSecurityPolicy: 'Policy-Min-TLS-1-0-2019-07',
    CustomEndpointEnabled: false,
  },
  AutoTuneOptions: { DesiredState: 'DISABLED', UseOffPeakWindow: false },
  OffPeakWindowOptions: { Enabled: false },
  SoftwareUpdateOptions: { AutoSoftwareUpdateEnabled: false },
} as const satisfies DomainOptions;

/** The options as they count: what was given, over what stands for the rest. */
export function effectiveOptions(given: DomainOptions) {
  const { EBSOptions = defaults.EBSOptions, CognitoOptions = defaults.CognitoOptions } = given;
  return {
    ...defaults,
    ...given,
    ClusterConfig: { ...defaults.ClusterConfig, ...given.ClusterConfig },
    EBSOptions: EBSOptions.EBSEnabled ? { VolumeType: 'gp2' as const, ...EBSOptions } : { EBSEnabled: false },
    CognitoOptions: CognitoOptions.Enabled ? CognitoOptions : defaults.CognitoOptions,
    AdvancedOptions: { ...defaults.AdvancedOptions, ...given.AdvancedOptions },
    DomainEndpointOptions: { ...defaults.DomainEndpointOptions, ...given.DomainEndpointOptions },
    AutoTuneOptions: { ...defaults.AutoTuneOptions, ...given.AutoTuneOptions },
    SoftwareUpdateOptions: { ...defaults.SoftwareUpdateOptions, ...given.SoftwareUpdateOptions },
  };
}

const refused = structure(refusedDomainOptions);

/** Whether a value, all the way down, switches nothing on and names nothing. */
const asksForNothing = (value: unknown): boolean =>
  typeof value === 'object' && value !== null
    ? Object.values(value).every(asksForNothing)
    : [undefined, false, '', 'DISABLED', 'Default'].some((nothing) => nothing === value);

/**
 * @throws UnsupportedOperationException for what would need a network, an identity store or an index
 * @throws ValidationException for access policies that are no JSON
 */
export function checkDomainOptions(given: DomainOptions & Static<typeof refused>): void {
  const { VPCOptions, AdvancedSecurityOptions, IdentityCenterOptions, AIMLOptions } = given;
  const { DeploymentStrategyOptions, AutomatedSnapshotPauseOptions } = given;
  const unbuilt = {
    VPCOptions,
    AdvancedSecurityOptions,
    IdentityCenterOptions,
    AIMLOptions,
    DeploymentStrategyOptions,
    AutomatedSnapshotPauseOptions,
    CustomEndpointEnabled: given.DomainEndpointOptions?.CustomEndpointEnabled,
    NodeOptions: given.ClusterConfig?.NodeOptions?.length ? 'named' : undefined,
    MaintenanceSchedules: given.AutoTuneOptions?.MaintenanceSchedules?.length ? 'named' : undefined,
  };
  const asked = Object.entries(unbuilt).find(([, value]) => !asksForNothing(value));
  if (asked) {
    throw CompanionError.of(
      'opensearch',
      'UnsupportedOperationException',
      `Poolkeeper does not implement ${asked[0]} yet.`,
    );
  }
  if (given.AccessPolicies && !isJsonObject(given.AccessPolicies)) {
    throw CompanionError.of('opensearch', 'ValidationException', 'AccessPolicies is not a policy document.');
  }
}

function isJsonObject(document: string): boolean {
  try {
    const value: unknown = JSON.parse(document);
    return typeof value === 'object' && value !== null && !Array.isArray(value);
  } catch {
    return false;
  }
}
