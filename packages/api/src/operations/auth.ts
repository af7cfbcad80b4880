/**
 * Contracts of sign-in, challenges and tokens.
 *
 * @module
 */
export const authOperations = {} as const;
