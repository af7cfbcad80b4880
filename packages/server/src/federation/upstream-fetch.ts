/**
 * Requests of the service to identity providers. Each is bounded in time and size, follows no redirect, and goes to
 * nothing but what the rules of the model permit.
 *
 * @module
 * @see docs/adr/0008-federation.md
 */
import { isSecureEndpoint } from '@poolkeeper/api/identity-provider/rules/endpoints-are-secure';
import type { Milliseconds } from '@poolkeeper/api/units';
import type { ServiceSettings } from '../system/service-settings.ts';
import { UpstreamFault } from './upstream-fault.ts';

/** How long a provider may take for one answer, its body included. */
const TIME_LIMIT: Milliseconds = 5000;

/** The longest body of an answer, in bytes. */
const SIZE_LIMIT = 512 * 1024;

/** One request. */
export interface UpstreamCall {
  readonly url: string;
  readonly init?: RequestInit;
  /** What is called, as faults name it: `token endpoint`. */
  readonly called: string;
}

/**
 * Calls a provider and reads the whole answer.
 *
 * @throws UpstreamFault for an address that is not permitted, a provider that does not answer in time, and an answer
 * that is too long
 */
export async function callUpstream(
  { development }: Pick<ServiceSettings, 'development'>,
  { url, init = {}, called }: UpstreamCall,
): Promise<Response> {
  if (!isSecureEndpoint(url, { development })) throw new UpstreamFault(`The IdP ${called} must use https://`);
  return request({ url, init, called });
}

/** The same for a metadata document, which may be anywhere: what it says is public. @throws UpstreamFault */
export async function fetchMetadata(url: string): Promise<string> {
  const called = 'metadata document';
  const response = await request({ url, init: {}, called });
  if (!response.ok) throw new UpstreamFault(`IdP ${called} answered ${response.status}`);
  return response.text();
}

async function request({ url, init, called }: Required<UpstreamCall>): Promise<Response> {
  try {
    const signal = AbortSignal.timeout(TIME_LIMIT);
    const response = await fetch(url, { ...init, redirect: 'manual', signal });
    const body = await readAll(response, called);
    const isBodiless = response.status === 204 || response.status === 304;
    return new Response(isBodiless ? null : body, { status: response.status, headers: response.headers });
  } catch (cause) {
    if (cause instanceof UpstreamFault) throw cause;
    throw new UpstreamFault(faultText(cause, called), { cause });
  }
}

async function readAll({ body, headers }: Response, called: string): Promise<Buffer<ArrayBuffer>> {
  const tooLong = (): UpstreamFault => new UpstreamFault(`The answer of the IdP ${called} is too long`);
  if (Number(headers.get('content-length') ?? 0) > SIZE_LIMIT) throw tooLong();
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of body ?? []) {
    size += chunk.byteLength;
    if (size > SIZE_LIMIT) throw tooLong();
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** Cognito's words where they are known. */
function faultText(cause: unknown, called: string): string {
  if (cause instanceof DOMException && cause.name === 'TimeoutError') {
    return called === 'jwks uri'
      ? 'Timeout in calling jwks uri'
      : `Timeout occurred in calling IdP ${called}`;
  }
  return codeOf(cause) === 'ECONNRESET' ? 'Connection reset' : `Error in calling IdP ${called}`;
}

/** The code of a failed connection, which `fetch` wraps. */
function codeOf(thrown: unknown): string | undefined {
  for (let error = thrown; error instanceof Error; error = error.cause) {
    if ('code' in error && typeof error.code === 'string') return error.code;
  }
  return undefined;
}
