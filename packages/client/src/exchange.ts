/**
 * One request and its answer, over connections that are kept.
 *
 * @module
 */
import { Agent, type IncomingMessage, request as requestHttp } from 'node:http';
import type { AgentOptions } from 'node:https';
import type { WireRequest } from './sign.ts';

/** What came back. */
export interface WireAnswer {
  readonly status: number;
  /** By lower-case name. */
  header(name: string): string | undefined;
  readonly body: string;
}

/** Why there was no answer. */
export class ExchangeError extends Error {
  /** `ECONNREFUSED` and the like. */
  readonly code: string;
  /** Whether the service may have seen the request and done what it asks. */
  readonly mayHaveArrived: boolean;

  constructor(code: string, mayHaveArrived: boolean, options?: ErrorOptions) {
    super(code, options);
    this.name = 'ExchangeError';
    this.code = code;
    this.mayHaveArrived = mayHaveArrived;
  }
}

/** Sends one request. @throws ExchangeError when there is no answer */
export type Exchange = (request: WireRequest) => Promise<WireAnswer>;

/** How servers are trusted, in https. */
export interface Trust {
  /** Certificates in PEM beside those that Node trusts. */
  readonly ca?: string;
  /** Whether any certificate will do. */
  readonly insecure?: boolean;
}

/** How long a service may be silent, in milliseconds. */
const SILENCE = 60_000;

/** The largest answer that is read. The largest of Cognito's is under one. */
const MAX_ANSWER_BYTES = 16 * 1024 * 1024;

/** Connections at once to one host: Terraform runs ten operations at a time unless told otherwise. */
const MAX_SOCKETS = 64;

/** Failures to connect at all: nothing was sent. */
const UNSENT: ReadonlySet<string> = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
]);

/** @param trust asked for with the first https request */
export function createExchange(trust: () => Trust): Exchange {
  const agent = new Agent({ keepAlive: true, maxSockets: MAX_SOCKETS });
  let secure: Promise<{ readonly request: typeof requestHttp; readonly agent: Agent }> | undefined;
  const loadSecure = async () => {
    const https = await import('node:https');
    return { request: https.request, agent: new https.Agent(await secureOptions(trust())) };
  };
  return async (wire) => {
    if (wire.url.protocol === 'http:') return send(wire, requestHttp, agent);
    secure ??= loadSecure();
    const { request, agent: secureAgent } = await secure;
    return send(wire, request, secureAgent);
  };
}

async function secureOptions({ ca, insecure }: Trust): Promise<AgentOptions> {
  const trusted = ca === undefined ? {} : { ca: [...(await import('node:tls')).rootCertificates, ca] };
  return {
    keepAlive: true,
    maxSockets: MAX_SOCKETS,
    ...trusted,
    ...(insecure === true ? { rejectUnauthorized: false } : {}),
  };
}

const send = (wire: WireRequest, request: typeof requestHttp, agent: Agent): Promise<WireAnswer> =>
  new Promise((resolve, reject) => {
    const { method, url, headers, body } = wire;
    const sent = request(url, {
      method,
      agent,
      headers: { ...headers, 'content-length': Buffer.byteLength(body) },
      timeout: SILENCE,
    });
    let isAnswered = false;
    const fail = (error: Error): void => {
      const code = 'code' in error && typeof error.code === 'string' ? error.code : 'ERR_NO_ANSWER';
      // A kept connection that the other side has closed meanwhile takes no request.
      const isStale = sent.reusedSocket && code === 'ECONNRESET' && !isAnswered;
      reject(new ExchangeError(code, !UNSENT.has(code) && !isStale, { cause: error }));
    };
    sent.on('timeout', () => sent.destroy(Object.assign(new Error('silence'), { code: 'ETIMEDOUT' })));
    sent.on('error', fail);
    sent.on('response', (response) => {
      isAnswered = true;
      readBody(response).then((text) => resolve(answerOf(response, text)), fail);
    });
    sent.end(body);
  });

async function readBody(response: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of response as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > MAX_ANSWER_BYTES) {
      response.destroy();
      throw Object.assign(new Error('answer too large'), { code: 'ERR_ANSWER_TOO_LARGE' });
    }
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

const answerOf = (response: IncomingMessage, body: string): WireAnswer => ({
  status: response.statusCode ?? 0,
  header: (name) => {
    const value = response.headers[name];
    return Array.isArray(value) ? value[0] : value;
  },
  body,
});
