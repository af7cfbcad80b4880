/**
 * How the API shows a user pool.
 *
 * @module
 */
import { AnyString, Arn, UserPoolId } from '../../common.ts';
import {
  choice,
  described,
  integer,
  list,
  optional,
  type Static,
  structure,
  timestamp,
} from '../../shape.ts';
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
  LastModifiedDate: optional(timestamp({ description: 'When the pool was changed last.' })),
  CreationDate: optional(timestamp({ description: 'When the pool was made.' })),
  EstimatedNumberOfUsers: optional(integer({ description: 'How many users there are, about.' })),
  Arn: optional(described(Arn, 'The ARN of the pool.')),
  Domain: optional(described(AnyString, 'The prefix of its domain, if it has one.')),
  CustomDomain: optional(described(AnyString, 'Its custom domain, if it has one.')),
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
