import { sql } from 'kysely';
import { InvalidPageToken, pageOf, positionOf } from './page.ts';
import type { UserRecord } from './records.ts';
import { type Given, statement } from './statement.ts';
import type { Page, PageRequest, UserFilter } from './store.ts';
import type { Database } from './tables.ts';
import { toUser } from './user-row.ts';
import { searchKey } from './user-search.ts';

interface ByCreation {
  readonly userPoolId: string;
  readonly createdAt: number;
  readonly sub: string;
  readonly limit: number;
}

const byCreation = statement((db, given: Given<ByCreation>) =>
  db
    .selectFrom('users')
    .selectAll()
    .where('user_pool_id', '=', given('userPoolId'))
    .where(sql<boolean>`(created_at, sub) > (${given('createdAt')}, ${given('sub')})`)
    .orderBy('created_at')
    .orderBy('sub')
    .limit(given('limit')),
);

interface ByValue {
  readonly userPoolId: string;
  readonly attribute: string;
  readonly value: string;
  readonly sub: string;
  readonly limit: number;
}

const withValue = statement((db, given: Given<ByValue>) =>
  db
    .selectFrom('user_search as search')
    .innerJoin('users as user', (join) =>
      join.onRef('user.user_pool_id', '=', 'search.user_pool_id').onRef('user.sub', '=', 'search.sub'),
    )
    .selectAll('user')
    .where('search.user_pool_id', '=', given('userPoolId'))
    .where('search.attribute', '=', given('attribute'))
    .where('search.value', '=', given('value'))
    .where('search.sub', '>', given('sub'))
    .orderBy('search.sub')
    .limit(given('limit')),
);

const fromValueUpTo = statement((db, given: Given<ByValue & { end: string }>) =>
  db
    .selectFrom('user_search as search')
    .innerJoin('users as user', (join) =>
      join.onRef('user.user_pool_id', '=', 'search.user_pool_id').onRef('user.sub', '=', 'search.sub'),
    )
    .selectAll('user')
    .select('search.value')
    .where('search.user_pool_id', '=', given('userPoolId'))
    .where('search.attribute', '=', given('attribute'))
    .where(sql<boolean>`(search.value, search.sub) > (${given('value')}, ${given('sub')})`)
    .where('search.value', '<', given('end'))
    .orderBy('search.value')
    .orderBy('search.sub')
    .limit(given('limit')),
);

/**
 * One page of a pool's users: by creation, or by the value that the filter compares.
 *
 * @throws InvalidPageToken
 */
export async function listUsers(
  db: Database,
  userPoolId: string,
  filter: UserFilter | undefined,
  page: PageRequest,
): Promise<Page<UserRecord>> {
  const limit = page.limit + 1;
  if (!filter) {
    const [createdAt, sub] = positionOf(page, [-1, '']);
    const rows = await byCreation.all(db, { userPoolId, createdAt, sub, limit });
    return pageOf(rows, page.limit, { record: toUser, position: (row) => [row.created_at, row.sub] });
  }
  const { attribute } = filter;
  const wanted = searchKey(filter.value);
  if (filter.match === 'equals') {
    const [sub] = positionOf(page, ['']);
    const rows = await withValue.all(db, { userPoolId, attribute, value: wanted, sub, limit });
    return pageOf(rows, page.limit, { record: toUser, position: (row) => [row.sub] });
  }
  const [value, sub] = positionOf(page, [wanted, '']);
  if (!value.startsWith(wanted)) throw new InvalidPageToken();
  const rows = await fromValueUpTo.all(db, {
    userPoolId,
    attribute,
    value,
    sub,
    end: endOfBeginning(wanted),
    limit,
  });
  return pageOf(rows, page.limit, { record: toUser, position: (row) => [row.value, row.sub] });
}

/** What follows every value that begins with `beginning`: no value holds the last code point there is. */
const endOfBeginning = (beginning: string): string => `${beginning}\u{10FFFF}`;
