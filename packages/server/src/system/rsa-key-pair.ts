import { generateKeyPair } from 'node:crypto';
import { promisify } from 'node:util';
import type { RsaKeyPair } from './system.ts';

const generate = promisify(generateKeyPair);

/** A new RSA-2048 key pair with the public exponent 65537, made in libuv's thread pool. */
export async function generateRsaKeyPair(): Promise<RsaKeyPair> {
  const { privateKey, publicKey } = await generate('rsa', { modulusLength: 2048, publicExponent: 65537 });
  const { n, e } = publicKey.export({ format: 'jwk' });
  if (n === undefined || e === undefined) throw new Error('The RSA key has no public members.');
  return { privateKey: privateKey.export({ type: 'pkcs8', format: 'der' }), n, e };
}
