/**
 * Opens a connection from settings like those of the `aws` provider block.
 *
 * @module
 */
import type { CompanionOperation } from '@poolkeeper/api/companions/operation';
import type { CompanionFacts } from '@poolkeeper/api/companions/services';
import { type Caller, call } from './call.ts';
import { ConnectError } from './connect-error.ts';
import type { CallOptions, Connection, EndpointName } from './connection.ts';
import { findCredentials, type GivenKeys } from './credentials/find-credentials.ts';
import { findProfile, type ProfileChoice } from './credentials/find-profile.ts';
import { endpointOf, endpointOfCompanion, type GivenEndpoints, givenEndpoints } from './endpoints.ts';
import { createExchange } from './exchange.ts';
import { isRegion, partitionOf } from './partitions.ts';
import { encodeJson } from './protocols/json.ts';
import type { Encoded } from './protocols/protocol.ts';
import { encodeQuery } from './protocols/query.ts';
import { encodeRest } from './protocols/rest.ts';
import { realSystem, type System } from './system.ts';

/** What a connection is made of; what is left out is looked for in the environment and in profiles. */
export interface ConnectOptions extends GivenKeys, ProfileChoice {
  readonly region?: string;
  readonly endpoints?: Readonly<Partial<Record<EndpointName, string>>>;
  /** How often a request is sent again that was throttled. Default: 25, as in the `aws` provider. */
  readonly maxRetries?: number;
  /** Path of certificates (PEM) to trust beside those that Node trusts. */
  readonly customCaBundle?: string;
  /** Whether certificates are not checked. Default: false. */
  readonly insecure?: boolean;
  /** Whether a region's name may have any form. Default: false. */
  readonly skipRegionValidation?: boolean;
  /** Who calls, for the logs of the service. */
  readonly userAgent?: string;
}

/**
 * Finds region, credentials and endpoints. Nothing is sent yet.
 *
 * @throws ConnectError for what is missing, wrong or not supported
 */
export function connect(options: ConnectOptions, system: System = realSystem()): Connection {
  const { environment } = system;
  const profile = findProfile(options, system);
  const region =
    options.region || environment.AWS_REGION || environment.AWS_DEFAULT_REGION || profile.settings.region;
  if (!region) {
    throw new ConnectError(
      'Missing region',
      'Set region in the settings of the provider, or AWS_REGION, or the region of the profile.',
    );
  }
  const checkRegion = (name: string): string => {
    if (options.skipRegionValidation === true || isRegion(name)) return name;
    throw new ConnectError(
      'Invalid region',
      `${JSON.stringify(name)} is not the name of a region: eu-west-1`,
    );
  };
  const credentials = findCredentials({
    given: options,
    isProfileChosen: (options.profile ?? '') !== '',
    profile,
    system,
  });
  const endpoints = givenEndpoints({
    given: options.endpoints ?? {},
    environment,
    ofProfile: profile.settings.endpoint_url,
  });
  const caller: Caller = {
    credentials,
    exchange: createExchange(() => trustOf(options, system)),
    maxRetries: options.maxRetries ?? 25,
    system,
    userAgent: options.userAgent ?? 'poolkeeper',
  };
  return connectionIn(checkRegion(region), { caller, endpoints, checkRegion });
}

function trustOf(options: ConnectOptions, system: System): { ca?: string; insecure: boolean } {
  const path = options.customCaBundle || system.environment.AWS_CA_BUNDLE;
  const ca = path ? system.readFile(path) : undefined;
  if (path && ca === undefined) throw new ConnectError('Certificates not found', `There is no file ${path}.`);
  return { insecure: options.insecure === true, ...(ca === undefined ? {} : { ca }) };
}

interface Shared {
  readonly caller: Caller;
  readonly endpoints: GivenEndpoints;
  readonly checkRegion: (name: string) => string;
  /** The account, once somebody asked. */
  account?: Promise<string> | undefined;
}

function connectionIn(region: string, shared: Shared): Connection {
  const { caller, endpoints } = shared;
  const send = (
    service: EndpointName,
    {
      operation,
      encoded,
      options,
    }: { operation: string; encoded: Encoded; options?: CallOptions | undefined },
  ): Promise<unknown> =>
    call(caller, {
      operation,
      encoded,
      endpoint: endpointOf(service, region, endpoints),
      signal: options?.signal,
    });
  const connection: Connection = {
    region,
    partition: partitionOf(region).name,
    in: (other) => (other === region ? connection : connectionIn(shared.checkRegion(other), shared)),
    accountId: () => {
      shared.account ??= askAccount(connection).catch((error: unknown) => {
        // The next one asks again.
        shared.account = undefined;
        throw error;
      });
      return shared.account;
    },
    isAmazon: (service) => endpoints[service] === undefined,
    // The answer of each call below is that of its contract: both sides share it.
    cognito: (operation, input, options) =>
      send('cognitoidp', {
        operation,
        encoded: encodeJson(`AWSCognitoIdentityProviderService.${operation}`, input),
        options,
      }) as never,
    companion: async (service, operation, input, options) => {
      // Most configurations stand on none of them.
      const { companions } = await import('@poolkeeper/api/companions/services');
      const facts: CompanionFacts = companions[service];
      const encoded = encodeCompanion(facts, operation, input as object);
      return (await send(endpointOfCompanion[service], { operation, encoded, options })) as never;
    },
  };
  return connection;
}

function encodeCompanion(facts: CompanionFacts, operation: string, input: object): Encoded {
  const contract: CompanionOperation | undefined = facts.operations[operation];
  if (!contract) throw new TypeError(`no contract of ${operation}`);
  switch (facts.protocol) {
    case 'json':
      return encodeJson(facts.targetPrefix + operation, input);
    case 'query':
      return encodeQuery(facts, contract, input);
    case 'rest':
      return encodeRest(contract, { ...input });
  }
}

async function askAccount(connection: Connection): Promise<string> {
  const { Account } = await connection.companion('sts', 'GetCallerIdentity', {});
  if (Account === undefined) throw new ConnectError('Unknown account', 'The answer of STS names no account.');
  return Account;
}
