/**
 * One of several processes that write to one SQLite file: `node counting-process.ts <file> <name> <times>`.
 *
 * @module
 */
import { openStore } from '@poolkeeper/server/store/open-store';
import { namesOf, POOL, user, userPool } from '@poolkeeper/server/store/suite/records';

const [file = '', name = '', times = '0'] = process.argv.slice(2);
const store = await openStore({ kind: 'sqlite', file });
await store.userPools.insert(userPool());
for (let index = 0; index < Number(times); index += 1) {
  const person = user({ sub: `sub-${name}-${index}` });
  await store.users.insert(person, namesOf(person));
  await store.counters.countFailure(POOL, 'everybody', 1000, 1000);
}
await store.close();
