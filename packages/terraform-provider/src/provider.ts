/**
 * The provider: all that there is, for the connection that its configuration describes.
 *
 * @module
 */
import { configure } from '@poolkeeper/resources/provider/configure';
import type { Handlers } from './plugin/methods.ts';
import { createProvider } from './rpc/create-provider.ts';
import { catalogue } from './types.ts';
import { version } from './version.ts';

export const createHandlers = (): Handlers =>
  createProvider(catalogue, (config) => configure(config, { userAgent: `poolkeeper/${version}` }));
