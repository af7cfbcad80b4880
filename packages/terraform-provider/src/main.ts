/**
 * The executable that Terraform starts.
 *
 * @module
 */

import { configure } from '@poolkeeper/resources/provider/configure';
import { serve } from './plugin/serve.ts';
import { createProvider } from './rpc/create-provider.ts';
import { catalogue } from './types.ts';
import { version } from './version.ts';

void serve(() =>
  createProvider(catalogue, (config) => configure(config, { userAgent: `poolkeeper/${version}` })),
);
