/**
 * The connection that settings ask for.
 *
 * @module
 */
import type { JsonObject } from '../wire/struct.ts';
import type { Configured } from './session.ts';

export function connectionOf(_inputs: JsonObject): Configured | 'not known yet' {
  throw new Error('not built');
}
