import type { GroupSettings } from '@poolkeeper/api/group/shapes';
import type { GroupRecord } from '../../store/records.ts';

/** What a request sets of a group; what it leaves out is not in the answer. */
export const groupSettings = ({
  Description,
  RoleArn,
  Precedence,
}: GroupSettings): Pick<GroupRecord, 'description' | 'roleArn' | 'precedence'> => ({
  ...(Description === undefined ? {} : { description: Description }),
  ...(RoleArn === undefined ? {} : { roleArn: RoleArn }),
  ...(Precedence === undefined ? {} : { precedence: Precedence }),
});
