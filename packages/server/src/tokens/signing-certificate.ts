/**
 * The certificate of the key that signs a pool's SAML requests. Neither is a key of tokens: the key is in no
 * JWKS, and rotating the keys of tokens leaves it, because identity providers were told of it by hand.
 *
 * Only the key is stored. The certificate follows from it, so that every node answers the same bytes.
 *
 * @module
 */
import type { Milliseconds } from '@poolkeeper/api/units';
import { selfSignedCertificate } from './certificate.ts';
import { findOrMakeSamlKey } from './saml-key.ts';
import { openPrivateKey } from './signing-keys.ts';
import type { TokenContext } from './token-parts.ts';
import type { Tokens } from './tokens.ts';

/** Ten years of 365.2425 days, as Amazon's certificates last. */
const lifetime: Milliseconds = 10 * 365.2425 * 24 * 60 * 60 * 1000;

/** Bytes of a serial number, as in Amazon's certificates. */
const serialNumberSize = 8;

/** The signing certificate of a pool, base64 of DER. @see API_GetSigningCertificate */
export const signingCertificate =
  (context: TokenContext): Tokens['signingCertificate'] =>
  async ({ userPoolId }) => {
    const record = await findOrMakeSamlKey(context, userPoolId);
    const facts = {
      commonName: userPoolId,
      serialNumber: Buffer.from(record.kid, 'base64').subarray(0, serialNumberSize),
      notBefore: record.createdAt,
      notAfter: record.createdAt + lifetime,
    };
    return (await selfSignedCertificate(facts, openPrivateKey(context, record))).toString('base64');
  };
