/**
 * Contracts of the group and membership operations.
 *
 * @module
 */
export const groupOperations = {} as const;
