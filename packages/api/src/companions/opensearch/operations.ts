/**
 * Contracts of OpenSearch: domains, and the user pool client that each of them has.
 *
 * @module
 * @see Amazon OpenSearch Service API reference
 */
import { choice, flag, list, optional, structure, text } from '../../shape.ts';
import { operationOf } from '../operation.ts';
import {
  DomainArn,
  DomainConfig,
  DomainName,
  DomainStatus,
  domainOptions,
  EngineVersion,
  refusedDomainOptions,
  TagList,
} from './shapes.ts';

const operation = operationOf<'opensearch'>();
const DOMAIN = '/2021-01-01/opensearch/domain';
const EngineType = choice(['OpenSearch', 'Elasticsearch']);
const errors = ['ResourceNotFoundException', 'ValidationException'] as const;

/** A row an operation. */
export const opensearchOperations = {
  CreateDomain: operation({
    name: 'CreateDomain',
    http: { method: 'POST', path: DOMAIN },
    input: structure({
      DomainName,
      EngineVersion: optional(EngineVersion),
      ...domainOptions,
      ...refusedDomainOptions,
      TagList: optional(TagList),
    }),
    output: structure({ DomainStatus: optional(DomainStatus) }),
    errors: [
      'ResourceAlreadyExistsException',
      'LimitExceededException',
      'ValidationException',
      'UnsupportedOperationException',
    ],
  }),
  DescribeDomain: operation({
    name: 'DescribeDomain',
    http: { method: 'GET', path: `${DOMAIN}/{DomainName}` },
    input: structure({ DomainName }),
    output: structure({ DomainStatus }),
    errors,
  }),
  DescribeDomains: operation({
    name: 'DescribeDomains',
    http: { method: 'POST', path: `${DOMAIN}-info` },
    input: structure({ DomainNames: list(DomainName) }),
    output: structure({ DomainStatusList: list(DomainStatus) }),
    errors: ['ValidationException'],
  }),
  DescribeDomainConfig: operation({
    name: 'DescribeDomainConfig',
    http: { method: 'GET', path: `${DOMAIN}/{DomainName}/config` },
    input: structure({ DomainName }),
    output: structure({ DomainConfig }),
    errors,
  }),
  UpdateDomainConfig: operation({
    name: 'UpdateDomainConfig',
    http: { method: 'POST', path: `${DOMAIN}/{DomainName}/config` },
    input: structure({
      DomainName,
      ...domainOptions,
      ...refusedDomainOptions,
      DryRun: optional(flag()),
    }),
    output: structure({ DomainConfig }),
    errors: [...errors, 'UnsupportedOperationException'],
  }),
  DeleteDomain: operation({
    name: 'DeleteDomain',
    http: { method: 'DELETE', path: `${DOMAIN}/{DomainName}` },
    input: structure({ DomainName }),
    output: structure({ DomainStatus: optional(DomainStatus) }),
    errors,
  }),
  ListDomainNames: operation({
    name: 'ListDomainNames',
    http: { method: 'GET', path: '/2021-01-01/domain', query: { EngineType: 'engineType' } },
    input: structure({ EngineType: optional(EngineType) }),
    output: structure({
      DomainNames: optional(
        list(structure({ DomainName: optional(DomainName), EngineType: optional(EngineType) })),
      ),
    }),
    errors: ['ValidationException'],
  }),

  AddTags: operation({
    name: 'AddTags',
    http: { method: 'POST', path: '/2021-01-01/tags' },
    input: structure({ ARN: DomainArn, TagList }),
    output: null,
    errors: [...errors, 'LimitExceededException'],
  }),
  ListTags: operation({
    name: 'ListTags',
    http: { method: 'GET', path: '/2021-01-01/tags/', query: { ARN: 'arn' } },
    input: structure({ ARN: DomainArn }),
    output: structure({ TagList: optional(TagList) }),
    errors,
  }),
  RemoveTags: operation({
    name: 'RemoveTags',
    http: { method: 'POST', path: '/2021-01-01/tags-removal' },
    input: structure({ ARN: DomainArn, TagKeys: list(text({ min: 1, max: 128 })) }),
    output: null,
    errors,
  }),
} as const;
