/**
 * The services beside user pools that examples stand on: how each is told apart on the wire, and its operations.
 *
 * @module
 * @see docs/guides/companions.md
 */
import type { CompanionName } from './errors.ts';
import { iamOperations } from './iam/operations.ts';
import { unbuiltIamOperations } from './iam/unbuilt.ts';
import { identityPoolOperations } from './identity-pools/operations.ts';
import { unbuiltIdentityPoolOperations } from './identity-pools/unbuilt.ts';
import { kmsOperations } from './kms/operations.ts';
import { unbuiltKmsOperations } from './kms/unbuilt.ts';
import { opensearchOperations } from './opensearch/operations.ts';
import { unbuiltOpenSearchOperations } from './opensearch/unbuilt.ts';
import type { CompanionOperations, UnbuiltRoute } from './operation.ts';
import { pinpointOperations } from './pinpoint/operations.ts';
import { unbuiltPinpointOperations } from './pinpoint/unbuilt.ts';
import { stsOperations } from './sts/operations.ts';
import { unbuiltStsOperations } from './sts/unbuilt.ts';

interface ServiceFacts {
  /** The service's name in the scope of a signature. */
  readonly signingName: string;
  /** What a person calls it. */
  readonly title: string;
  readonly operations: CompanionOperations;
}

/** Form-encoded requests, answers in XML. */
export interface QueryService extends ServiceFacts {
  readonly protocol: 'query';
  readonly version: string;
  readonly namespace: string;
  readonly unbuilt: readonly string[];
}

/** JSON, with the operation in X-Amz-Target. */
export interface JsonService extends ServiceFacts {
  readonly protocol: 'json';
  readonly targetPrefix: string;
  readonly unbuilt: readonly string[];
}

/** JSON, with the operation in method and path. */
export interface RestService extends ServiceFacts {
  readonly protocol: 'rest';
  /** The first segment of every path. */
  readonly root: string;
  readonly unbuilt: readonly UnbuiltRoute[];
}

export type CompanionFacts = QueryService | JsonService | RestService;

/** A row a service. */
export const companions = {
  sts: {
    protocol: 'query',
    signingName: 'sts',
    title: 'the Security Token Service',
    version: '2011-06-15',
    namespace: 'https://sts.amazonaws.com/doc/2011-06-15/',
    operations: stsOperations,
    unbuilt: unbuiltStsOperations,
  },
  iam: {
    protocol: 'query',
    signingName: 'iam',
    title: 'Identity and Access Management',
    version: '2010-05-08',
    namespace: 'https://iam.amazonaws.com/doc/2010-05-08/',
    operations: iamOperations,
    unbuilt: unbuiltIamOperations,
  },
  pinpoint: {
    protocol: 'rest',
    signingName: 'mobiletargeting',
    title: 'Pinpoint',
    root: '/v1/',
    operations: pinpointOperations,
    unbuilt: unbuiltPinpointOperations,
  },
  opensearch: {
    protocol: 'rest',
    signingName: 'es',
    title: 'OpenSearch',
    root: '/2021-01-01/',
    operations: opensearchOperations,
    unbuilt: unbuiltOpenSearchOperations,
  },
  'identity-pools': {
    protocol: 'json',
    signingName: 'cognito-identity',
    title: 'Cognito identity pools',
    targetPrefix: 'AWSCognitoIdentityService.',
    operations: identityPoolOperations,
    unbuilt: unbuiltIdentityPoolOperations,
  },
  kms: {
    protocol: 'json',
    signingName: 'kms',
    title: 'the Key Management Service',
    targetPrefix: 'TrentService.',
    operations: kmsOperations,
    unbuilt: unbuiltKmsOperations,
  },
} as const satisfies Record<CompanionName, CompanionFacts>;
