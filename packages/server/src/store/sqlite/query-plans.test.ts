import { Kysely, SqliteAdapter } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { purgeDeletedPools } from '../deleted-pools.ts';
import { migrate } from '../migrate.ts';
import { nouns } from '../nouns.ts';
import type { Nouns } from '../store.ts';
import {
  authorizationCode,
  browserSession,
  identityProvider,
  mac,
  managedLoginStyle,
  namesOf,
  POOL,
  populate,
  refreshToken,
  session,
  signIn,
  uiCustomization,
  user,
  verificationCode,
} from '../suite/records.ts';
import { sweep } from '../sweep.ts';
import type { Tables } from '../tables.ts';
import { NodeSqliteDialect } from './sqlite-dialect.ts';
import { sqliteEngine } from './sqlite-engine.ts';

/**
 * A hundred thousand users are no slower than a thousand as long as no query looks at all of them. The plan
 * of each query that the functions below really run says whether it does.
 */
const asked = new Map<string, readonly unknown[]>();

/** Lets every query go through Kysely, which tells of it. */
class ToldDialect extends NodeSqliteDialect {
  override createAdapter(): SqliteAdapter {
    return new (class extends SqliteAdapter {
      override get supportsMultipleConnections(): boolean {
        return true;
      }
    })();
  }
}

const db = new Kysely<Tables>({
  dialect: new ToldDialect({ file: ':memory:' }),
  log: ({ query }) => {
    asked.set(query.sql, query.parameters);
  },
});
const store: Nouns = nouns(db);

beforeAll(async () => {
  await migrate({ ...sqliteEngine({ file: ':memory:' }), db });
  await populate({ ...store } as Parameters<typeof populate>[0]);
});
afterAll(() => db.destroy());

const page = { limit: 10 };
const byEmail = (match: 'equals' | 'startsWith') => ({ attribute: 'email', match, value: 'a' }) as const;

const rotateTo = (token: string) =>
  store.signIns.rotate(mac('token-1'), refreshToken({ token: mac(token) }), 1, () => true);

const functions: readonly (readonly [name: string, run: () => Promise<unknown>])[] = [
  ['userPools.find', () => store.userPools.find(POOL)],
  ['userPools.list', () => store.userPools.list('eu-west-1', page)],
  ['userPoolClients.findWithPool', () => store.userPoolClients.findWithPool('client-1')],
  ['userPoolClients.list', () => store.userPoolClients.list(POOL, page)],
  ['userPoolDomains.find', () => store.userPoolDomains.find('eu-west-1', 'people')],
  ['userPoolDomains.poolOf a prefix', () => store.userPoolDomains.poolOf('people', 'eu-west-1')],
  [
    'userPoolDomains.poolOf a custom domain',
    () => store.userPoolDomains.poolOf('auth.example.com', undefined),
  ],
  ['userPoolDomains.ofPool', () => store.userPoolDomains.ofPool(POOL)],
  ['userPoolDomains.countCustom', () => store.userPoolDomains.countCustom('eu-west-1')],
  ['identityProviders.insert', () => store.identityProviders.insert(identityProvider())],
  ['identityProviders.find', () => store.identityProviders.find(POOL, 'Corporate')],
  ['identityProviders.findByIdentifier', () => store.identityProviders.findByIdentifier(POOL, 'example.com')],
  ['identityProviders.replace', () => store.identityProviders.replace(identityProvider(), 1)],
  ['identityProviders.list', () => store.identityProviders.list(POOL, page)],
  ['identityProviders.count', () => store.identityProviders.count(POOL)],
  ['identityProviders.delete', () => store.identityProviders.delete(POOL, 'Corporate')],
  ['uiCustomizations.put', () => store.uiCustomizations.put(uiCustomization())],
  ['uiCustomizations.find', () => store.uiCustomizations.find(POOL, 'client-1')],
  ['managedLoginStyles.insert', () => store.managedLoginStyles.insert(managedLoginStyle())],
  ['managedLoginStyles.find', () => store.managedLoginStyles.find(POOL, 'style-1')],
  ['managedLoginStyles.findByClient', () => store.managedLoginStyles.findByClient('client-1')],
  ['managedLoginStyles.replace', () => store.managedLoginStyles.replace(managedLoginStyle(), 1)],
  ['managedLoginStyles.count', () => store.managedLoginStyles.count(POOL)],
  ['managedLoginStyles.delete', () => store.managedLoginStyles.delete(POOL, 'style-1')],
  ['resourceServers.list', () => store.resourceServers.list(POOL, page)],
  ['groups.list', () => store.groups.list(POOL, page)],
  ['groups.members', () => store.groups.members(POOL, 'admins', page)],
  ['groups.ofUser', () => store.groups.ofUser(POOL, 'sub-anna')],
  ['users.find', () => store.users.find(POOL, 'sub-anna')],
  ['users.findByName', () => store.users.findByName(POOL, 'anna')],
  [
    'users.findByIdentity',
    () =>
      store.users.findByIdentity(POOL, {
        providerName: 'Corporate',
        attribute: 'Cognito_Subject',
        userId: 'subject-1',
      }),
  ],
  ['users.findSignedIn', () => store.users.findSignedIn('event-1')],
  ['users.insert', () => store.users.insert(user({ sub: 'sub-new' }), namesOf(user({ sub: 'sub-new' })))],
  ['users.replace', () => store.users.replace(user({ attributes: {} }), [], 1)],
  ['users.releaseName', () => store.users.releaseName(POOL, 'email', 'ben@example.com')],
  ['users.list', () => store.users.list(POOL, undefined, page)],
  ['users.list by value', () => store.users.list(POOL, byEmail('equals'), page)],
  ['users.list by beginning', () => store.users.list(POOL, byEmail('startsWith'), page)],
  ['users.count', () => store.users.count(POOL)],
  ['users.delete', () => store.users.delete(POOL, 'sub-new')],
  ['signIns.insert', () => store.signIns.insert(signIn(), refreshToken())],
  ['signIns.find', () => store.signIns.find('event-1')],
  ['signIns.findByRefreshToken', () => store.signIns.findByRefreshToken(mac('token-1'))],
  ['signIns.rotate', () => rotateTo('token-2')],
  ['signIns.rotate again', () => rotateTo('token-3')],
  ['signIns.revoke', () => store.signIns.revoke('event-1', 1)],
  ['signIns.revokeAll', () => store.signIns.revokeAll(POOL, 'sub-anna', 1)],
  ['sessions.insert', () => store.sessions.insert(session())],
  ['sessions.consume', () => store.sessions.consume(mac('session-1'), 1)],
  ['authorizationCodes.insert', () => store.authorizationCodes.insert(authorizationCode())],
  ['authorizationCodes.consume', () => store.authorizationCodes.consume(mac('code-1'), 'client-1', 1)],
  ['authorizationCodes.recordSignIn', () => store.authorizationCodes.recordSignIn(mac('code-1'), 'event-1')],
  [
    'authorizationCodes.recordReplay',
    () => store.authorizationCodes.recordReplay(mac('code-1'), 'client-1', 1),
  ],
  ['browserSessions.insert', () => store.browserSessions.insert(browserSession())],
  ['browserSessions.findWithUser', () => store.browserSessions.findWithUser(mac('browser-1'))],
  ['browserSessions.delete', () => store.browserSessions.delete(mac('browser-1'))],
  ['verificationCodes.put', () => store.verificationCodes.put(verificationCode())],
  ['verificationCodes.countFailure', () => store.verificationCodes.countFailure(POOL, 'sub-anna', 'sign-up')],
  ['counters.countFailure', () => store.counters.countFailure(POOL, 'sub-anna', 1, 1)],
  ['counters.take', () => store.counters.take(POOL, 'sub-anna', 'code', 1, 1, 1)],
  ['signingKeys.list', () => store.signingKeys.list(POOL, 1)],
  ['messages.list of a user', () => store.messages.list({ userPoolId: POOL, username: 'anna' }, 10)],
  ['analyticsEvents.list', () => store.analyticsEvents.list(POOL, 'client-1', 10)],
  ['sweep', () => sweep(db, 1)],
  ['userPools.hold', () => store.userPools.hold(POOL)],
  ['userPools.delete', () => store.userPools.delete(POOL)],
  ['purgeDeletedPools', () => purgeDeletedPools(db)],
];

/** Those that sort what they found, because it is never more than a handful or a hundred. */
const sortFew = new Set(['users.findByName', 'groups.ofUser', 'signingKeys.list']);

test.each(functions)('%s looks up its rows by an index, in their order', async (name, run) => {
  asked.clear();
  await run();
  const queries = [...asked].filter(([sql]) => /^(select|insert|update|delete)/.test(sql));
  expect(queries).not.toEqual([]);
  for (const [sql, parameters] of queries) {
    const plan = await db.executeQuery<{ detail: string }>({
      ...db.selectFrom('settings').selectAll().compile(),
      sql: `explain query plan ${sql}`,
      parameters,
    });
    const details = plan.rows.map(({ detail }) => detail);
    expect(
      details.filter((detail) => /^SCAN (?!\d+-ROW VALUES)/.test(detail)),
      sql,
    ).toEqual([]);
    if (sortFew.has(name)) continue;
    expect(
      details.filter((detail) => detail.startsWith('USE TEMP B-TREE')),
      sql,
    ).toEqual([]);
  }
});

test('a scan would be seen', async () => {
  const { rows } = await db.executeQuery<{ detail: string }>({
    ...db.selectFrom('settings').selectAll().compile(),
    sql: 'explain query plan select * from users where modified_at = 1',
  });
  expect(rows.map(({ detail }) => detail)).toEqual(['SCAN users']);
});
