/**
 * The events that a client with AnalyticsConfiguration sends: to a project of the companion Pinpoint, as far as its role
 * permits. Nothing that goes wrong with them fails a sign-in.
 *
 * @module
 * @see Amazon Cognito developer guide, "Using Amazon Pinpoint for user pool analytics"
 */
import type { UserPoolClientRecord, UserPoolRecord, UserRecord } from '../store/records.ts';

export type AnalyticsEventType = '_userauth.sign_in' | '_userauth.sign_up' | '_userauth.auth_fail';

export interface Analytics {
  /**
   * Delivers and records an event when the client has an AnalyticsConfiguration and the request named an endpoint;
   * otherwise does nothing. `user` is shared only as UserDataShared permits.
   */
  record(
    event: AnalyticsEventType,
    at: {
      readonly pool: UserPoolRecord;
      readonly client: UserPoolClientRecord;
      readonly user?: UserRecord | undefined;
      /** AnalyticsMetadata.AnalyticsEndpointId of the request. */
      readonly endpointId: string | undefined;
    },
  ): Promise<void>;
}
