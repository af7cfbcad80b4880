import { expect, test } from 'vitest';
import { startSignInService } from '../operations/auth/testing/sign-in-service.ts';
import { openExchange, type SrpExchange, sealExchange } from './secret-block.ts';

const exchange: SrpExchange = {
  subject: 'ccf832d8-face-4a37-983a-c06c54607934',
  name: 'ann',
  simulated: false,
  clientPublicValue: 'a'.repeat(768),
  challenge: { publicValue: 'b'.repeat(768), privateValue: 'c'.repeat(64) },
};

test('a block opens to what was sealed, and is as long whether or not there is such a user', async () => {
  await using service = await startSignInService();
  const client = await service.client(await service.pool());
  const lengthOf = (sealed: SrpExchange): number => {
    const block = sealExchange(service.core, client, sealed);
    expect(openExchange(service.core, client, block)).toMatchObject(sealed);
    return block.length;
  };
  // Twice base64: some of these lengths show a single byte.
  for (let length = 1; length <= 12; length += 1) {
    const named = { ...exchange, name: 'a'.repeat(length) };
    expect(lengthOf({ ...named, simulated: true })).toBe(lengthOf({ ...named, simulated: false }));
  }
});
