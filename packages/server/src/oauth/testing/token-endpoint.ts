/**
 * Requests and answers of the token endpoint.
 *
 * @module
 */
import { expect } from 'vitest';
import { CALLBACK, type Query } from './oauth-world.ts';

/** Status and body of an answer, which no cache may keep and every page may read. */
export async function answerOf(response: Response): Promise<[status: number, body: unknown]> {
  expect(response.headers.get('cache-control')).toContain('no-store');
  expect(response.headers.get('pragma')).toBe('no-cache');
  expect(response.headers.get('content-type')).toBe('application/json;charset=UTF-8');
  expect(response.headers.get('access-control-allow-origin')).toBe('*');
  return [response.status, await response.json()];
}

/** A form that exchanges a code: one that nobody was given, where `more` names none. */
export const codeForm = (more: Query = {}): Query => ({
  grant_type: 'authorization_code',
  code: 'unknown',
  redirect_uri: CALLBACK,
  ...more,
});
