/**
 * The arguments and attributes of an OpenSearch domain.
 *
 * @module
 */
import {
  ClusterConfig,
  CognitoOptions,
  DomainArn,
  DomainName,
  DomainStatus,
  domainOptions,
  EBSOptions,
  EngineVersion,
  refusedDomainOptions,
} from '@poolkeeper/api/companions/opensearch/shapes';
import { described, flag, integer, list, structure, text } from '@poolkeeper/api/shape';
import { equivalentPolicies } from '../policy-document/equivalent.ts';
import type { Attribute, Attributes } from '../schema/attribute.ts';
import { isJson } from '../schema/checks/is-json.ts';
import { computed, optional, optionalComputed, required } from '../schema/legacy.ts';
import { unknown } from '../schema/value.ts';

const cluster = ClusterConfig.properties;
const disk = EBSOptions.properties;
const shown = DomainStatus.properties;

/** A block that the service fills in where it is not given. */
const block = (description: string, members: Attributes, more: Partial<Attribute> = {}): Attribute =>
  optionalComputed(structure({}), { nesting: 'single block', unset: unknown, description, members, ...more });

const Switched = flag({ description: 'Whether it is on.' });

/** What UpdateDomainConfig changes: each is one member of the request. */
export const optionAttributes: Attributes = {
  access_policies: optionalComputed(
    described(domainOptions.AccessPolicies, 'Who may reach the domain, as JSON.'),
    {
      equal: equivalentPolicies,
      checks: [isJson],
      unset: unknown,
    },
  ),
  advanced_options: optionalComputed(
    described(domainOptions.AdvancedOptions, 'Settings of the engine by name.'),
    {
      unset: unknown,
    },
  ),
  advanced_security_options: block('Fine-grained access control.', {
    enabled: required(Switched),
    internal_user_database_enabled: optional(
      flag({ description: 'Whether the engine keeps users itself.' }),
      {
        default: false,
      },
    ),
    anonymous_auth_enabled: optional(flag({ description: 'Whether nobody has to sign in for a while.' })),
  }),
  auto_tune_options: block('Whether Amazon tunes the domain.', {
    desired_state: required(domainOptions.AutoTuneOptions.properties.DesiredState, {
      description: 'Whether it is on.',
    }),
    rollback_on_disable: optionalComputed(domainOptions.AutoTuneOptions.properties.RollbackOnDisable, {
      description: 'Whether its changes are undone once it is off.',
      unset: unknown,
    }),
    use_off_peak_window: optional(flag({ description: 'Whether it waits for the off-peak window.' }), {
      default: false,
    }),
  }),
  cluster_config: block('The machines of the domain.', {
    instance_type: optional(described(cluster.InstanceType, 'The type of the data nodes.'), {
      default: 'm4.large.search',
    }),
    instance_count: optional(described(cluster.InstanceCount, 'How many data nodes there are.'), {
      default: 1,
    }),
    dedicated_master_enabled: optional(flag({ description: 'Whether there are master nodes.' }), {
      default: false,
    }),
    dedicated_master_count: optional(
      described(cluster.DedicatedMasterCount, 'How many master nodes there are.'),
    ),
    dedicated_master_type: optional(described(cluster.DedicatedMasterType, 'The type of the master nodes.')),
    multi_az_with_standby_enabled: optional(flag({ description: 'Whether a zone stands by.' }), {
      field: 'MultiAZWithStandbyEnabled',
    }),
    warm_enabled: optional(flag({ description: 'Whether there are warm nodes.' })),
    warm_count: optional(described(cluster.WarmCount, 'How many warm nodes there are.')),
    warm_type: optional(described(cluster.WarmType, 'The type of the warm nodes.')),
    zone_awareness_enabled: optional(flag({ description: 'Whether the nodes are in several zones.' })),
    zone_awareness_config: block('The zones of the nodes.', {
      availability_zone_count: optional(
        integer({ min: 2, max: 3, description: 'How many zones there are.' }),
        {
          default: 2,
        },
      ),
    }),
    cold_storage_options: block('Cold storage.', { enabled: optionalComputed(Switched, { unset: unknown }) }),
  }),
  cognito_options: optionalComputed(
    described(CognitoOptions, 'Sign-in to the dashboards through a user pool.'),
    {
      nesting: 'single block',
      unset: [],
      members: {
        enabled: optional(flag({ description: 'Whether it is on.' }), { default: false }),
        identity_pool_id: required(described(CognitoOptions.properties.IdentityPoolId, 'The identity pool.')),
        role_arn: required(CognitoOptions.properties.RoleArn),
        user_pool_id: required(described(CognitoOptions.properties.UserPoolId, 'The user pool.')),
      },
    },
  ),
  domain_endpoint_options: block('How the domain is reached.', {
    custom_endpoint_enabled: optional(flag({ description: 'Whether it has a name of your own.' }), {
      default: false,
    }),
    enforce_https: optional(flag({ description: 'Whether it is reached by HTTPS alone.' }), {
      default: true,
      field: 'EnforceHTTPS',
    }),
    tls_security_policy: optionalComputed(domainOptions.DomainEndpointOptions.properties.TLSSecurityPolicy, {
      description: 'The versions of TLS that are spoken.',
      field: 'TLSSecurityPolicy',
      unset: unknown,
    }),
  }),
  ebs_options: block(
    'The disks of the data nodes.',
    {
      ebs_enabled: required(flag({ description: 'Whether data lies on EBS volumes.' }), {
        field: 'EBSEnabled',
      }),
      iops: optionalComputed(described(disk.Iops, 'Operations of a second.')),
      throughput: optionalComputed(disk.Throughput),
      volume_size: optional(disk.VolumeSize),
      volume_type: optionalComputed(described(disk.VolumeType, 'The type of the volumes.'), {
        unset: unknown,
      }),
    },
    { field: 'EBSOptions' },
  ),
  encrypt_at_rest: block(
    'Encryption of what is stored.',
    {
      enabled: required(Switched),
      kms_key_id: optionalComputed(text({ max: 500, description: 'The key.' }), { unset: unknown }),
    },
    { field: 'EncryptionAtRestOptions' },
  ),
  ip_address_type: optionalComputed(
    described(domainOptions.IPAddressType, 'The kinds of address that it has.'),
    {
      field: 'IPAddressType',
      unset: unknown,
    },
  ),
  log_publishing_options: optional(list(structure({})), {
    nesting: 'set block',
    description: 'A kind of log, and where it goes.',
    members: {
      log_type: required(text({ description: 'The kind of log: `INDEX_SLOW_LOGS`, `AUDIT_LOGS`, …' })),
      cloudwatch_log_group_arn: required(text({ min: 20, max: 2048, description: 'The log group.' })),
      enabled: optional(flag({ description: 'Whether it is on.' }), { default: true }),
    },
  }),
  node_to_node_encryption: block(
    'Encryption between the nodes.',
    { enabled: required(Switched) },
    { field: 'NodeToNodeEncryptionOptions' },
  ),
  off_peak_window_options: block('When Amazon may work on the domain.', {
    enabled: optional(Switched, { default: true }),
    off_peak_window: block('The window.', {
      window_start_time: block('When it begins, in UTC.', {
        hours: optionalComputed(integer({ min: 0, max: 23, description: 'The hour.' }), { none: null }),
        minutes: optionalComputed(integer({ min: 0, max: 59, description: 'The minute.' }), { none: null }),
      }),
    }),
  }),
  snapshot_options: block('Snapshots of a day.', {
    automated_snapshot_start_hour: required(integer({ min: 0, max: 23, description: 'The hour, in UTC.' })),
  }),
  software_update_options: block('Updates of the software.', {
    auto_software_update_enabled: optionalComputed(
      flag({ description: 'Whether they come by themselves.' }),
      {
        unset: unknown,
      },
    ),
  }),
};

export const domainAttributes: Attributes = {
  id: computed(described(DomainArn, 'The ARN of the domain.'), { field: 'ARN' }),
  arn: computed(described(DomainArn, 'The ARN of the domain.'), { field: 'ARN' }),
  domain_name: required(described(DomainName, 'The name of the domain.'), { replaces: true }),
  engine_version: optionalComputed(described(EngineVersion, 'The engine: `OpenSearch_2.19`.'), {
    unset: unknown,
  }),
  ...optionAttributes,
  vpc_options: optional(refusedDomainOptions.VPCOptions, {
    nesting: 'single block',
    replaces: true,
    field: 'VPCOptions',
    description: 'The network that the domain is in.',
    members: {
      security_group_ids: optional(list(text()), { unordered: true, description: 'Its security groups.' }),
      subnet_ids: optional(list(text()), { unordered: true, description: 'Its subnets.' }),
    },
  }),
  domain_id: computed(described(shown.DomainId, 'The unique id of the domain.')),
  endpoint: computed(text({ description: 'The host of the domain.' })),
  endpoint_v2: computed(text({ description: 'The host of the domain with both kinds of address.' }), {
    field: 'EndpointV2',
  }),
  dashboard_endpoint: computed(text({ description: 'Host and path of the dashboards.' })),
  dashboard_endpoint_v2: computed(
    text({ description: 'Host and path of the dashboards with both kinds of address.' }),
  ),
  domain_endpoint_v2_hosted_zone_id: computed(
    text({ description: 'The hosted zone of that host in Route 53.' }),
    {
      field: 'DomainEndpointV2HostedZoneId',
    },
  ),
};
