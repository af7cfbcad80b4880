/**
 * Ids of what lives in a user pool: the pool's id, a separator, and a name that may hold the separator itself.
 *
 * @module
 */
import { failure } from './schema/diagnostic.ts';
import type { Values } from './schema/value.ts';

/**
 * Reads such an id for an import.
 *
 * @param name the attribute that the second part is
 */
export const poolScopedId =
  (separator: string, name: string) =>
  (id: string): Values => {
    const end = id.indexOf(separator);
    const [pool, rest] = [id.slice(0, Math.max(end, 0)), id.slice(end + separator.length)];
    if (end < 1 || rest === '') {
      const form = `user-pool-id${separator}${name.replaceAll('_', '-')}`;
      throw failure('Parsing Resource ID', `wrong format of import ID (${id}), use: '${form}'`);
    }
    return { user_pool_id: pool, [name]: rest };
  };
