/**
 * A group as the API shows it.
 *
 * @module
 */
import { type EpochMilliseconds, toTimestamp } from '../units.ts';
import type { GroupType } from './shapes.ts';

/** A group as whoever keeps it knows it. */
export interface DescribedGroup {
  readonly userPoolId: string;
  readonly name: string;
  readonly description?: string;
  readonly roleArn?: string;
  readonly precedence?: number;
  readonly createdAt: EpochMilliseconds;
  readonly modifiedAt: EpochMilliseconds;
}

/** The `Group` of every answer. What was never set is absent. */
export const describeGroup = (group: DescribedGroup): GroupType => ({
  GroupName: group.name,
  UserPoolId: group.userPoolId,
  ...(group.description === undefined ? {} : { Description: group.description }),
  ...(group.roleArn === undefined ? {} : { RoleArn: group.roleArn }),
  ...(group.precedence === undefined ? {} : { Precedence: group.precedence }),
  LastModifiedDate: toTimestamp(group.modifiedAt),
  CreationDate: toTimestamp(group.createdAt),
});
