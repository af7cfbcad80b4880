/**
 * What follows from a provider block.
 *
 * @module
 */
import { type ConnectOptions, connect } from '@poolkeeper/client/connect';
import { ConnectError } from '@poolkeeper/client/connect-error';
import type { Connection, EndpointName } from '@poolkeeper/client/connection';
import type { System } from '@poolkeeper/client/system';
import { failure } from '../schema/diagnostic.ts';
import { isList, isValues } from '../schema/same.ts';
import { isWhollyKnown, type Value, type Values } from '../schema/value.ts';
import { calledServices } from './endpoint-names.ts';
import { type TagFilter, tagFilter } from './tag-filter.ts';

/** What follows from the settings of a provider. */
export interface Configured {
  readonly connection: Connection;
  readonly defaultTags: Readonly<Record<string, string>>;
  readonly isIgnoredTag: TagFilter;
}

/** What a provider is beside its configuration. */
export interface Origin {
  /** `poolkeeper/0.1.0`: how requests say who sends them. */
  readonly userAgent: string;
  /** The machine. Default: this one. */
  readonly system?: System;
}

/**
 * Reads a provider block. Nothing is sent, unless only some accounts are allowed.
 *
 * @returns undefined while some of the block is not known
 * @throws DiagnosticError for settings that are missing, wrong or not supported, and for an account that is not allowed
 */
export async function configure(config: Values, origin: Origin): Promise<Configured | undefined> {
  if (!isWhollyKnown(config)) return undefined;
  const connection = connected(config, origin);
  await checkAccount(config, connection);
  const defaultTags = blockOf(config.default_tags)?.tags;
  return {
    connection,
    defaultTags: isValues(defaultTags) ? textsByKey(defaultTags) : {},
    isIgnoredTag: tagFilter(blockOf(config.ignore_tags)),
  };
}

function connected(config: Values, { userAgent, system }: Origin): Connection {
  try {
    return connect(connectOptions(config, userAgent), system);
  } catch (error) {
    if (!(error instanceof ConnectError)) throw error;
    throw failure(error.summary, error.message);
  }
}

function connectOptions(config: Values, userAgent: string): ConnectOptions {
  const given = {
    accessKey: textOf(config.access_key),
    secretKey: textOf(config.secret_key),
    token: textOf(config.token),
    region: textOf(config.region),
    profile: textOf(config.profile),
    sharedConfigFiles: textsOf(config.shared_config_files),
    sharedCredentialsFiles: textsOf(config.shared_credentials_files),
    customCaBundle: textOf(config.custom_ca_bundle),
    insecure: config.insecure === true,
    skipRegionValidation: config.skip_region_validation === true,
    maxRetries: typeof config.max_retries === 'number' ? config.max_retries : undefined,
    endpoints: endpointsOf(config.endpoints),
    userAgent: [...(textsOf(config.user_agent) ?? []), userAgent].join(' '),
  };
  // What is not given is left out rather than undefined.
  return Object.fromEntries(
    Object.entries(given).filter(([, value]) => value !== undefined),
  ) as ConnectOptions;
}

/** Blocks may be several; that two name one place for a service was checked. */
function endpointsOf(blocks: Value | undefined): Partial<Record<EndpointName, string>> {
  const given: Partial<Record<EndpointName, string>> = {};
  for (const block of isList(blocks) ? blocks : []) {
    for (const [name, service] of Object.entries(calledServices)) {
      const url = isValues(block) ? textOf(block[name]) : undefined;
      if (url !== undefined) given[service] = url;
    }
  }
  return given;
}

async function checkAccount(config: Values, connection: Connection): Promise<void> {
  const allowed = textsOf(config.allowed_account_ids) ?? [];
  const forbidden = textsOf(config.forbidden_account_ids) ?? [];
  if (allowed.length === 0 && forbidden.length === 0) return;
  const account = await connection.accountId();
  if (forbidden.includes(account) || (allowed.length > 0 && !allowed.includes(account))) {
    const name = forbidden.includes(account) ? 'forbidden_account_ids' : 'allowed_account_ids';
    throw failure('AWS account ID not allowed', `The credentials are those of account ${account}.`, [name]);
  }
}

const textOf = (value: Value | undefined): string | undefined =>
  typeof value === 'string' && value !== '' ? value : undefined;

const textsOf = (value: Value | undefined): readonly string[] | undefined =>
  isList(value) && value.length > 0 ? value.filter((one) => typeof one === 'string') : undefined;

function blockOf(blocks: Value | undefined): Values | undefined {
  const [block] = isList(blocks) ? blocks : [];
  return isValues(block) ? block : undefined;
}

const textsByKey = (tags: Values): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(tags).map(([key, value]) => [key, String(value)]));
