/**
 * One step of a sign-in, as every flow and challenge gets it.
 *
 * @module
 */
import type { Core, RequestOrigin } from '../accounts/core.ts';
import type { UserPoolClientRecord, UserPoolRecord } from '../store/records.ts';

/** Which pair of operations was called: `client` InitiateAuth and its answer, `admin` AdminInitiateAuth and its. */
export type Api = 'client' | 'admin';

/** Strings by name, as `AuthParameters`, `ChallengeResponses` and `ClientMetadata` are. */
export type StringMap = Readonly<Record<string, string>>;

/** A request to start a sign-in or to answer a challenge, with the client that was found for it. */
export interface Attempt {
  readonly core: Core;
  readonly origin: RequestOrigin;
  /** Where the user counts as calling from: the connection's address, or another where the client may say so. */
  readonly address: string;
  readonly api: Api;
  readonly pool: UserPoolRecord;
  readonly client: UserPoolClientRecord;
  /** `AuthParameters` or `ChallengeResponses`. */
  readonly parameters: StringMap;
  /** `Session` as sent. */
  readonly session: string | undefined;
  /** What PreAuthentication and UserMigration get: the ClientMetadata of the request that starts a sign-in. */
  readonly validationData: StringMap;
  /** What every other trigger gets: the ClientMetadata of the request that answers a challenge. */
  readonly clientMetadata: StringMap | undefined;
  /** `AnalyticsMetadata.AnalyticsEndpointId`. */
  readonly analyticsEndpointId: string | undefined;
}

/** A parameter that {@link requireParameters} has already found present. */
export const parameter = (attempt: Attempt, name: string): string => attempt.parameters[name] ?? '';
