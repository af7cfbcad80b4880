import type { Context } from 'hono';
import type { HttpContext } from './context.ts';
import { securityHeaders } from './oauth-headers.ts';
import { factsOf } from './request-log.ts';

/**
 * Answers a method that a path of a pool does not have, with the headers that every answer of these paths has.
 *
 * @see RFC 9110 sections 9.3.2 and 15.5.6
 */
export function methodNotAllowed(c: Context, { core }: HttpContext, methods: readonly string[]): Response {
  const allow = methods.flatMap((method) => (method === 'GET' ? ['GET', 'HEAD'] : [method])).join(', ');
  return new Response(null, {
    status: 405,
    headers: { ...securityHeaders(core.settings, factsOf(c).requestId), allow },
  });
}
