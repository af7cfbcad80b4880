/**
 * What a provider serves.
 *
 * @module
 */
import type { DataSource, EphemeralResource, ManagedResource } from '@poolkeeper/resources/schema/resource';

/** Kinds of resources, by the names that configurations use. */
export interface Catalogue {
  readonly resources: readonly ManagedResource[];
  readonly dataSources: readonly DataSource[];
  readonly ephemeralResources: readonly EphemeralResource[];
}
