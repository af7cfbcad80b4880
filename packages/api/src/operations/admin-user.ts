/**
 * Contracts of the operations by which an administrator manages users.
 *
 * @module
 */
export const adminUserOperations = {} as const;
