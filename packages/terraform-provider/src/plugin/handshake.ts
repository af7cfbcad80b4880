/**
 * How Terraform starts a provider: what it says in the environment, and the one line that it is answered with.
 *
 * @module
 * @see https://github.com/hashicorp/go-plugin/blob/main/docs/internals.md
 */

type Environment = Readonly<Record<string, string | undefined>>;

/** Says that Terraform, and not a person, started the program. The same for every provider. */
const COOKIE = {
  variable: 'TF_PLUGIN_MAGIC_COOKIE',
  value: 'd602bf8f470bc67ca7faa0386276bbdd4330efaf76d1a219cb4d6991ca9872b2',
} as const;

/** The version of Terraform's plugin protocol that is spoken. */
const PROTOCOL = 6;

/** What Terraform wants of this start. */
export interface Wanted {
  /** PEM; the only client that may connect. */
  readonly clientCertificate: string;
  /** Where the socket shall lie, when Terraform cares. */
  readonly socketFolder: string | undefined;
}

/** A start that cannot go on; the message is for the person who reads it. */
export class HandshakeError extends Error {
  override readonly name = 'HandshakeError';
}

/** Reads what Terraform wants. @throws HandshakeError when it was not Terraform, or one that is too old */
export function readHandshake(environment: Environment): Wanted {
  if (environment[COOKIE.variable] !== COOKIE.value) {
    throw new HandshakeError(
      'This is the Poolkeeper provider for Terraform. Terraform starts it; there is nothing to see when you do.\n' +
        '`poolkeeper terraform install` puts it where Terraform finds it.',
    );
  }
  const versions = (environment.PLUGIN_PROTOCOL_VERSIONS ?? '').split(',').map(Number);
  if (!versions.includes(PROTOCOL)) {
    throw new HandshakeError(
      `This provider speaks version ${PROTOCOL} of Terraform's plugin protocol, and this Terraform does not: it needs Terraform 1.0 or later.`,
    );
  }
  const clientCertificate = environment.PLUGIN_CLIENT_CERT;
  if (!clientCertificate) {
    throw new HandshakeError(
      'Terraform gave no client certificate (PLUGIN_CLIENT_CERT); without one nobody is let in.',
    );
  }
  return { clientCertificate, socketFolder: environment.PLUGIN_UNIX_SOCKET_DIR || undefined };
}

/** Where a provider listens. */
export type Listening =
  | { readonly network: 'unix'; readonly path: string }
  | { readonly network: 'tcp'; readonly port: number };

/** The line that tells Terraform where the provider listens and which certificate it shows. */
export function handshakeLine(listening: Listening, certificate: Buffer): string {
  const address = listening.network === 'unix' ? listening.path : `127.0.0.1:${listening.port}`;
  const unpadded = certificate.toString('base64').replace(/=+$/, '');
  return ['1', PROTOCOL, listening.network, address, 'grpc', unpadded].join('|');
}
