/**
 * OpenSearch domains: what is known of one, with the bounds of Amazon's model.
 *
 * @module
 * @see Amazon OpenSearch Service API reference, "Data Types"
 */
import { UserPoolId } from '../../common.ts';
import {
  choice,
  flag,
  integer,
  list,
  map,
  optional,
  type Static,
  structure,
  type TSchema,
  text,
  timestamp,
} from '../../shape.ts';
import { IdentityPoolId } from '../identity-pools/shapes.ts';

export const DomainName = text({ min: 3, max: 28, pattern: String.raw`[a-z][a-z0-9\-]+` });

export const DomainArn = text({ min: 20, max: 2048 });

export const EngineVersion = text({
  min: 14,
  max: 18,
  pattern: String.raw`^Elasticsearch_[0-9]{1}\.[0-9]{1,2}$|^OpenSearch_[0-9]{1,2}\.[0-9]{1,2}$`,
});

/** Amazon's list of types grows; the form does not. */
const InstanceType = text({ max: 64, pattern: String.raw`[a-z0-9]+\.[a-z0-9]+\.search` });

export const ClusterConfig = structure({
  InstanceType: optional(InstanceType),
  InstanceCount: optional(integer({ min: 1 })),
  DedicatedMasterEnabled: optional(flag()),
  ZoneAwarenessEnabled: optional(flag()),
  ZoneAwarenessConfig: optional(structure({ AvailabilityZoneCount: optional(integer({ min: 2, max: 3 })) })),
  DedicatedMasterType: optional(InstanceType),
  DedicatedMasterCount: optional(integer()),
  WarmEnabled: optional(flag()),
  WarmType: optional(InstanceType),
  WarmCount: optional(integer()),
  ColdStorageOptions: optional(structure({ Enabled: flag() })),
  MultiAZWithStandbyEnabled: optional(flag()),
  NodeOptions: optional(list(structure({ NodeType: optional(text()) }), { max: 10 })),
});

export const EBSOptions = structure({
  EBSEnabled: optional(flag()),
  VolumeType: optional(choice(['standard', 'gp2', 'io1', 'gp3'])),
  VolumeSize: optional(integer({ description: 'GiB.' })),
  Iops: optional(integer()),
  Throughput: optional(integer({ description: 'MiB a second.' })),
});

/** Sign-in to the dashboards through a user pool. */
export const CognitoOptions = structure({
  Enabled: optional(flag()),
  UserPoolId: optional(UserPoolId),
  IdentityPoolId: optional(IdentityPoolId),
  RoleArn: optional(
    text({
      min: 20,
      max: 2048,
      pattern: String.raw`arn:(aws|aws\-cn|aws\-us\-gov|aws\-iso|aws\-iso\-b):iam::[0-9]+:role\/.*`,
      testedAs: 'arn:aws(?:-cn|-us-gov|-iso|-iso-b)?:iam::[0-9]+:role/.*',
      description: 'The role with which OpenSearch configures the pools.',
    }),
  ),
});
export type CognitoOptions = Static<typeof CognitoOptions>;

const Switch = structure({ Enabled: optional(flag()) });

const AutoTuneOptions = structure({
  DesiredState: optional(choice(['ENABLED', 'DISABLED'])),
  UseOffPeakWindow: optional(flag()),
  RollbackOnDisable: optional(choice(['NO_ROLLBACK', 'DEFAULT_ROLLBACK'])),
  MaintenanceSchedules: optional(
    list(structure({ CronExpressionForRecurrence: optional(text()) }), { max: 100 }),
  ),
});

const OffPeakWindowOptions = structure({
  Enabled: optional(flag()),
  OffPeakWindow: optional(
    structure({
      WindowStartTime: optional(
        structure({ Hours: integer({ min: 0, max: 23 }), Minutes: integer({ min: 0, max: 59 }) }),
      ),
    }),
  ),
});

/** The options that are kept and shown, in the order of the API reference. Only CognitoOptions has an effect. */
export const domainOptions = {
  ClusterConfig: optional(ClusterConfig),
  EBSOptions: optional(EBSOptions),
  AccessPolicies: optional(text({ min: 0, max: 102_400 })),
  IPAddressType: optional(choice(['ipv4', 'dualstack'])),
  SnapshotOptions: optional(
    structure({ AutomatedSnapshotStartHour: optional(integer({ min: 0, max: 23 })) }),
  ),
  CognitoOptions: optional(CognitoOptions),
  EncryptionAtRestOptions: optional(
    structure({ Enabled: optional(flag()), KmsKeyId: optional(text({ min: 1, max: 500 })) }),
  ),
  NodeToNodeEncryptionOptions: optional(Switch),
  AdvancedOptions: optional(map(text(), text())),
  LogPublishingOptions: optional(
    map(
      choice(['INDEX_SLOW_LOGS', 'SEARCH_SLOW_LOGS', 'ES_APPLICATION_LOGS', 'AUDIT_LOGS']),
      structure({
        CloudWatchLogsLogGroupArn: optional(text({ min: 20, max: 2048 })),
        Enabled: optional(flag()),
      }),
    ),
  ),
  DomainEndpointOptions: optional(
    structure({
      EnforceHTTPS: optional(flag()),
      TLSSecurityPolicy: optional(
        choice([
          'Policy-Min-TLS-1-0-2019-07',
          'Policy-Min-TLS-1-2-2019-07',
          'Policy-Min-TLS-1-2-PFS-2023-10',
          'Policy-Min-TLS-1-2-RFC9151-FIPS-2024-08',
        ]),
      ),
      CustomEndpointEnabled: optional(flag()),
    }),
  ),
  AutoTuneOptions: optional(AutoTuneOptions),
  OffPeakWindowOptions: optional(OffPeakWindowOptions),
  SoftwareUpdateOptions: optional(
    structure({
      AutoSoftwareUpdateEnabled: optional(flag()),
      UseLatestServiceSoftwareForBlueGreen: optional(flag()),
    }),
  ),
} as const;

const options = structure(domainOptions);
export type DomainOptions = Static<typeof options>;

/** Options that are accepted only when they ask for nothing, and are else refused by name. */
export const refusedDomainOptions = {
  VPCOptions: optional(
    structure({
      SubnetIds: optional(list(text())),
      SecurityGroupIds: optional(list(text())),
      EgressEnabled: optional(flag()),
    }),
  ),
  AdvancedSecurityOptions: optional(
    structure({
      Enabled: optional(flag()),
      InternalUserDatabaseEnabled: optional(flag()),
      AnonymousAuthEnabled: optional(flag()),
    }),
  ),
  IdentityCenterOptions: optional(structure({ EnabledAPIAccess: optional(flag()) })),
  AIMLOptions: optional(
    structure({
      NaturalLanguageQueryGenerationOptions: optional(
        structure({ DesiredState: optional(choice(['ENABLED', 'DISABLED'])) }),
      ),
      S3VectorsEngine: optional(Switch),
      ServerlessVectorAcceleration: optional(Switch),
    }),
  ),
  DeploymentStrategyOptions: optional(
    structure({ DeploymentStrategy: choice(['Default', 'CapacityOptimized']) }),
  ),
  AutomatedSnapshotPauseOptions: optional(structure({ Enabled: flag() })),
} as const;

export const Tag = structure({ Key: text({ min: 1, max: 128 }), Value: text({ min: 0, max: 256 }) });

export const TagList = list(Tag);
export type TagList = Static<typeof TagList>;

const shownAutoTune = optional(
  structure({ State: optional(choice(['ENABLED', 'DISABLED'])), UseOffPeakWindow: optional(flag()) }),
);

/** A domain as CreateDomain, DescribeDomain, DescribeDomains and DeleteDomain answer it. */
export const DomainStatus = structure({
  DomainId: text({ min: 1, max: 64 }),
  DomainName,
  ARN: DomainArn,
  Created: optional(flag()),
  Deleted: optional(flag()),
  Endpoint: optional(text()),
  EndpointV2: optional(text()),
  DomainEndpointV2HostedZoneId: optional(text()),
  Processing: optional(flag()),
  UpgradeProcessing: optional(flag()),
  EngineVersion: optional(EngineVersion),
  ...domainOptions,
  ClusterConfig,
  AdvancedSecurityOptions: optional(Switch),
  AutoTuneOptions: shownAutoTune,
});
export type DomainStatus = Static<typeof DomainStatus>;

const OptionStatus = structure({
  CreationDate: timestamp(),
  UpdateDate: timestamp(),
  UpdateVersion: optional(integer({ min: 0 })),
  State: text({ description: '`Active`; of AutoTuneOptions `ENABLED` or `DISABLED`.' }),
  PendingDeletion: optional(flag()),
});

/** An option with when it came into force. */
const withStatus = <Shape extends TSchema>(Options: Shape) =>
  optional(structure({ Options, Status: OptionStatus }));

/** The options of a domain as DescribeDomainConfig and UpdateDomainConfig answer them. */
export const DomainConfig = structure({
  EngineVersion: withStatus(EngineVersion),
  ClusterConfig: withStatus(domainOptions.ClusterConfig),
  EBSOptions: withStatus(domainOptions.EBSOptions),
  AccessPolicies: withStatus(domainOptions.AccessPolicies),
  IPAddressType: withStatus(domainOptions.IPAddressType),
  SnapshotOptions: withStatus(domainOptions.SnapshotOptions),
  CognitoOptions: withStatus(domainOptions.CognitoOptions),
  EncryptionAtRestOptions: withStatus(domainOptions.EncryptionAtRestOptions),
  NodeToNodeEncryptionOptions: withStatus(domainOptions.NodeToNodeEncryptionOptions),
  AdvancedOptions: withStatus(domainOptions.AdvancedOptions),
  LogPublishingOptions: withStatus(domainOptions.LogPublishingOptions),
  DomainEndpointOptions: withStatus(domainOptions.DomainEndpointOptions),
  AutoTuneOptions: withStatus(domainOptions.AutoTuneOptions),
  OffPeakWindowOptions: withStatus(domainOptions.OffPeakWindowOptions),
  SoftwareUpdateOptions: withStatus(domainOptions.SoftwareUpdateOptions),
});
export type DomainConfig = Static<typeof DomainConfig>;
