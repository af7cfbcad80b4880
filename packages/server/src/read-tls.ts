/**
 * The files of `--tls-cert` and `--tls-key`.
 *
 * @module
 */
import { createPrivateKey, type KeyObject, X509Certificate } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { UsageError } from './config/usage-error.ts';
import type { Config } from './config.ts';

/** PEM texts. */
export interface Tls {
  readonly cert: string;
  readonly key: string;
}

/**
 * Reads both; undefined without them. What does not fit is told now: a server would start with an empty key, and then
 * break every handshake.
 *
 * @throws UsageError that names the file
 */
export function readTls({ tlsCert, tlsKey }: Pick<Config, 'tlsCert' | 'tlsKey'>): Tls | undefined {
  if (tlsCert === undefined || tlsKey === undefined) return undefined;
  const cert = read('--tls-cert', tlsCert);
  const key = read('--tls-key', tlsKey);
  const certificate = parse(
    `--tls-cert ${tlsCert} holds no PEM certificate.`,
    () => new X509Certificate(cert),
  );
  const privateKey: KeyObject = parse(
    `--tls-key ${tlsKey} holds no PEM private key, or one under a passphrase.`,
    () => createPrivateKey(key),
  );
  if (!certificate.checkPrivateKey(privateKey)) {
    throw new UsageError(`--tls-key ${tlsKey} is not the key of the certificate in ${tlsCert}.`);
  }
  return { cert, key };
}

function read(option: string, path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (cause) {
    throw new UsageError(`${option} ${path} cannot be read.`, { cause });
  }
}

function parse<Parsed>(fault: string, parsed: () => Parsed): Parsed {
  try {
    return parsed();
  } catch (cause) {
    throw new UsageError(fault, { cause });
  }
}
