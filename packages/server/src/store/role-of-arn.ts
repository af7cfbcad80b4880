import { parseRoleArn, roleArn } from '@poolkeeper/api/companions/iam/role-arn';
import type { RoleRecord } from './records.ts';
import type { Nouns } from './store.ts';

/** Roles belong to an account and to no region. */
export const rolePlace = (accountId: string) => ({ accountId, region: 'global' }) as const;

/** The role of the account that the ARN names, path and all. */
export async function roleOfArn(
  { roles }: Pick<Nouns, 'roles'>,
  accountId: string,
  arn: string,
): Promise<RoleRecord | undefined> {
  const named = parseRoleArn(arn);
  if (named?.accountId !== accountId) return undefined;
  const role = await roles.find(rolePlace(accountId), named.roleName.toLowerCase());
  return role && roleArn({ accountId, ...role.content }) === roleArn(named) ? role : undefined;
}
