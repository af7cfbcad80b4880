/**
 * Contracts of Pinpoint: projects, and what user pools write to them.
 *
 * @module
 * @see Amazon Pinpoint API reference
 */
import { list, optional, structure, text } from '../../shape.ts';
import { operationOf } from '../operation.ts';
import {
  ApplicationId,
  ApplicationName,
  ApplicationResponse,
  ApplicationSettingsResource,
  EndpointId,
  EndpointRequest,
  EndpointResponse,
  EventsRequest,
  EventsResponse,
  ProjectTags,
  WriteApplicationSettingsRequest,
} from './shapes.ts';

const operation = operationOf<'pinpoint'>();
const ResourceArn = text({ min: 1, max: 2048 });
const TagsModel = structure({ tags: ProjectTags });
const errors = ['BadRequestException', 'NotFoundException'] as const;

/** A row an operation. */
export const pinpointOperations = {
  CreateApp: operation({
    name: 'CreateApp',
    http: {
      method: 'POST',
      path: '/v1/apps',
      status: 201,
      body: 'CreateApplicationRequest',
      answer: 'ApplicationResponse',
    },
    input: structure({
      CreateApplicationRequest: structure({ Name: ApplicationName, tags: optional(ProjectTags) }),
    }),
    output: structure({ ApplicationResponse }),
    errors: ['BadRequestException', 'TooManyRequestsException'],
  }),
  GetApp: operation({
    name: 'GetApp',
    http: { method: 'GET', path: '/v1/apps/{ApplicationId}', answer: 'ApplicationResponse' },
    input: structure({ ApplicationId }),
    output: structure({ ApplicationResponse }),
    errors,
  }),
  GetApps: operation({
    name: 'GetApps',
    http: {
      method: 'GET',
      path: '/v1/apps',
      query: { PageSize: 'page-size', Token: 'token' },
      answer: 'ApplicationsResponse',
    },
    input: structure({
      PageSize: optional(text({ max: 10 })),
      Token: optional(text({ min: 1, max: 4096 })),
    }),
    output: structure({
      ApplicationsResponse: structure({
        Item: optional(list(ApplicationResponse)),
        NextToken: optional(text()),
      }),
    }),
    errors: ['BadRequestException'],
  }),
  DeleteApp: operation({
    name: 'DeleteApp',
    http: { method: 'DELETE', path: '/v1/apps/{ApplicationId}', answer: 'ApplicationResponse' },
    input: structure({ ApplicationId }),
    output: structure({ ApplicationResponse }),
    errors,
  }),

  GetApplicationSettings: operation({
    name: 'GetApplicationSettings',
    http: { method: 'GET', path: '/v1/apps/{ApplicationId}/settings', answer: 'ApplicationSettingsResource' },
    input: structure({ ApplicationId }),
    output: structure({ ApplicationSettingsResource }),
    errors,
  }),
  UpdateApplicationSettings: operation({
    name: 'UpdateApplicationSettings',
    http: {
      method: 'PUT',
      path: '/v1/apps/{ApplicationId}/settings',
      body: 'WriteApplicationSettingsRequest',
      answer: 'ApplicationSettingsResource',
    },
    input: structure({ ApplicationId, WriteApplicationSettingsRequest }),
    output: structure({ ApplicationSettingsResource }),
    errors: [...errors, 'UnsupportedOperationException'],
  }),

  PutEvents: operation({
    name: 'PutEvents',
    http: {
      method: 'POST',
      path: '/v1/apps/{ApplicationId}/events',
      status: 202,
      body: 'EventsRequest',
      answer: 'EventsResponse',
    },
    input: structure({ ApplicationId, EventsRequest }),
    output: structure({ EventsResponse }),
    errors,
  }),
  UpdateEndpoint: operation({
    name: 'UpdateEndpoint',
    http: {
      method: 'PUT',
      path: '/v1/apps/{ApplicationId}/endpoints/{EndpointId}',
      status: 202,
      body: 'EndpointRequest',
      answer: 'MessageBody',
    },
    input: structure({ ApplicationId, EndpointId, EndpointRequest }),
    output: structure({
      MessageBody: structure({ Message: optional(text()), RequestID: optional(text()) }),
    }),
    errors,
  }),
  GetEndpoint: operation({
    name: 'GetEndpoint',
    http: {
      method: 'GET',
      path: '/v1/apps/{ApplicationId}/endpoints/{EndpointId}',
      answer: 'EndpointResponse',
    },
    input: structure({ ApplicationId, EndpointId }),
    output: structure({ EndpointResponse }),
    errors,
  }),

  TagResource: operation({
    name: 'TagResource',
    http: { method: 'POST', path: '/v1/tags/{ResourceArn}', status: 204, body: 'TagsModel' },
    input: structure({ ResourceArn, TagsModel }),
    output: null,
    errors,
  }),
  UntagResource: operation({
    name: 'UntagResource',
    http: {
      method: 'DELETE',
      path: '/v1/tags/{ResourceArn}',
      query: { TagKeys: 'tagKeys' },
      status: 204,
    },
    input: structure({ ResourceArn, TagKeys: list(text({ min: 1, max: 128 })) }),
    output: null,
    errors,
  }),
  ListTagsForResource: operation({
    name: 'ListTagsForResource',
    http: { method: 'GET', path: '/v1/tags/{ResourceArn}', answer: 'TagsModel' },
    input: structure({ ResourceArn }),
    output: structure({ TagsModel }),
    errors,
  }),
} as const;
