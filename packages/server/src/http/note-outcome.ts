import type { Context } from 'hono';
import type { Noted } from '../oauth/endpoint.ts';
import { describeCause } from '../system/log.ts';
import type { HttpContext } from './context.ts';
import { factsOf } from './request-log.ts';

/** Tells the log what the caller is not told. */
export function noteOutcome(c: Context, { log }: HttpContext, { clientId, error, cause }: Noted): void {
  const facts = factsOf(c);
  if (clientId !== undefined) facts.clientId = clientId;
  if (error !== undefined) facts.error = error;
  if (cause !== undefined) facts.detail = describeCause(cause);
  if (error === 'server_error') {
    log.error('request.failed', {
      request_id: facts.requestId,
      error: describeCause(cause),
      stack: cause instanceof Error ? cause.stack : undefined,
    });
  }
}
