/**
 * What tokens say about groups and the roles that come with them.
 *
 * @module
 * @see Amazon Cognito developer guide, "Adding groups to a user pool"
 */
import type { GroupRecord } from '../store/records.ts';
import type { GroupConfiguration } from '../triggers/triggers.ts';
import type { Claims } from './sign.ts';

/** Groups in order of precedence, their roles, and the role that wins. */
export function groupConfiguration(groups: readonly GroupRecord[]): GroupConfiguration {
  return {
    groupsToOverride: groups.map(({ name }) => name),
    iamRolesToOverride: groups.flatMap(({ roleArn }) => roleArn ?? []),
    preferredRole: preferredRole(groups),
  };
}

/** The role of the group with the lowest precedence number; none when groups of that number differ in it. */
function preferredRole(groups: readonly GroupRecord[]): string | null {
  const withRole = groups.filter(({ roleArn }) => roleArn !== undefined);
  const rank = ({ precedence }: GroupRecord): number => precedence ?? Number.POSITIVE_INFINITY;
  const lowest = Math.min(...withRole.map(rank));
  const [role, ...others] = new Set(
    withRole.filter((group) => rank(group) === lowest).map(({ roleArn }) => roleArn),
  );
  return role === undefined || others.length > 0 ? null : role;
}

/** `cognito:groups`, `cognito:roles` and `cognito:preferred_role`, each only where there is one. */
export const groupClaims = ({
  groupsToOverride,
  iamRolesToOverride,
  preferredRole,
}: GroupConfiguration): Claims => ({
  ...(groupsToOverride.length > 0 && { 'cognito:groups': groupsToOverride }),
  ...(iamRolesToOverride.length > 0 && { 'cognito:roles': iamRolesToOverride }),
  ...(preferredRole !== null && { 'cognito:preferred_role': preferredRole }),
});
