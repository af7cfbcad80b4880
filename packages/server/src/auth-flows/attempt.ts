/**
 * One step of a sign-in, as every flow and challenge gets it.
 *
 * @module
 */
import type { ClientActor } from '../accounts/actor.ts';
import type { Core } from '../accounts/core.ts';

/** Which pair of operations was called: `client` InitiateAuth and its answer, `admin` AdminInitiateAuth and its. */
export type Api = 'client' | 'admin';

/** Strings by name, as `AuthParameters`, `ChallengeResponses` and `ClientMetadata` are. */
export type StringMap = Readonly<Record<string, string>>;

/**
 * A request to start a sign-in or to answer a challenge, with the client that was found for it.
 *
 * Its `clientMetadata` is that of an answer. What a starting request sends is `validationData` and reaches
 * PreAuthentication and UserMigration alone.
 */
export interface Attempt extends ClientActor {
  readonly core: Core;
  readonly api: Api;
  /** Where the user counts as calling from: the connection's address, or another where the client may say so. */
  readonly address: string;
  /** `AuthParameters` or `ChallengeResponses`. */
  readonly parameters: StringMap;
  /** `Session` as sent. */
  readonly session: string | undefined;
  readonly validationData: StringMap;
  /** `AnalyticsMetadata.AnalyticsEndpointId`. */
  readonly analyticsEndpointId: string | undefined;
}

/** A parameter that {@link requireParameters} has already found present. */
export const parameter = (attempt: Attempt, name: string): string => attempt.parameters[name] ?? '';
