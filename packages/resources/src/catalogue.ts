/**
 * Everything that is managed and looked up, a row each.
 *
 * @module
 */
import type { DataSource, ManagedResource } from './schema/resource.ts';

export const resources: readonly ManagedResource[] = [];

export const dataSources: readonly DataSource[] = [];
