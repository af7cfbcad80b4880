import { generateKeyPairSync, X509Certificate } from 'node:crypto';
import { beforeAll, expect, test } from 'vitest';
import { type CertificateFacts, selfSignedCertificate } from './certificate.ts';

const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
const facts: CertificateFacts = {
  commonName: 'eu-west-1_Ab12Cd34e',
  serialNumber: Buffer.from('f123456789abcdef', 'hex'),
  notBefore: Date.UTC(2026, 0, 2, 3, 4, 5, 678),
  notAfter: Date.UTC(2036, 0, 2, 3, 4, 5, 678),
};

let der: Buffer;
let certificate: X509Certificate;
beforeAll(async () => {
  der = await selfSignedCertificate(facts, privateKey);
  certificate = new X509Certificate(der);
});

test('a certificate names its subject as its issuer and verifies with its own key', () => {
  expect(certificate.subject).toBe('CN=eu-west-1_Ab12Cd34e');
  expect(certificate.issuer).toBe(certificate.subject);
  expect(certificate.checkIssued(certificate)).toBe(true);
  expect(certificate.verify(certificate.publicKey)).toBe(true);
  expect(certificate.checkPrivateKey(privateKey)).toBe(true);
  expect(certificate.publicKey.equals(publicKey)).toBe(true);
  expect(certificate.signatureAlgorithm).toBe('sha256WithRSAEncryption');
});

test('a serial number with its top bit set stays positive', () => {
  expect(certificate.serialNumber).toBe('F123456789ABCDEF');
});

test('the dates are those given, to the second', () => {
  expect(certificate.validFromDate.getTime()).toBe(Date.UTC(2026, 0, 2, 3, 4, 5));
  expect(certificate.validToDate.getTime()).toBe(Date.UTC(2036, 0, 2, 3, 4, 5));
});

test('a date from 2050 on is written with four digits of the year', async () => {
  const late = new X509Certificate(
    await selfSignedCertificate({ ...facts, notAfter: Date.UTC(2050, 0, 1) }, privateKey),
  );
  expect(late.validToDate.getTime()).toBe(Date.UTC(2050, 0, 1));
});

test("it is as long as Amazon's of a pool of that name: version 3 without extensions", () => {
  // @see RFC 5280 section 4.1: 705 bytes is Amazon's size for 19 characters and a serial number of 9 bytes.
  expect(der).toHaveLength(705);
});

test('equal facts give equal bytes', async () => {
  expect(await selfSignedCertificate(facts, privateKey)).toEqual(der);
});
