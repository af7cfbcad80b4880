import { encodeMessage } from '@poolkeeper/terraform-provider/plugin/wire';
import { createHandlers } from '@poolkeeper/terraform-provider/provider';
import { expect, test } from 'vitest';
import { bundleProvider } from './bundle.ts';

test('the script brings along the schemas that the provider would answer', async () => {
  const schemas = await createHandlers().GetProviderSchema({});
  const encoded = encodeMessage('GetProviderSchema.Response', schemas).toString('base64');
  const script = await bundleProvider();
  expect(encoded.length).toBeGreaterThan(50_000);
  // Not toContain, which would print both.
  expect(script.includes(encoded)).toBe(true);
});
