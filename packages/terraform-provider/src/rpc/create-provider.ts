/**
 * A provider: its answers to every call of Terraform.
 *
 * @module
 */
import type { Catalogue } from '../catalogue.ts';
import type { Handlers } from '../plugin/methods.ts';
import { lookup } from './kinds.ts';
import { dataSourceHandlers, ephemeralHandlers } from './lookups.ts';
import { type Configure, providerHandlers } from './provider-config.ts';
import { resourceChangeHandlers } from './resource-changes.ts';
import { resourceStateHandlers } from './resource-states.ts';
import { schemaHandlers } from './schemas.ts';
import { Session } from './session.ts';

/** A provider of what the catalogue holds. It has no state but its configuration. */
export function createProvider(catalogue: Catalogue, configure: Configure): Handlers {
  const session = new Session();
  const resourceOf = lookup('Resource Type', catalogue.resources);
  return {
    ...schemaHandlers(catalogue),
    ...providerHandlers(configure, session),
    ...resourceStateHandlers(resourceOf, session),
    ...resourceChangeHandlers(resourceOf, session),
    ...dataSourceHandlers(lookup('Data Source', catalogue.dataSources), session),
    ...ephemeralHandlers(lookup('Ephemeral Resource', catalogue.ephemeralResources), session),
  };
}
