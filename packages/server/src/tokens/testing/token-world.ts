/**
 * A pool with tokens, in memory, with a clock that moves only when told.
 *
 * @module
 */
import { randomBytes } from 'node:crypto';
import type { UserPoolSettings } from '@poolkeeper/api/user-pool/settings';
import type { UserPoolClientSettings } from '@poolkeeper/api/user-pool-client/fields';
import { createLocalJWKSet, type JWTVerifyResult, jwtVerify } from 'jose';
import { openStore } from '../../store/open-store.ts';
import type { GroupRecord, UserPoolClientRecord, UserPoolRecord, UserRecord } from '../../store/records.ts';
import type { Store } from '../../store/store.ts';
import { createMovableClock, type MovableClock } from '../../system/movable-clock.ts';
import { createSystem } from '../../system/real-system.ts';
import { createSealingKeyring } from '../../system/sealing-keyring.ts';
import type { TokenChanges, Triggers } from '../../triggers/triggers.ts';
import { createTokens } from '../create-tokens.ts';
import type { TokenParts } from '../token-parts.ts';
import type { SignInRequest, TokenSet, Tokens } from '../tokens.ts';
import { readyKeyPairs } from './ready-key-pairs.ts';

/** The moment at which a world begins: 2026-04-02T09:05:07Z. */
export const beginning = Date.UTC(2026, 3, 2, 9, 5, 7);

/** What PreTokenGeneration was asked, and what it answers. */
export interface TokenFunction {
  readonly asked: Parameters<Triggers['preTokenGeneration']>[];
  answer: TokenChanges | Error | undefined;
}

export interface TokenWorld {
  readonly tokens: Tokens;
  readonly parts: TokenParts;
  readonly store: Store;
  readonly clock: MovableClock;
  readonly pool: UserPoolRecord;
  readonly user: UserRecord;
  readonly preToken: TokenFunction;
  /** A new client of the pool. */
  client(settings?: Partial<UserPoolClientSettings>): Promise<UserPoolClientRecord>;
  /** Puts the user in a new group. */
  group(group: Pick<GroupRecord, 'name'> & Partial<GroupRecord>): Promise<void>;
  /** Signs the user in, through the API where nothing else is said. */
  signIn(client: UserPoolClientRecord, request?: Partial<SignInRequest>): Promise<TokenSet>;
  /** Refreshes as an operation does. */
  refresh(client: UserPoolClientRecord, refreshToken: string | undefined): Promise<TokenSet>;
  /** Checks a token with jose and the pool's JWKS, at the world's time. */
  verify(token: string | undefined): Promise<JWTVerifyResult>;
  close(): Promise<void>;
}

/** A pool with one user, Jane. */
export async function startTokenWorld(settings: Partial<UserPoolSettings> = {}): Promise<TokenWorld> {
  const clock = createMovableClock({ now: () => beginning });
  const system = { ...createSystem(clock), rsaKeyPair: readyKeyPairs() };
  const store = await openStore({ kind: 'memory' });
  const versioned = { createdAt: beginning, modifiedAt: beginning, version: 1 };
  const preToken: TokenFunction = { asked: [], answer: undefined };
  const triggers: Pick<Triggers, 'has' | 'preTokenGeneration'> = {
    has: () => preToken.answer !== undefined,
    async preTokenGeneration(...asked) {
      preToken.asked.push(asked);
      if (preToken.answer instanceof Error) throw preToken.answer;
      if (preToken.answer === undefined) throw new Error('There is no function.');
      return preToken.answer;
    },
  };
  const parts: TokenParts = {
    settings: {
      publicUrl: 'http://127.0.0.1:7665',
      issuer: 'local',
      region: 'us-east-1',
      accountId: '000000000000',
      development: true,
    },
    system,
    keyring: createSealingKeyring(Buffer.alloc(32, 1), randomBytes),
    store,
    // Tokens ask no other trigger.
    triggers: triggers as Triggers,
  };
  const pool: UserPoolRecord = {
    ...versioned,
    userPoolId: 'us-east-1_AbcDef123',
    region: 'us-east-1',
    name: 'pool',
    settings,
    keyGeneration: 1,
  };
  await store.userPools.insert(pool);
  const user: UserRecord = {
    ...versioned,
    userPoolId: pool.userPoolId,
    sub: 'a1b2c3d4-0000-4000-8000-000000000001',
    username: 'jane',
    status: 'CONFIRMED',
    enabled: true,
    attributes: {
      email: 'jane@example.com',
      email_verified: 'true',
      phone_number: '+15550100',
      name: 'Jane Doe',
      address: '1 Main Street',
      updated_at: '1700000000',
    },
    passwordHistory: [],
  };
  await store.users.insert(user, [{ kind: 'username', name: 'jane' }]);
  const tokens = createTokens(parts);

  return {
    tokens,
    parts,
    store,
    clock,
    pool,
    user,
    preToken,
    async client(clientSettings = {}) {
      const record: UserPoolClientRecord = {
        ...versioned,
        clientId: system.ids.clientId(),
        userPoolId: pool.userPoolId,
        name: 'client',
        settings: clientSettings,
        secrets: [],
      };
      await store.userPoolClients.insert(record);
      return record;
    },
    async group(group) {
      const { userPoolId } = pool;
      await store.groups.insert({ ...versioned, userPoolId, ...group });
      await store.groups.addMember(userPoolId, group.name, user.sub, clock.now());
    },
    signIn: (client, request = {}) =>
      tokens.signIn({
        pool,
        client,
        user,
        source: 'TokenGeneration_Authentication',
        origin: 'api',
        ...request,
      }),
    refresh: async (client, refreshToken) =>
      tokens.refresh(await tokens.findRefreshGrant(pool, client, refreshToken ?? ''), {}),
    verify: async (token) => {
      const keys = await tokens.jwks(pool);
      // jose's type asks for arrays that may be written to.
      const local = createLocalJWKSet({ keys: [...keys.keys] });
      return jwtVerify(token ?? '', local, { currentDate: new Date(clock.now()), algorithms: ['RS256'] });
    },
    close: () => store.close(),
  };
}
