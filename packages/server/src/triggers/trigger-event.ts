/**
 * The event that a function gets: the members that all triggers share, in Amazon's order.
 *
 * @module
 * @see Amazon Cognito developer guide, "Customizing user pool workflows with Lambda triggers"
 */
import type { TriggerOrigin } from './triggers.ts';

/** JSON as an event holds it. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [name: string]: Json };
export type JsonObject = { readonly [name: string]: Json };

export interface TriggerEvent {
  /** `1`; for PreTokenGeneration also `2` and `3`. */
  readonly version: string;
  readonly triggerSource: string;
  readonly region: string;
  readonly userPoolId: string;
  readonly userName: string;
  readonly callerContext: { readonly awsSdkVersion: string; readonly clientId: string };
  readonly request: JsonObject;
  readonly response: JsonObject;
}

/** What differs from one trigger to the next. */
interface EventParts {
  readonly version?: string;
  readonly triggerSource: string;
  readonly request: JsonObject;
  /** The members that the function may fill, as Amazon sends them: null, or their default. */
  readonly response: JsonObject;
}

/** What AWS calls an SDK that did not say who it is. */
const unknownSdk = 'aws-sdk-unknown-unknown';

/** The whole event. An operation without a client says `CLIENT_ID_NOT_APPLICABLE`. */
export const triggerEvent = (origin: TriggerOrigin, parts: EventParts): TriggerEvent => ({
  version: parts.version ?? '1',
  triggerSource: parts.triggerSource,
  region: origin.pool.region,
  userPoolId: origin.pool.userPoolId,
  userName: origin.userName,
  callerContext: {
    awsSdkVersion: origin.awsSdkVersion ?? unknownSdk,
    clientId: origin.clientId ?? 'CLIENT_ID_NOT_APPLICABLE',
  },
  request: parts.request,
  response: parts.response,
});

/** `clientMetadata` as a member of a request: absent when the caller sent none. */
export const clientMetadataOf = (
  origin: TriggerOrigin,
): { clientMetadata?: Readonly<Record<string, string>> } =>
  origin.clientMetadata === undefined ? {} : { clientMetadata: origin.clientMetadata };

/** `validationData` of sign-up and migration: null when the caller sent none. */
export const validationDataOrNull = (given: Readonly<Record<string, string>>): Json =>
  Object.keys(given).length === 0 ? null : given;
