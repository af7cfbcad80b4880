/**
 * SAML messages in addresses: the HTTP redirect binding.
 *
 * @module
 * @see Bindings for the OASIS SAML V2.0, section 3.4.4
 */
import { type KeyObject, sign } from 'node:crypto';
import { promisify } from 'node:util';
import { deflateRaw } from 'node:zlib';

const RSA_SHA256 = 'http://www.w3.org/2001/04/xmldsig-more#rsa-sha256';

const deflate = promisify<string, Buffer>(deflateRaw);
const signInThreadPool = promisify<string, Buffer, KeyObject, Buffer>(sign);

/** A message for a provider. */
export interface RedirectMessage {
  readonly to: string;
  readonly request: string;
  readonly relayState: string;
  /** Signs the message where it is there. */
  readonly key: KeyObject | undefined;
}

/** The address that carries a message. What is signed is the query, exactly as it stands. */
export async function redirectBinding({ to, request, relayState, key }: RedirectMessage): Promise<string> {
  const message = (await deflate(request)).toString('base64');
  const parameters = [
    ['SAMLRequest', message],
    ['RelayState', relayState],
    ...(key === undefined ? [] : [['SigAlg', RSA_SHA256] as const]),
  ] as const;
  const query = parameters.map(([name, value]) => `${name}=${encodeURIComponent(value)}`).join('&');
  const signature =
    key === undefined
      ? ''
      : `&Signature=${encodeURIComponent((await signInThreadPool('RSA-SHA256', Buffer.from(query), key)).toString('base64'))}`;
  return `${to}${to.includes('?') ? '&' : '?'}${query}${signature}`;
}
