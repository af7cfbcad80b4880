/**
 * Contracts of the user pool operations.
 *
 * @module
 */
export const userPoolOperations = {} as const;
