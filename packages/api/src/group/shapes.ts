/**
 * Groups of users.
 *
 * @module
 * @see Amazon Cognito user pools API reference, GroupType
 */
import { Arn, UserPoolId } from '../common.ts';
import { described, integer, optional, type Static, structure, text, timestamp } from '../shape.ts';

/** The name of a group; unique in its pool. */
export const GroupName = text({
  min: 1,
  max: 128,
  pattern: String.raw`[\p{L}\p{M}\p{S}\p{N}\p{P}]+`,
  description: 'The name of the group; unique in its pool.',
});

/** What can be set of a group besides its name. */
export const groupSettings = {
  Description: optional(text({ max: 2048, description: 'What the group is for.' })),
  RoleArn: optional(described(Arn, 'The role of its members in an identity pool.')),
  Precedence: optional(
    integer({
      min: 0,
      description: 'Its rank: of the groups of a user, the lowest number decides `cognito:preferred_role`.',
    }),
  ),
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
