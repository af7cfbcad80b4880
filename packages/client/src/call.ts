/**
 * One operation: signed, sent, tried again, and its answer read.
 *
 * @module
 */
import type { Endpoint } from './endpoints.ts';
import { type Exchange, ExchangeError, type WireAnswer } from './exchange.ts';
import { type Encoded, type Outgoing, UNEXPLAINED } from './protocols/protocol.ts';
import { type Outcome, withRetries } from './retry.ts';
import { ServiceError } from './service-error.ts';
import { type Credentials, encode, sign, type WireRequest } from './sign.ts';
import type { System } from './system.ts';

/** What every call of a connection shares. */
export interface Caller {
  readonly credentials: Credentials;
  readonly exchange: Exchange;
  readonly maxRetries: number;
  readonly system: System;
  readonly userAgent: string;
}

/** What is called. */
export interface Call {
  readonly operation: string;
  readonly endpoint: Endpoint;
  readonly encoded: Encoded;
  readonly signal: AbortSignal | undefined;
}

/** The output of an operation. @throws ServiceError what the service answered, once retries are used up */
export const call = (caller: Caller, called: Call): Promise<unknown> =>
  withRetries(() => attempt(caller, called), {
    maxRetries: caller.maxRetries,
    system: caller.system,
    signal: called.signal,
  });

/** Operations that make another one when they are sent twice. */
const isRepeatable = (operation: string): boolean => !/^(Create|Add)/.test(operation);

async function attempt(caller: Caller, called: Call): Promise<Outcome<unknown>> {
  const { operation, encoded, endpoint } = called;
  let answer: WireAnswer;
  try {
    answer = await caller.exchange(signed(caller, called));
  } catch (error) {
    if (!(error instanceof ExchangeError)) throw error;
    return {
      error: new ServiceError(
        {
          code: 'RequestError',
          message: `no answer from ${endpoint.url.origin} (${error.code})`,
          status: 0,
          operation,
        },
        { cause: error },
      ),
      mayRepeat: error.mayHaveArrived && !isRepeatable(operation),
      retryAfter: undefined,
    };
  }
  if (answer.status >= 200 && answer.status < 300) return { answer: readResult(called, answer) };
  const { code, message } = encoded.refused(answer);
  return {
    error: new ServiceError({
      code,
      message: code === UNEXPLAINED ? `${message} ${isItThere(endpoint)}` : message,
      status: answer.status,
      operation,
      requestId: requestIdOf(answer),
    }),
    mayRepeat: false,
    retryAfter: retryAfterOf(answer),
  };
}

function signed({ credentials, system, userAgent }: Caller, { encoded, endpoint }: Call): WireRequest {
  const { method, body, headers } = encoded.outgoing;
  const request = { method, url: urlOf(endpoint.url, encoded.outgoing), headers, body };
  const scope = { service: endpoint.signingName, region: endpoint.signingRegion, at: system.now() };
  return { ...request, headers: { ...sign(request, credentials, scope), 'user-agent': userAgent } };
}

function urlOf(endpoint: URL, { path, query = [] }: Outgoing): URL {
  const url = new URL(endpoint);
  url.pathname = endpoint.pathname.replace(/\/$/, '') + path;
  url.search = query.map(([name, value]) => `${encode(name)}=${encode(value)}`).join('&');
  return url;
}

/** What to ask oneself where an answer is not of the service's kind. */
const isItThere = ({ url }: Endpoint): string => `Is ${url.href} the endpoint of the service?`;

function readResult({ encoded, endpoint, operation }: Call, answer: WireAnswer): unknown {
  try {
    return encoded.result(answer);
  } catch (error) {
    throw new ServiceError(
      {
        code: 'UnreadableAnswer',
        message: `The service answered something that is not its protocol. ${isItThere(endpoint)}`,
        status: answer.status,
        operation,
        requestId: requestIdOf(answer),
      },
      { cause: error },
    );
  }
}

const requestIdOf = (answer: WireAnswer): string | undefined =>
  answer.header('x-amzn-requestid') ?? answer.header('x-amz-request-id');

/** Milliseconds. A date is left to the usual waiting. */
function retryAfterOf(answer: WireAnswer): number | undefined {
  const seconds = Number(answer.header('retry-after'));
  return Number.isFinite(seconds) && seconds > 0 ? seconds * 1000 : undefined;
}
