/**
 * The certificate that a provider shows to Terraform: for `localhost`, signed by itself, made anew at every start.
 * Terraform takes no other for its word: the certificate is told to it on the provider's standard output.
 *
 * Node reads certificates and writes none, so the little DER that one with a P-256 key needs is written here.
 *
 * @module
 * @see RFC 5280 section 4.1, RFC 5480
 */
import { createPublicKey, generateKeyPairSync, randomBytes, sign } from 'node:crypto';

/** A key and its certificate. */
export interface ServerIdentity {
  /** PEM, PKCS #8. */
  readonly privateKey: string;
  /** DER. */
  readonly certificate: Buffer;
}

/** One element: tag, length, content. No content here is longer than 65,535 bytes. */
function element(tag: number, ...content: readonly Buffer[]): Buffer {
  const body = Buffer.concat(content);
  const { length } = body;
  const size =
    length < 0x80 ? [length] : length < 0x100 ? [0x81, length] : [0x82, length >> 8, length & 0xff];
  return Buffer.concat([Buffer.of(tag, ...size), body]);
}

const sequence = (...members: readonly Buffer[]): Buffer => element(0x30, ...members);
const octets = (content: Buffer): Buffer => element(0x04, content);
const bits = (content: Buffer, unused = 0): Buffer => element(0x03, Buffer.of(unused), content);
const object = (hex: string): Buffer => element(0x06, Buffer.from(hex, 'hex'));
const time = (digits: string): Buffer => element(digits.length === 13 ? 0x17 : 0x18, Buffer.from(digits));

const TRUE = element(0x01, Buffer.of(0xff));
const version3 = element(0xa0, element(0x02, Buffer.of(2)));
/** 1.2.840.10045.4.3.2 */
const ecdsaWithSha256 = sequence(object('2a8648ce3d040302'));
/** 2.5.4.3 */
const name = sequence(element(0x31, sequence(object('550403'), element(0x0c, Buffer.from('localhost')))));
/** The certificate lives as long as the process; nothing looks at the dates, and clocks differ. */
const validity = sequence(time('200101000000Z'), time('99991231235959Z'));

const extensions = element(
  0xa3,
  sequence(
    // subjectAltName: Terraform calls the server `localhost`, and looks nowhere else for its name.
    sequence(object('551d11'), octets(sequence(element(0x82, Buffer.from('localhost'))))),
    // basicConstraints: its own authority.
    sequence(object('551d13'), TRUE, octets(sequence(TRUE))),
    // keyUsage: digitalSignature, keyCertSign.
    sequence(object('551d0f'), TRUE, octets(bits(Buffer.of(0x84), 2))),
    // extKeyUsage: serverAuth.
    sequence(object('551d25'), octets(sequence(object('2b06010505070301')))),
  ),
);

/** Makes a key and its certificate. */
export function createServerIdentity(): ServerIdentity {
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const serialNumber = randomBytes(16);
  // Positive, and not led by a zero byte, whatever the rest is.
  serialNumber[0] = 0x40 | (serialNumber.readUInt8(0) & 0x3f);
  const signed = sequence(
    version3,
    element(0x02, serialNumber),
    ecdsaWithSha256,
    name,
    validity,
    name,
    createPublicKey(privateKey).export({ format: 'der', type: 'spki' }),
    extensions,
  );
  const certificate = sequence(signed, ecdsaWithSha256, bits(sign('sha256', signed, privateKey)));
  // A PEM export is a string.
  return { privateKey: privateKey.export({ format: 'pem', type: 'pkcs8' }) as string, certificate };
}

/** A certificate in PEM. Lines are cut so that none is empty: OpenSSL refuses a PEM that holds one. */
export const toPem = (certificate: Buffer): string =>
  [
    '-----BEGIN CERTIFICATE-----',
    ...(certificate.toString('base64').match(/.{1,64}/g) ?? []),
    '-----END CERTIFICATE-----',
    '',
  ].join('\n');
