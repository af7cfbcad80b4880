/**
 * What an endpoint is: a function of a request, without anything of HTTP but what it is about.
 *
 * @module
 */
import type { Core, RequestOrigin } from '../accounts/core.ts';
import type { PoolSite } from '../authorization/pool-site.ts';

/** A request that reached an endpoint of a pool. */
export interface EndpointRequest {
  readonly core: Core;
  readonly site: PoolSite;
  /** The query as it came, without `?`. */
  readonly query: string;
  /** The body of a form; empty for any other. */
  readonly form: URLSearchParams;
  /** The Authorization header. */
  readonly authorization: string | undefined;
  /** The Cookie header. */
  readonly cookies: string | undefined;
  readonly origin: RequestOrigin;
}

/** What an endpoint answers. */
export interface EndpointAnswer {
  readonly status: 200 | 302 | 400 | 401 | 500;
  /** Headers besides those that every answer has, in lower case. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Values of Set-Cookie, besides. */
  readonly setCookies?: readonly string[];
  /** Becomes JSON. */
  readonly body?: object;
  /** What the line of the request in the log says. */
  readonly noted?: Noted;
}

/** What the log is told, and the caller is not. */
export interface Noted {
  readonly clientId?: string | undefined;
  readonly error?: string | undefined;
  /** What failed or refused underneath. */
  readonly cause?: unknown;
}

/** The code of an endpoint. */
export type Endpoint = (request: EndpointRequest) => Promise<EndpointAnswer>;
