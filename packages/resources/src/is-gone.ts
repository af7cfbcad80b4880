/**
 * What a service answers of something that does not exist.
 *
 * @module
 */
import { ServiceError } from '@poolkeeper/client/service-error';

/** The codes of the services, a row each. */
const codes: ReadonlySet<string> = new Set([
  // User pools, identity pools, OpenSearch
  'ResourceNotFoundException',
  'UserNotFoundException',
  // IAM
  'NoSuchEntity',
  // Pinpoint
  'NotFoundException',
]);

/** Whether a failure says that what was asked for does not exist. */
export const isGone = (failure: unknown): boolean =>
  failure instanceof ServiceError && codes.has(failure.code);
