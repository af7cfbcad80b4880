import { resourceLimits } from '@poolkeeper/api/quotas';
import { sql } from 'kysely';
import { isForeignKeyViolation } from './database-errors.ts';
import { toGroup } from './groups.ts';
import { pageOf, positionOf } from './page.ts';
import { type Given, rowOf, statement } from './statement.ts';
import type { Groups } from './store.ts';
import type { Database, GroupMemberRow } from './tables.ts';
import { toUser } from './user-row.ts';

const add = statement((db, given: Given<GroupMemberRow>) =>
  db
    .insertInto('group_members')
    .values(rowOf(given, ['user_pool_id', 'group_name', 'sub', 'joined_at']))
    .onConflict((conflict) => conflict.doNothing()),
);

const remove = statement((db, given: Given<{ userPoolId: string; name: string; sub: string }>) =>
  db
    .deleteFrom('group_members')
    .where('user_pool_id', '=', given('userPoolId'))
    .where('group_name', '=', given('name'))
    .where('sub', '=', given('sub')),
);

const ofUser = statement((db, given: Given<{ userPoolId: string; sub: string }>) =>
  db
    .selectFrom('group_members as member')
    .innerJoin('groups as group', (join) =>
      join
        .onRef('group.user_pool_id', '=', 'member.user_pool_id')
        .onRef('group.group_name', '=', 'member.group_name'),
    )
    .selectAll('group')
    .where('member.user_pool_id', '=', given('userPoolId'))
    .where('member.sub', '=', given('sub'))
    .orderBy(sql`case when "group".precedence is null then 1 else 0 end`)
    .orderBy('group.precedence')
    .orderBy('group.group_name')
    .limit(sql.lit(resourceLimits.groupsPerUser)),
);

interface MemberPage {
  readonly userPoolId: string;
  readonly name: string;
  readonly joinedAt: number;
  readonly sub: string;
  readonly limit: number;
}

const members = statement((db, given: Given<MemberPage>) =>
  db
    .selectFrom('group_members as member')
    .innerJoin('users as user', (join) =>
      join.onRef('user.user_pool_id', '=', 'member.user_pool_id').onRef('user.sub', '=', 'member.sub'),
    )
    .selectAll('user')
    .select('member.joined_at')
    .where('member.user_pool_id', '=', given('userPoolId'))
    .where('member.group_name', '=', given('name'))
    .where(sql<boolean>`(member.joined_at, member.sub) > (${given('joinedAt')}, ${given('sub')})`)
    .orderBy('member.joined_at')
    .orderBy('member.sub')
    .limit(given('limit')),
);

/** Who is in a group, in the order of joining, and a user's groups. */
export const groupMembers = (
  db: Database,
): Pick<Groups, 'addMember' | 'removeMember' | 'ofUser' | 'members'> => ({
  async addMember(userPoolId, name, sub, at) {
    try {
      await add.run(db, { user_pool_id: userPoolId, group_name: name, sub, joined_at: at });
    } catch (error) {
      // The user or the group was deleted meanwhile, and memberships go with either.
      if (!isForeignKeyViolation(error)) throw error;
    }
  },
  async removeMember(userPoolId, name, sub) {
    await remove.run(db, { userPoolId, name, sub });
  },
  async ofUser(userPoolId, sub) {
    return (await ofUser.all(db, { userPoolId, sub })).map(toGroup);
  },
  async members(userPoolId, name, page) {
    const [joinedAt, sub] = positionOf(page, [-1, '']);
    const rows = await members.all(db, { userPoolId, name, joinedAt, sub, limit: page.limit + 1 });
    return pageOf(rows, page.limit, { record: toUser, position: (row) => [row.joined_at, row.sub] });
  },
});
