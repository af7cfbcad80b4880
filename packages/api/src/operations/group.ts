/**
 * Contracts of the group and membership operations.
 *
 * @module
 */
import { PaginationToken, QueryLimit, Username, UserPoolId } from '../common.ts';
import { GroupName, GroupType, groupSettings } from '../group/shapes.ts';
import { operation } from '../operation.ts';
import { list, optional, structure } from '../shape.ts';
import { UserType } from '../user/shapes.ts';
import { commonErrors } from './error-sets.ts';

const theGroup = { UserPoolId, GroupName };
const aPage = { Limit: optional(QueryLimit), NextToken: optional(PaginationToken) };
const next = { NextToken: optional(PaginationToken) };
const memberErrors = [...commonErrors, 'UserNotFoundException'] as const;

/** A row an operation. */
export const groupOperations = {
  CreateGroup: operation({
    name: 'CreateGroup',
    access: 'signed',
    quota: 'UserPoolResourceUpdate',
    input: structure({ ...theGroup, ...groupSettings }),
    output: structure({ Group: optional(GroupType) }),
    errors: [...commonErrors, 'GroupExistsException', 'LimitExceededException'],
  }),

  GetGroup: operation({
    name: 'GetGroup',
    access: 'signed',
    quota: 'UserPoolResourceRead',
    input: structure(theGroup),
    output: structure({ Group: optional(GroupType) }),
    errors: commonErrors,
  }),

  UpdateGroup: operation({
    name: 'UpdateGroup',
    access: 'signed',
    quota: 'UserPoolResourceUpdate',
    input: structure({ ...theGroup, ...groupSettings }),
    output: structure({ Group: optional(GroupType) }),
    errors: commonErrors,
  }),

  DeleteGroup: operation({
    name: 'DeleteGroup',
    access: 'signed',
    quota: 'UserPoolResourceUpdate',
    input: structure(theGroup),
    output: null,
    errors: commonErrors,
  }),

  ListGroups: operation({
    name: 'ListGroups',
    access: 'signed',
    quota: 'UserPoolResourceRead',
    input: structure({ UserPoolId, ...aPage }),
    output: structure({ Groups: optional(list(GroupType)), ...next }),
    errors: commonErrors,
  }),

  ListUsersInGroup: operation({
    name: 'ListUsersInGroup',
    access: 'signed',
    quota: 'UserList',
    input: structure({ ...theGroup, ...aPage }),
    output: structure({ Users: optional(list(UserType)), ...next }),
    errors: commonErrors,
  }),

  AdminAddUserToGroup: operation({
    name: 'AdminAddUserToGroup',
    access: 'signed',
    quota: 'UserUpdate',
    input: structure({ ...theGroup, Username }),
    output: null,
    errors: memberErrors,
  }),

  AdminRemoveUserFromGroup: operation({
    name: 'AdminRemoveUserFromGroup',
    access: 'signed',
    quota: 'UserUpdate',
    input: structure({ ...theGroup, Username }),
    output: null,
    errors: memberErrors,
  }),

  AdminListGroupsForUser: operation({
    name: 'AdminListGroupsForUser',
    access: 'signed',
    quota: 'UserResourceRead',
    input: structure({ UserPoolId, Username, ...aPage }),
    output: structure({ Groups: optional(list(GroupType)), ...next }),
    errors: memberErrors,
  }),
} as const;
