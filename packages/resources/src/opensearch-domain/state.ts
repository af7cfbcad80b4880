/**
 * The state of an OpenSearch domain, from what the service answers.
 *
 * @module
 */
import type { DomainConfig, DomainStatus } from '@poolkeeper/api/companions/opensearch/shapes';
import { toState } from '../exchange/to-state.ts';
import { blockIn, mapIn } from '../schema/members.ts';
import type { Surroundings } from '../schema/resource.ts';
import { means } from '../schema/same.ts';
import type { Value, Values } from '../schema/value.ts';
import { type Tags, tagState } from '../tags.ts';
import { domainAttributes } from './attributes.ts';

/** What is known of a domain. */
export interface KnownDomain {
  readonly status: DomainStatus;
  readonly config: DomainConfig;
  readonly tags: Tags;
}

/** Settings of the engine that every domain has. */
const ENGINE_DEFAULTS: Readonly<Record<string, string>> = {
  override_main_response_version: 'false',
  'rest.action.multi.allow_explicit_index': 'true',
};

export function stateOf({ status, config, tags }: KnownDomain, prior: Values, around: Surroundings): Values {
  const { CognitoOptions, Endpoint, EndpointV2 } = status;
  const response = {
    ...status,
    AutoTuneOptions: config.AutoTuneOptions?.Options ?? { DesiredState: status.AutoTuneOptions?.State },
    // Sign-in that is off names no pools, and is no block.
    CognitoOptions: CognitoOptions?.Enabled ? CognitoOptions : undefined,
    // It becomes a list of blocks below.
    LogPublishingOptions: undefined,
    AdvancedOptions: undefined,
    DashboardEndpoint: Endpoint && `${Endpoint}/_dashboards`,
    DashboardEndpointV2: EndpointV2 && `${EndpointV2}/_dashboards`,
  };
  const state = toState(domainAttributes, response, prior);
  return {
    ...state,
    ...tagState(tags, prior, around),
    region: around.connection.region,
    dashboard_endpoint_v2: response.DashboardEndpointV2 ?? '',
    advanced_options: engineOptions(status.AdvancedOptions ?? {}, prior),
    cognito_options: CognitoOptions?.Enabled ? (state.cognito_options ?? []) : switchedOff(prior),
    log_publishing_options: logs(status, prior),
  };
}

/** Sign-in that was given as off, as it was given. */
const switchedOff = (prior: Values): Value => {
  const before = blockIn(prior, 'cognito_options');
  return before && before.enabled !== true ? [before] : [];
};

/** Those that were given, and those that differ from every domain's. */
function engineOptions(told: Readonly<Record<string, string>>, prior: Values): Value {
  const before = mapIn(prior, 'advanced_options');
  return Object.fromEntries(
    Object.entries(told).filter(
      ([name, value]) => Object.hasOwn(before, name) || ENGINE_DEFAULTS[name] !== value,
    ),
  );
}

function logs({ LogPublishingOptions = {} }: DomainStatus, prior: Values): Value {
  const blocks = Object.entries(LogPublishingOptions).map(([log_type, option]) => ({
    log_type,
    cloudwatch_log_group_arn: option.CloudWatchLogsLogGroupArn ?? '',
    enabled: option.Enabled ?? true,
  }));
  const before: Value = prior.log_publishing_options ?? null;
  const attribute = domainAttributes.log_publishing_options;
  return attribute && Array.isArray(before) && means(attribute, blocks, before) ? before : blocks;
}
