import { isForeignKeyViolation } from './database-errors.ts';
import type { Written } from './store.ts';

/** What a conditional write of one row answers. */
export const written = (rows: number): Written => (rows === 1 ? 'written' : 'conflict');

/** What an insert answers: also a parent that is gone is a conflict. */
export async function inserted(rows: Promise<number>): Promise<Written> {
  try {
    return written(await rows);
  } catch (error) {
    if (isForeignKeyViolation(error)) return 'conflict';
    throw error;
  }
}
