/**
 * Contracts of the resource server operations.
 *
 * @module
 */
export const resourceServerOperations = {} as const;
