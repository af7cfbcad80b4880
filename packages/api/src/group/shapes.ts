/**
 * Groups of users.
 *
 * @module
 * @see Amazon Cognito user pools API reference, GroupType
 */
import { Arn, UserPoolId } from '../common.ts';
import { integer, optional, type Static, structure, text, timestamp } from '../shape.ts';

/** The name of a group; unique in its pool. */
export const GroupName = text({ min: 1, max: 128, pattern: String.raw`[\p{L}\p{M}\p{S}\p{N}\p{P}]+` });

/** What can be set of a group besides its name. */
export const groupSettings = {
  Description: optional(text({ max: 2048 })),
  RoleArn: optional(Arn),
  /** The group with the lowest number decides `cognito:preferred_role`. */
  Precedence: optional(integer({ min: 0 })),
} as const;

/** What the store keeps of a group besides its name. */
export const GroupSettings = structure(groupSettings);
export type GroupSettings = Static<typeof GroupSettings>;

/** A group as the API shows it. */
export const GroupType = structure({
  GroupName: optional(GroupName),
  UserPoolId: optional(UserPoolId),
  ...groupSettings,
  LastModifiedDate: optional(timestamp()),
  CreationDate: optional(timestamp()),
});
export type GroupType = Static<typeof GroupType>;
