/**
 * Contracts of the user pool client and client secret operations.
 *
 * @module
 */
export const userPoolClientOperations = {} as const;
