/**
 * Where the events of a client's users go.
 *
 * @module
 * @see Amazon Cognito developer guide, "Using Amazon Pinpoint analytics"
 */
import type { UserPoolClientSettings } from './fields.ts';

/** A Pinpoint project, and on whose behalf it is written to. */
export type AnalyticsDestination =
  | { readonly by: 'arn'; readonly applicationArn: string }
  | {
      readonly by: 'id';
      readonly applicationId: string;
      readonly roleArn: string;
      readonly externalId: string;
    };

/** The service's own role, which responses name beside an ARN; sent back with it, it says nothing new. */
const isServiceLinkedRole = (roleArn: string): boolean =>
  /^arn:[^:]+:iam::\d+:role\/aws-service-role\/cognito-idp\.amazonaws\.com\//.test(roleArn);

/**
 * The project that events go to; undefined when the client has none. A configuration that is neither of the two
 * forms has none either: no request can store one.
 */
export function analyticsDestination(settings: UserPoolClientSettings): AnalyticsDestination | undefined {
  const { ApplicationArn, ApplicationId, RoleArn, ExternalId } = settings.AnalyticsConfiguration ?? {};
  if (ApplicationArn !== undefined) {
    const isAlone = ApplicationId === undefined && ExternalId === undefined;
    return isAlone && (RoleArn === undefined || isServiceLinkedRole(RoleArn))
      ? { by: 'arn', applicationArn: ApplicationArn }
      : undefined;
  }
  if (ApplicationId === undefined || RoleArn === undefined || ExternalId === undefined) return undefined;
  return { by: 'id', applicationId: ApplicationId, roleArn: RoleArn, externalId: ExternalId };
}

/** Whether events carry the user's e-mail address and phone number. Not so when not set. */
export const sharesUserData = (settings: UserPoolClientSettings): boolean =>
  settings.AnalyticsConfiguration?.UserDataShared === true;

/** The role that writes to a project named by its ARN: one that belongs to the service. */
export const serviceLinkedRole = (accountId: string): string =>
  `arn:aws:iam::${accountId}:role/aws-service-role/cognito-idp.amazonaws.com/AWSServiceRoleForAmazonCognitoIdp`;

/** The regions whose pools can send events. Elsewhere there is no Pinpoint to send them to. */
export const analyticsRegions: ReadonlySet<string> = new Set([
  'ap-northeast-1',
  'ap-northeast-2',
  'ap-south-1',
  'ap-southeast-1',
  'ap-southeast-2',
  'ca-central-1',
  'eu-central-1',
  'eu-west-1',
  'eu-west-2',
  'us-east-1',
  'us-east-2',
  'us-west-2',
]);
