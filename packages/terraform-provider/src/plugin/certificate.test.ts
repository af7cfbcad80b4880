import { X509Certificate } from 'node:crypto';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { connect, createServer } from 'node:tls';
import { expect, test } from 'vitest';
import { createServerIdentity, toPem } from './certificate.ts';

test('OpenSSL reads 300 certificates in a row, and each is for localhost and verifies with its own key', () => {
  for (let round = 0; round < 300; round += 1) {
    const { certificate } = createServerIdentity();
    const read = new X509Certificate(toPem(certificate));
    expect(read.checkHost('localhost')).toBe('localhost');
    expect(read.verify(read.publicKey)).toBe(true);
    expect(read.ca).toBe(true);
    expect(read.raw.equals(certificate)).toBe(true);
  }
});

test('a certificate whose text is a multiple of 64 characters has no empty line in PEM', () => {
  expect(toPem(Buffer.alloc(96))).toBe(
    `-----BEGIN CERTIFICATE-----\n${'A'.repeat(64)}\n${'A'.repeat(64)}\n-----END CERTIFICATE-----\n`,
  );
});

test('a TLS client that trusts the certificate alone reaches localhost', async () => {
  const { privateKey, certificate } = createServerIdentity();
  const server = createServer({ key: privateKey, cert: toPem(certificate) }, (socket) => socket.end('well'));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  // A server that listens on a port has such an address.
  const { port } = server.address() as AddressInfo;
  const client = connect({ port, host: '127.0.0.1', servername: 'localhost', ca: toPem(certificate) });
  await once(client, 'secureConnect');
  expect(client.authorized).toBe(true);
  client.destroy();
  server.close();
});
