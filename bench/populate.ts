/**
 * Fills a database with pools of users before the service starts: through the store, because a hundred
 * thousand sign-ups would measure themselves.
 *
 * @module
 */
import { signInNames } from '@poolkeeper/api/user/sign-in-names';
import { openStore } from '@poolkeeper/server/store/open-store';
import type { UserRecord } from '@poolkeeper/server/store/records';

type Place = Parameters<typeof openStore>[0];

/** How many users one transaction writes. */
const BATCH = 500;

/** Adds `count` confirmed users without a password, named `crowd-<n>`, with an e-mail address each. */
export async function addCrowd(place: Place, userPoolId: string, count: number): Promise<void> {
  const store = await openStore(place);
  const now = Date.now();
  for (let first = 0; first < count; first += BATCH) {
    await store.transaction(async (nouns) => {
      for (let index = first; index < Math.min(first + BATCH, count); index += 1) {
        const username = `crowd-${index}`;
        const user: UserRecord = {
          userPoolId,
          sub: `00000000-0000-4000-8000-${index.toString(16).padStart(12, '0')}`,
          username,
          status: 'CONFIRMED',
          enabled: true,
          attributes: { email: `${username}@example.com`, email_verified: 'true' },
          passwordHistory: [],
          createdAt: now,
          modifiedAt: now,
          version: 1,
        };
        const names = signInNames({ usernameAttributes: [], aliasAttributes: [], caseSensitive: true }, user);
        const written = await nouns.users.insert(user, names);
        if (written !== 'written') throw new Error(`${username}: ${JSON.stringify(written)}`);
      }
    });
  }
  await store.close();
}
