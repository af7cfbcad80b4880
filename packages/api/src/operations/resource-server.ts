/**
 * Contracts of the resource server operations.
 *
 * @module
 */
import { PaginationToken, UserPoolId } from '../common.ts';
import { operation } from '../operation.ts';
import {
  LARGEST_RESOURCE_SERVER_PAGE,
  ResourceServerIdentifier,
  ResourceServerName,
  ResourceServerScopes,
  ResourceServerType,
} from '../resource-server/shapes.ts';
import { integer, list, optional, structure } from '../shape.ts';
import { commonErrors } from './error-sets.ts';

const theServer = { UserPoolId, Identifier: ResourceServerIdentifier };
const settings = { Name: ResourceServerName, Scopes: optional(ResourceServerScopes) };

/** A row an operation. */
export const resourceServerOperations = {
  CreateResourceServer: operation({
    name: 'CreateResourceServer',
    access: 'signed',
    quota: 'UserPoolResourceUpdate',
    input: structure({ ...theServer, ...settings }),
    output: structure({ ResourceServer: ResourceServerType }),
    errors: [...commonErrors, 'LimitExceededException'],
  }),

  DescribeResourceServer: operation({
    name: 'DescribeResourceServer',
    access: 'signed',
    quota: 'UserPoolResourceRead',
    input: structure(theServer),
    output: structure({ ResourceServer: ResourceServerType }),
    errors: commonErrors,
  }),

  UpdateResourceServer: operation({
    name: 'UpdateResourceServer',
    access: 'signed',
    quota: 'UserPoolResourceUpdate',
    input: structure({ ...theServer, ...settings }),
    output: structure({ ResourceServer: ResourceServerType }),
    errors: commonErrors,
  }),

  DeleteResourceServer: operation({
    name: 'DeleteResourceServer',
    access: 'signed',
    quota: 'UserPoolResourceUpdate',
    input: structure(theServer),
    output: null,
    errors: commonErrors,
  }),

  ListResourceServers: operation({
    name: 'ListResourceServers',
    access: 'signed',
    quota: 'UserPoolResourceRead',
    input: structure({
      UserPoolId,
      MaxResults: optional(integer({ min: 1, max: LARGEST_RESOURCE_SERVER_PAGE })),
      NextToken: optional(PaginationToken),
    }),
    output: structure({
      ResourceServers: list(ResourceServerType),
      NextToken: optional(PaginationToken),
    }),
    errors: commonErrors,
  }),
} as const;
