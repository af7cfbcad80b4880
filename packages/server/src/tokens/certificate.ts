/**
 * Self-signed certificates for an RSA key, as Amazon's are: X.509 version 3 without extensions.
 *
 * @module
 * @see RFC 5280 section 4.1
 */
import { createPublicKey, type KeyObject, sign } from 'node:crypto';
import { promisify } from 'node:util';
import type { EpochMilliseconds } from '@poolkeeper/api/units';
import {
  bitString,
  explicit,
  integer,
  nothing,
  objectIdentifier,
  sequence,
  setOf,
  time,
  utf8String,
} from './der.ts';

/** What a certificate says besides its key. */
export interface CertificateFacts {
  /** The CN of subject and issuer, its only part. */
  readonly commonName: string;
  /** Big-endian, at most 20 bytes, not zero. */
  readonly serialNumber: Buffer;
  readonly notBefore: EpochMilliseconds;
  readonly notAfter: EpochMilliseconds;
}

const sha256WithRsaEncryption = sequence(objectIdentifier('1.2.840.113549.1.1.11'), nothing);
const version3 = explicit(0, integer(Buffer.of(2)));

const nameOf = (commonName: string): Buffer =>
  sequence(setOf(sequence(objectIdentifier('2.5.4.3'), utf8String(commonName))));

const signInThreadPool = promisify<string, Buffer, KeyObject, Buffer>(sign);

/** The certificate of `privateKey` in DER. Equal facts and keys give equal bytes. */
export async function selfSignedCertificate(facts: CertificateFacts, privateKey: KeyObject): Promise<Buffer> {
  const name = nameOf(facts.commonName);
  const signed = sequence(
    version3,
    integer(facts.serialNumber),
    sha256WithRsaEncryption,
    name,
    sequence(time(facts.notBefore), time(facts.notAfter)),
    name,
    createPublicKey(privateKey).export({ format: 'der', type: 'spki' }),
  );
  const signature = await signInThreadPool('RSA-SHA256', signed, privateKey);
  return sequence(signed, sha256WithRsaEncryption, bitString(signature));
}
