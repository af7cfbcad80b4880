/**
 * Writes without end to the SQLite file that it is given, and prints each write after the store has
 * acknowledged it: `node writer.ts <file> <round>`.
 *
 * @module
 */
import { openStore } from '@poolkeeper/server/store/open-store';
import {
  mac,
  namesOf,
  POOL,
  refreshToken,
  signIn,
  user,
  userPool,
} from '@poolkeeper/server/store/suite/records';

const [file = '', round = ''] = process.argv.slice(2);
const store = await openStore({ kind: 'sqlite', file });
await store.userPools.insert(userPool());

/** A write to a pipe returns after the kernel has the line: killing this process does not take it back. */
const acknowledge = (what: string, id: string | number): void => {
  process.stdout.write(`${what} ${id}\n`);
};

for (let index = 0; ; index += 1) {
  const id = `${round}-${index}`;
  const person = user({ sub: `sub-${id}`, username: `user-${id}` });
  await store.users.insert(person, namesOf(person));
  acknowledge('user', id);
  await store.signIns.insert(
    signIn({ eventId: id, sub: person.sub }),
    refreshToken({ token: mac(id), eventId: id }),
  );
  acknowledge('sign-in', id);
  await store.users.replace({ ...person, status: 'RESET_REQUIRED' }, namesOf(person), 1);
  acknowledge('replaced', id);
  const { failures } = await store.counters.countFailure(POOL, 'everybody', 1000, 1000);
  acknowledge('failures', failures);
}
