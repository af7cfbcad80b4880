import { encodeMessage } from '@poolkeeper/terraform-provider/plugin/wire';
import { createHandlers } from '@poolkeeper/terraform-provider/provider';
import { expect, test } from 'vitest';
import { makeScript } from './make-script.ts';

test('the script of the Terraform provider brings along the schemas that the provider would answer', async () => {
  const schemas = await createHandlers().GetProviderSchema({});
  const encoded = encodeMessage('GetProviderSchema.Response', schemas).toString('base64');
  const script = await makeScript('terraform');
  expect(encoded.length).toBeGreaterThan(50_000);
  // Not toContain, which would print both.
  expect(script.includes(encoded)).toBe(true);
});
