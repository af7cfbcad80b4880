/**
 * How the API shows a user pool.
 *
 * @module
 */
import { AnyString, Arn, UserPoolId } from '../../common.ts';
import { choice, integer, list, optional, type Static, structure, timestamp } from '../../shape.ts';
import { changeableSettings, fixedSettings, UserPoolName } from '../settings.ts';
import { SchemaAttribute } from './attributes.ts';
import { LambdaConfig } from './lambda-config.ts';

/** A pool as DescribeUserPool and CreateUserPool answer it. */
export const UserPoolType = structure({
  Id: optional(UserPoolId),
  Name: optional(UserPoolName),
  ...changeableSettings,
  ...fixedSettings,
  SchemaAttributes: optional(list(SchemaAttribute)),
  LastModifiedDate: optional(timestamp()),
  CreationDate: optional(timestamp()),
  EstimatedNumberOfUsers: optional(integer()),
  Arn: optional(Arn),
  Domain: optional(AnyString),
  CustomDomain: optional(AnyString),
});
export type UserPoolType = Static<typeof UserPoolType>;

/** A pool in a listing. */
export const UserPoolDescription = structure({
  Id: optional(UserPoolId),
  Name: optional(UserPoolName),
  LambdaConfig: optional(LambdaConfig),
  Status: optional(choice(['Enabled', 'Disabled'])),
  LastModifiedDate: optional(timestamp()),
  CreationDate: optional(timestamp()),
});
export type UserPoolDescription = Static<typeof UserPoolDescription>;
