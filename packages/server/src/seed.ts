/**
 * `--seed`: pools with their clients, resource servers, groups and users, created when absent. Everything goes
 * through the operations, so a seed is held to the same rules as a request.
 *
 * @module
 * @see docs/guides/seed.md
 */
