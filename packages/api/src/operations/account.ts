/**
 * Contracts of the operations that users call for their own accounts.
 *
 * @module
 */
export const accountOperations = {} as const;
