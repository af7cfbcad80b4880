/**
 * Where each service is.
 *
 * @module
 */
import { ConnectError } from './connect-error.ts';
import type { EndpointName, Neighbour } from './connection.ts';
import { type Partition, partitionOf } from './partitions.ts';

interface ServiceFacts {
  /** What stands after `AWS_ENDPOINT_URL_`. */
  readonly variable: string;
  readonly signingName: string;
  /** Amazon's host. */
  readonly host: (region: string, partition: Partition) => string;
  /** Whether the service has no regions. */
  readonly isGlobal?: boolean;
}

const regional =
  (prefix: string) =>
  (region: string, { dnsSuffix }: Partition): string =>
    `${prefix}.${region}.${dnsSuffix}`;

/** One row a service. */
export const services: Readonly<Record<EndpointName, ServiceFacts>> = {
  cognitoidp: {
    variable: 'COGNITO_IDENTITY_PROVIDER',
    signingName: 'cognito-idp',
    host: regional('cognito-idp'),
  },
  cognitoidentity: {
    variable: 'COGNITO_IDENTITY',
    signingName: 'cognito-identity',
    host: regional('cognito-identity'),
  },
  sts: { variable: 'STS', signingName: 'sts', host: regional('sts') },
  iam: { variable: 'IAM', signingName: 'iam', host: (_, { iamHost }) => iamHost, isGlobal: true },
  pinpoint: { variable: 'PINPOINT', signingName: 'mobiletargeting', host: regional('pinpoint') },
  opensearch: { variable: 'OPENSEARCH', signingName: 'es', host: regional('es') },
};

/** The endpoint of each neighbour. */
export const endpointOfCompanion = {
  sts: 'sts',
  iam: 'iam',
  pinpoint: 'pinpoint',
  opensearch: 'opensearch',
  'identity-pools': 'cognitoidentity',
} as const satisfies Record<Neighbour, EndpointName>;

/** Endpoints that were given rather than Amazon's. */
export type GivenEndpoints = Readonly<Partial<Record<EndpointName, URL>>>;

/** What endpoints may be given by, the first counts. */
export interface EndpointSources {
  /** By the provider's own settings. */
  readonly given: Readonly<Partial<Record<EndpointName, string>>>;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** `endpoint_url` of the profile. */
  readonly ofProfile: string | undefined;
}

/** @throws ConnectError for what is no http or https URL */
export function givenEndpoints({ given, environment, ofProfile }: EndpointSources): GivenEndpoints {
  const isIgnored = /^true$/i.test(environment.AWS_IGNORE_CONFIGURED_ENDPOINT_URLS ?? '');
  const found: Partial<Record<EndpointName, URL>> = {};
  for (const [name, { variable }] of Object.entries(services)) {
    // The names of `services`.
    const service = name as EndpointName;
    const sources: readonly (readonly [source: string, url: string | undefined])[] = [
      [`endpoints.${service}`, given[service]],
      ...(isIgnored
        ? []
        : ([
            [`AWS_ENDPOINT_URL_${variable}`, environment[`AWS_ENDPOINT_URL_${variable}`]],
            ['AWS_ENDPOINT_URL', environment.AWS_ENDPOINT_URL],
            ['endpoint_url of the profile', ofProfile],
          ] as const)),
    ];
    const [source, url] = sources.find(([, value]) => value !== undefined && value !== '') ?? [];
    if (source !== undefined && url !== undefined) found[service] = parseEndpoint(source, url);
  }
  return found;
}

function parseEndpoint(source: string, text: string): URL {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  const isHttp = url?.protocol === 'http:' || url?.protocol === 'https:';
  if (!url || !isHttp || url.username !== '' || url.password !== '' || url.search !== '' || url.hash !== '') {
    throw new ConnectError(
      'Invalid endpoint',
      `${source} has to be an http or https URL, without credentials and without a query: http://127.0.0.1:7665`,
    );
  }
  return url;
}

/** Where a service is reached from a region, and what its requests are signed for. */
export interface Endpoint {
  readonly url: URL;
  readonly signingName: string;
  readonly signingRegion: string;
}

export function endpointOf(service: EndpointName, region: string, given: GivenEndpoints): Endpoint {
  const { host, isGlobal, signingName } = services[service];
  const partition = partitionOf(region);
  return {
    url: given[service] ?? new URL(`https://${host(region, partition)}`),
    signingName,
    signingRegion: isGlobal === true ? partition.globalRegion : region,
  };
}
