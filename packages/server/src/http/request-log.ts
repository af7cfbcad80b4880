/**
 * One line a request, at info: what was asked, of which pool and client, what came of it, how long it took.
 *
 * @module
 */

import { performance } from 'node:perf_hooks';
import type { Context, MiddlewareHandler } from 'hono';
import type { Log } from '../system/log.ts';
import type { Ids } from '../system/system.ts';
import { type ConnectionBindings, sourceAddress } from './source-address.ts';

/** What a route adds to the line of its request. No member may hold a secret. */
export interface RequestFacts {
  requestId: string;
  operation?: string;
  userPoolId?: string;
  clientId?: string;
  /** The error code of a refusal. */
  error?: string;
  /** What the refusal does not tell the caller. */
  detail?: string;
}

declare module 'hono' {
  interface ContextVariableMap {
    facts: RequestFacts;
  }
}

/** The facts of the current request. */
export const factsOf = (c: Context): RequestFacts => c.get('facts');

/** Longest path that a line repeats, in characters. */
const PATH_CHARACTERS = 256;

/** Gives each request an id and, when it is answered, writes its line. */
export function requestLog(log: Log, ids: Ids): MiddlewareHandler {
  return async (c, next) => {
    const facts: RequestFacts = { requestId: ids.uuid() };
    c.set('facts', facts);
    const startedAt = performance.now();
    await next();
    log.info('request', {
      request_id: facts.requestId,
      operation: facts.operation,
      user_pool_id: facts.userPoolId,
      client_id: facts.clientId,
      method: c.req.method,
      // Without the query: authorization codes and the like travel there.
      path: c.req.path.slice(0, PATH_CHARACTERS),
      status: c.res.status,
      error: facts.error,
      detail: facts.detail,
      duration_ms: Math.round((performance.now() - startedAt) * 100) / 100,
      source_address: sourceAddress(c.env as ConnectionBindings | undefined),
    });
  };
}
