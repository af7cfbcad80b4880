/**
 * Why an event cannot be delivered: the project that a client names is not there, or its role may not write to it.
 *
 * @module
 * @see Amazon Cognito developer guide, "Using Amazon Pinpoint analytics"
 */
import { documentOf, managedPolicy } from '@poolkeeper/api/companions/iam/managed-policies';
import { permits, trustsService } from '@poolkeeper/api/companions/iam/policy/evaluate';
import { parsePolicy } from '@poolkeeper/api/companions/iam/policy/parse-policy';
import { appArn, parseAppArn } from '@poolkeeper/api/companions/pinpoint/app-arn';
import type { AnalyticsDestination } from '@poolkeeper/api/user-pool-client/analytics';
import type { CompanionPlace, RoleRecord, UserPoolRecord } from '../store/records.ts';
import { roleOfArn } from '../store/role-of-arn.ts';
import type { Nouns } from '../store/store.ts';

/** The name under which user pools assume a role. */
const PRINCIPAL = 'cognito-idp.amazonaws.com';

/** What the role has to grant on the project: one action of each row. The last was in the documentation for years. */
const NEEDED = [
  ['mobiletargeting:UpdateEndpoint'],
  ['mobiletargeting:PutEvents', 'mobiletargeting:PutItems'],
] as const;

/** A project that events go to. */
export interface DeliveryTarget extends CompanionPlace {
  readonly applicationId: string;
}

/** Where and for whom an event is to be delivered. */
interface Delivery {
  readonly pool: UserPoolRecord;
  readonly destination: AnalyticsDestination;
  readonly accountId: string;
}

/** The project that receives the event, or the reason why none does, for the log. */
export async function deliveryTarget(
  store: Pick<Nouns, 'pinpointApps' | 'roles'>,
  { pool, destination, accountId }: Delivery,
): Promise<{ readonly target: DeliveryTarget } | { readonly fault: string }> {
  const target =
    destination.by === 'arn'
      ? parseAppArn(destination.applicationArn)
      : { accountId, region: pool.region, applicationId: destination.applicationId };
  if (target?.accountId !== accountId) return { fault: 'the ARN names no project of this account' };
  if (!(await store.pinpointApps.find(target, target.applicationId))) {
    return { fault: `there is no project ${appArn(target)}` };
  }
  // By ARN the service writes as its own role, which may write to every project.
  if (destination.by === 'arn') return { target };
  const role = await roleOfArn(store, accountId, destination.roleArn);
  if (!role) return { fault: `the role ${destination.roleArn} does not exist` };
  const fault = roleFault(role, appArn(target), {
    'sts:externalid': destination.externalId,
    'aws:sourceaccount': accountId,
    'aws:sourcearn': `arn:aws:cognito-idp:${pool.region}:${accountId}:userpool/${pool.userPoolId}`,
  });
  return fault === undefined ? { target } : { fault };
}

function roleFault(
  { content }: RoleRecord,
  project: string,
  context: Readonly<Record<string, string>>,
): string | undefined {
  if (!trustsService(parsePolicy(content.trustPolicy, 'trust'), PRINCIPAL, context)) {
    return `the role ${content.roleName} does not trust ${PRINCIPAL} with this external id`;
  }
  const policies = policiesOf(content).map((document) => parsePolicy(document, 'identity'));
  // What belongs to a project is written under its ARN.
  const isGranted = (action: string): boolean =>
    [project, `${project}/events`, `${project}/endpoints/*`].some((resource) =>
      permits(policies, { action, resource }),
    );
  const missing = NEEDED.find((actions) => !actions.some(isGranted));
  return missing && `the role ${content.roleName} does not grant ${missing[0]} on ${project}`;
}

/** Inline policies, and attached ones whose content is known. */
function policiesOf({ inlinePolicies, attachedPolicies }: RoleRecord['content']): readonly string[] {
  const attached = attachedPolicies.flatMap((arn) => {
    const known = managedPolicy(arn)?.known;
    return known ? [documentOf(known)] : [];
  });
  return [...Object.values(inlinePolicies), ...attached];
}
