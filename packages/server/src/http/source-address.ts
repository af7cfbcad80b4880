/**
 * Where a request came from, as the connection tells it. Forwarding headers are not believed: anybody can send
 * them.
 *
 * @module
 */

/** What @hono/node-server passes as environment; absent when the application is called without a port. */
export interface ConnectionBindings {
  readonly incoming?: { readonly socket?: { readonly remoteAddress?: string | undefined } };
}

/** The peer's address, an IPv4 one in its plain form; `127.0.0.1` when there is no connection. */
export function sourceAddress(bindings: ConnectionBindings | undefined): string {
  const address = bindings?.incoming?.socket?.remoteAddress ?? '127.0.0.1';
  return address.startsWith('::ffff:') ? address.slice('::ffff:'.length) : address;
}

const SDK = /\baws-sdk-([a-z0-9-]+)\/(\d[\w.]*)/i;

/** `aws-sdk-js-3.1.0` out of a User-Agent; what Cognito writes when there is none to be read. */
export function awsSdkVersion(headers: Headers): string {
  const found = SDK.exec(
    `${headers.get('x-amz-user-agent') ?? ''} ${headers.get('user-agent') ?? ''}`.slice(0, 512),
  );
  return found ? `aws-sdk-${found[1]}-${found[2]}` : 'aws-sdk-unknown-unknown';
}
