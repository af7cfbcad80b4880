/**
 * The executable that Terraform starts.
 *
 * @module
 */

import { bundledAnswers } from './bundled.ts';
import { serve } from './plugin/serve.ts';

// Terraform is told where the provider is before what answers it is loaded.
void serve({
  handlers: async () => (await import('./provider.ts')).createHandlers(),
  kept: bundledAnswers,
});
