import { sql } from 'kysely';
import type { Engine } from './engine.ts';
import { nouns } from './nouns.ts';
import { engineOf, refusalToOpen, type StoreSettings } from './open-store.ts';
import type { Settings } from './store.ts';

/**
 * Looks at a database and leaves it as it is: `look` gets what it says about itself, or nothing where no service has
 * made its tables yet.
 *
 * @throws Error when it cannot be reached, or is damaged
 */
export async function inspectStore<Result>(
  settings: StoreSettings,
  look: (known: Settings | undefined) => Promise<Result>,
): Promise<Result> {
  const engine = await engineOf(settings);
  try {
    if (settings.kind !== 'postgres') await checkPages(engine);
    const tables = await engine.db.introspection.getTables();
    const isKnown = tables.some(({ name }) => name === 'settings');
    return await look(isKnown ? nouns(engine.db).settings : undefined);
  } catch (cause) {
    throw refusalToOpen(settings, cause);
  } finally {
    await engine.db.destroy();
  }
}

/** Reads the whole file. @see https://www.sqlite.org/pragma.html#pragma_quick_check */
async function checkPages({ db }: Engine): Promise<void> {
  const { rows } = await sql<{ quick_check: string }>`pragma quick_check(1)`.execute(db);
  const [first] = rows;
  if (first && first.quick_check !== 'ok') throw new Error(first.quick_check);
}
