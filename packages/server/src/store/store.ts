/**
 * What the service remembers, by noun. Two engines implement it (SQLite, PostgreSQL) and pass one suite.
 *
 * Rules that hold for every function here:
 * - one query a function, or one short transaction where a row and its index rows change together;
 * - nothing slow is awaited inside {@link Store.transaction};
 * - times are epoch milliseconds that the caller took from the clock; the store reads no clock;
 * - `replace(record, expectedVersion)` writes only when the row still has that version, and says so:
 *   that is what makes ConcurrentModificationException real;
 * - what must not be readable in a stolen database has the type `Sealed` or `Mac`.
 *
 * @module
 */
import type { EpochMilliseconds, Milliseconds } from '@poolkeeper/api/units';
import type { FederatedIdentity } from '@poolkeeper/api/user/identities';
import type { Mac } from '../system/keyring.ts';
import type {
  AnalyticsEventRecord,
  AuthorizationCodeRecord,
  BrowserSessionRecord,
  CompanionPlace,
  CompanionRecord,
  CustomerKeyRecord,
  GroupRecord,
  IdentityPoolRecord,
  IdentityProviderRecord,
  IdentityProviderSummary,
  ManagedLoginStyleRecord,
  MessageRecord,
  OpenSearchDomainRecord,
  PinpointAppRecord,
  PinpointEndpointKey,
  PinpointEndpointRecord,
  PinpointEventRecord,
  RefreshTokenRecord,
  ResourceServerRecord,
  RoleRecord,
  SessionRecord,
  SignInName,
  SignInRecord,
  SigningKeyRecord,
  UiCustomizationRecord,
  UserPoolClientRecord,
  UserPoolDomainRecord,
  UserPoolRecord,
  UserRecord,
  VerificationCodeRecord,
} from './records.ts';

/** Whether a conditional write happened. `conflict`: the row changed meanwhile, or is gone. */
export type Written = 'written' | 'conflict';

/**
 * One page of a listing. `next` is absent on the last page; it is opaque and given back as `after`. A listing
 * that is given another `after` throws `InvalidPageToken` (page.ts).
 */
export interface Page<Row> {
  readonly rows: readonly Row[];
  readonly next?: string;
}

export interface PageRequest {
  readonly limit: number;
  readonly after?: string;
}

export interface UserPools {
  find(userPoolId: string): Promise<UserPoolRecord | undefined>;
  /** `conflict` when the id is taken. That of a pool that was deleted is not, once its rows are removed here. */
  insert(pool: UserPoolRecord): Promise<Written>;
  /** Leaves `keyGeneration` as it is: only {@link SigningKeys.rotate} raises it. */
  replace(pool: UserPoolRecord, expectedVersion: number): Promise<Written>;
  /**
   * In a transaction: until it ends nobody else changes, deletes or holds the pool, while its users come and go. False
   * when there is none.
   */
  hold(userPoolId: string): Promise<boolean>;
  /**
   * Takes the pool away, with everything in it, from whoever looks for it by its id or by a client's. False when there
   * was none. {@link Store.purgeDeletedPools} removes the rows of its users.
   */
  delete(userPoolId: string): Promise<boolean>;
  /** Pools of one region by creation time. */
  list(region: string, page: PageRequest): Promise<Page<UserPoolRecord>>;
  count(region: string): Promise<number>;
}

export interface UserPoolClients {
  /** Client ids are unique over all pools and regions. */
  find(clientId: string): Promise<UserPoolClientRecord | undefined>;
  /** The client and its pool in one query: the start of every public operation. */
  findWithPool(clientId: string): Promise<{ client: UserPoolClientRecord; pool: UserPoolRecord } | undefined>;
  insert(client: UserPoolClientRecord): Promise<Written>;
  replace(client: UserPoolClientRecord, expectedVersion: number): Promise<Written>;
  delete(userPoolId: string, clientId: string): Promise<boolean>;
  /** By creation time. */
  list(userPoolId: string, page: PageRequest): Promise<Page<UserPoolClientRecord>>;
  count(userPoolId: string): Promise<number>;
}

export interface UserPoolDomains {
  /** A domain of either kind by its name, among those of a region. */
  find(region: string, domain: string): Promise<UserPoolDomainRecord | undefined>;
  /** The pool of a domain: one query. `region` is undefined for a custom domain, which is unique without it. */
  poolOf(domain: string, region: string | undefined): Promise<UserPoolRecord | undefined>;
  /** The domains of a pool: at most two. */
  ofPool(userPoolId: string): Promise<readonly UserPoolDomainRecord[]>;
  /** `conflict` when the domain is taken, when the pool has one of that kind, or when the pool is gone. */
  insert(domain: UserPoolDomainRecord): Promise<Written>;
  replace(domain: UserPoolDomainRecord, expectedVersion: number): Promise<Written>;
  delete(userPoolId: string, domain: string): Promise<boolean>;
  /** Custom domains of a region. */
  countCustom(region: string): Promise<number>;
}

/** What happened to a write of an identity provider: another provider of the pool may have the identifier `taken`. */
export type IdentityProviderWritten = Written | { readonly taken: string };

export interface IdentityProviders {
  find(userPoolId: string, name: string): Promise<IdentityProviderRecord | undefined>;
  findByIdentifier(userPoolId: string, identifier: string): Promise<IdentityProviderRecord | undefined>;
  /** Nothing is written when one of the identifiers is taken. */
  insert(provider: IdentityProviderRecord): Promise<IdentityProviderWritten>;
  /** Replaces the provider and all its identifiers; its type stays. */
  replace(provider: IdentityProviderRecord, expectedVersion: number): Promise<IdentityProviderWritten>;
  delete(userPoolId: string, name: string): Promise<boolean>;
  /** By name. Their details are not read: metadata documents are long. */
  list(userPoolId: string, page: PageRequest): Promise<Page<IdentityProviderSummary>>;
  count(userPoolId: string): Promise<number>;
}

export interface UiCustomizations {
  /** That of one client, or of all (`ALL`); neither stands for the other. */
  find(userPoolId: string, clientId: string): Promise<UiCustomizationRecord | undefined>;
  /** That of a client, then that of all, as far as there are any. */
  shownTo(userPoolId: string, clientId: string): Promise<readonly UiCustomizationRecord[]>;
  /** Replaces the one there was, but for the time of its making. `conflict` when the pool or the client is gone. */
  put(customization: UiCustomizationRecord): Promise<Written>;
}

/** A style, without what it looks like. */
export type ManagedLoginStyleVersion = Pick<ManagedLoginStyleRecord, 'id' | 'userPoolId' | 'version'>;

export interface ManagedLoginStyles {
  find(userPoolId: string, id: string): Promise<ManagedLoginStyleRecord | undefined>;
  findByClient(clientId: string): Promise<ManagedLoginStyleRecord | undefined>;
  /** Which style a client has and in which version, without reading it: images are long. */
  versionOfClient(clientId: string): Promise<ManagedLoginStyleVersion | undefined>;
  /** `conflict` when the client has a style, or is gone. */
  insert(style: ManagedLoginStyleRecord): Promise<Written>;
  replace(style: ManagedLoginStyleRecord, expectedVersion: number): Promise<Written>;
  delete(userPoolId: string, id: string): Promise<boolean>;
  count(userPoolId: string): Promise<number>;
}

export interface ResourceServers {
  find(userPoolId: string, identifier: string): Promise<ResourceServerRecord | undefined>;
  insert(server: ResourceServerRecord): Promise<Written>;
  replace(server: ResourceServerRecord, expectedVersion: number): Promise<Written>;
  delete(userPoolId: string, identifier: string): Promise<boolean>;
  list(userPoolId: string, page: PageRequest): Promise<Page<ResourceServerRecord>>;
  count(userPoolId: string): Promise<number>;
}

export interface Groups {
  find(userPoolId: string, name: string): Promise<GroupRecord | undefined>;
  insert(group: GroupRecord): Promise<Written>;
  replace(group: GroupRecord, expectedVersion: number): Promise<Written>;
  delete(userPoolId: string, name: string): Promise<boolean>;
  list(userPoolId: string, page: PageRequest): Promise<Page<GroupRecord>>;
  count(userPoolId: string): Promise<number>;
  /** Does nothing when the user is already a member. */
  addMember(userPoolId: string, name: string, sub: string, at: EpochMilliseconds): Promise<void>;
  removeMember(userPoolId: string, name: string, sub: string): Promise<void>;
  /** Every group of a user, lowest precedence number first, groups without one last, then by name. At most 100. */
  ofUser(userPoolId: string, sub: string): Promise<readonly GroupRecord[]>;
  members(userPoolId: string, name: string, page: PageRequest): Promise<Page<UserRecord>>;
}

/** What ListUsers searches: one attribute, whole or by its beginning. */
export interface UserFilter {
  /** `username`, `sub`, `status`, `cognito:user_status` or one of the searchable standard attributes. */
  readonly attribute: string;
  readonly match: 'equals' | 'startsWith';
  readonly value: string;
}

/** What happened to a write of a user: `taken` names what another user holds, a kind of sign-in name or an identity. */
export type UserWritten = Written | { readonly taken: SignInName['kind'] | 'identity' };

/** What tells one user of a provider from another. */
export type IdentityKey = Pick<FederatedIdentity, 'providerName' | 'attribute' | 'userId'>;

export interface Users {
  find(userPoolId: string, sub: string): Promise<UserRecord | undefined>;
  /**
   * The user who signs in with `name`: a username, a sub, or an alias. One query. `name` must already be in
   * the pool's case (`signInKey` of the model). Where several match, the username wins, and then the sub.
   */
  findByName(userPoolId: string, name: string): Promise<UserRecord | undefined>;
  /** The user whom a provider knows by this value of an attribute. One query. */
  findByIdentity(userPoolId: string, identity: IdentityKey): Promise<UserRecord | undefined>;
  /** The user, the sign-in and whether it still stands, for an access token's `event_id`. One query. */
  findSignedIn(eventId: string): Promise<{ user: UserRecord; signIn: SignInRecord } | undefined>;
  /**
   * Inserts the user with all sign-in names and identities; nothing is written when one is taken. A preferred username
   * is taken when it is another user's name of any kind, the others when it is one of theirs of the same kind.
   */
  insert(user: UserRecord, names: readonly SignInName[]): Promise<UserWritten>;
  /** Replaces the user, all sign-in names, identities and what is searched. Names are taken as for `insert`. */
  replace(user: UserRecord, names: readonly SignInName[], expectedVersion: number): Promise<UserWritten>;
  /** Takes a sign-in name from whoever has it (ForceAliasCreation). Answers the sub that lost it. */
  releaseName(userPoolId: string, kind: SignInName['kind'], name: string): Promise<string | undefined>;
  /** Removes the user with names, memberships, sign-ins, codes and counters. */
  delete(userPoolId: string, sub: string): Promise<boolean>;
  /** By creation time, or by the filtered value. */
  list(userPoolId: string, filter: UserFilter | undefined, page: PageRequest): Promise<Page<UserRecord>>;
  /** An estimate is good enough (DescribeUserPool.EstimatedNumberOfUsers). */
  count(userPoolId: string): Promise<number>;
}

export interface SignIns {
  /** Records a sign-in and, unless the flow issues none, its refresh token. One transaction. */
  insert(signIn: SignInRecord, refreshToken: RefreshTokenRecord | undefined): Promise<void>;
  find(eventId: string): Promise<SignInRecord | undefined>;
  /** The refresh token, its sign-in and its user: one query. The user is undefined when deleted. */
  findByRefreshToken(
    token: Mac,
  ): Promise<{ token: RefreshTokenRecord; signIn: SignInRecord; user: UserRecord | undefined } | undefined>;
  /**
   * Replaces a refresh token by a new one of the same sign-in: marks the old one replaced at `at` and inserts the
   * new one. Of racing calls exactly one is the first. Every other one inserts only where `isAccepted` permits
   * the time of the first replacement. False, and nothing is written, where it does not, or the old one is gone.
   */
  rotate(
    old: Mac,
    replacement: RefreshTokenRecord,
    at: EpochMilliseconds,
    isAccepted: (replacedAt: EpochMilliseconds) => boolean,
  ): Promise<boolean>;
  /** Revokes one sign-in with all its tokens. Later calls keep the first time. */
  revoke(eventId: string, at: EpochMilliseconds): Promise<void>;
  /** Revokes every sign-in of a user (GlobalSignOut, disabling). */
  revokeAll(userPoolId: string, sub: string, at: EpochMilliseconds): Promise<void>;
}

export interface Sessions {
  insert(session: SessionRecord): Promise<void>;
  find(id: Mac): Promise<SessionRecord | undefined>;
  /** Marks a session used; false when it already was. Exactly one of two racing calls gets true. */
  consume(id: Mac, at: EpochMilliseconds): Promise<boolean>;
  /**
   * Marks a one-time value that was never stored (an SRP secret block) as used until `expiresAt`; false when
   * it already was.
   */
  consumeOnce(id: Mac, expiresAt: EpochMilliseconds): Promise<boolean>;
}

export interface AuthorizationCodes {
  insert(code: AuthorizationCodeRecord): Promise<void>;
  /**
   * Marks a code of the client used and answers it. Of racing calls exactly one is answered; undefined also for a
   * code that is unknown or another client's.
   */
  consume(code: Mac, clientId: string, at: EpochMilliseconds): Promise<AuthorizationCodeRecord | undefined>;
  /** Notes the sign-in that a code gave. False, and nothing is noted, when the code was replayed meanwhile. */
  recordSignIn(code: Mac, eventId: string): Promise<boolean>;
  /** Notes that a used code of the client came again; answers the sign-in that it gave, where one is noted. */
  recordReplay(code: Mac, clientId: string, at: EpochMilliseconds): Promise<string | undefined>;
}

export interface BrowserSessions {
  insert(session: BrowserSessionRecord): Promise<void>;
  /** The session and its user: one query. Undefined when either is gone. */
  findWithUser(id: Mac): Promise<{ session: BrowserSessionRecord; user: UserRecord } | undefined>;
  delete(id: Mac): Promise<void>;
}

export interface VerificationCodes {
  find(
    userPoolId: string,
    sub: string,
    purpose: VerificationCodeRecord['purpose'],
  ): Promise<VerificationCodeRecord | undefined>;
  /** A new code of the same user and purpose replaces the old one. */
  put(code: VerificationCodeRecord): Promise<void>;
  /** Removes the code if it is still the one with this digest; false when another call was first. */
  consume(code: VerificationCodeRecord): Promise<boolean>;
  /** Counts a wrong guess and answers the new number; 0 when the code is gone meanwhile. */
  countFailure(userPoolId: string, sub: string, purpose: VerificationCodeRecord['purpose']): Promise<number>;
}

/** Failed passwords of one user. */
export interface LockOut {
  readonly failures: number;
  readonly lastFailureAt: EpochMilliseconds;
}

export interface Counters {
  /** The failures of a subject (a sub, or the digest of a name that no user has). */
  lockOut(userPoolId: string, subject: string): Promise<LockOut | undefined>;
  /**
   * Counts one more failure, starting again from one when the last lies `quiet` or more in the past. Atomic:
   * racing failures are all counted.
   */
  countFailure(
    userPoolId: string,
    subject: string,
    at: EpochMilliseconds,
    quiet: Milliseconds,
  ): Promise<LockOut>;
  clearLockOut(userPoolId: string, subject: string): Promise<void>;
  /**
   * Takes one of `limit` uses of `kind` in the running window of `window`; false when none is left. The
   * window starts with the first use.
   */
  take(
    userPoolId: string,
    subject: string,
    kind: string,
    limit: number,
    window: Milliseconds,
    at: EpochMilliseconds,
  ): Promise<boolean>;
}

export interface SigningKeys {
  /** Every key of the pool that is not past `verifyUntil` at `at`, newest first. */
  list(userPoolId: string, at: EpochMilliseconds): Promise<readonly SigningKeyRecord[]>;
  /** Inserts the first keys of their uses in a pool; `conflict` when another node was first. */
  insertFirst(keys: readonly SigningKeyRecord[]): Promise<Written>;
  /**
   * In one transaction: sets `verifyUntil` on the keys that sign now and have a use of the new ones, inserts
   * these and raises the pool's `keyGeneration`, so that every node sees it with its next request.
   */
  rotate(
    userPoolId: string,
    keys: readonly SigningKeyRecord[],
    verifyUntil: EpochMilliseconds,
  ): Promise<void>;
}

export interface Messages {
  insert(message: MessageRecord): Promise<void>;
  /** Last inserted first, whatever `createdAt` says. */
  list(filter: { userPoolId?: string; username?: string }, limit: number): Promise<readonly MessageRecord[]>;
}

export interface AnalyticsEvents {
  insert(event: AnalyticsEventRecord): Promise<void>;
  list(userPoolId: string, clientId: string, limit: number): Promise<readonly AnalyticsEventRecord[]>;
}

/** Things of one kind that a companion service keeps. */
export interface CompanionRecords<Record extends CompanionRecord<unknown>> {
  find(place: CompanionPlace, id: string): Promise<Record | undefined>;
  /** `conflict` when the id is taken in that place. */
  insert(record: Record): Promise<Written>;
  replace(record: Record, expectedVersion: number): Promise<Written>;
  /** Deletes only the version that was read: `conflict` when it changed meanwhile, or is gone. */
  delete(place: CompanionPlace, id: string, expectedVersion: number): Promise<Written>;
  /** Those of one place by id. */
  list(place: CompanionPlace, page: PageRequest): Promise<Page<Record>>;
  count(place: CompanionPlace): Promise<number>;
}

export interface PinpointEndpoints {
  find(key: PinpointEndpointKey): Promise<PinpointEndpointRecord | undefined>;
  /** Replaces the one there was, but for the time of its making. `conflict` when the project is gone. */
  put(endpoint: PinpointEndpointRecord): Promise<Written>;
}

export interface PinpointEvents {
  /** `conflict` when the project is gone. */
  insert(event: PinpointEventRecord): Promise<Written>;
  /** Last received first, whatever `createdAt` says. */
  list(place: CompanionPlace, applicationId: string, limit: number): Promise<readonly PinpointEventRecord[]>;
}

/** Facts about the database itself. */
export interface Settings {
  get(name: string): Promise<string | undefined>;
  /** Sets a value unless there is one, and answers the one that stands: how nodes agree on a fact. */
  getOrSet(name: string, value: string): Promise<string>;
  /** Sets a value, whatever stood there. */
  set(name: string, value: string): Promise<void>;
}

/** All nouns over one connection or one transaction. */
export interface Nouns {
  readonly userPools: UserPools;
  readonly userPoolClients: UserPoolClients;
  readonly userPoolDomains: UserPoolDomains;
  readonly identityProviders: IdentityProviders;
  readonly uiCustomizations: UiCustomizations;
  readonly managedLoginStyles: ManagedLoginStyles;
  readonly resourceServers: ResourceServers;
  readonly groups: Groups;
  readonly users: Users;
  readonly signIns: SignIns;
  readonly sessions: Sessions;
  readonly authorizationCodes: AuthorizationCodes;
  readonly browserSessions: BrowserSessions;
  readonly verificationCodes: VerificationCodes;
  readonly counters: Counters;
  readonly signingKeys: SigningKeys;
  readonly messages: Messages;
  readonly analyticsEvents: AnalyticsEvents;
  readonly customerKeys: CompanionRecords<CustomerKeyRecord>;
  readonly roles: CompanionRecords<RoleRecord>;
  readonly pinpointApps: CompanionRecords<PinpointAppRecord>;
  readonly pinpointEndpoints: PinpointEndpoints;
  readonly pinpointEvents: PinpointEvents;
  readonly identityPools: CompanionRecords<IdentityPoolRecord>;
  readonly openSearchDomains: CompanionRecords<OpenSearchDomainRecord>;
  readonly settings: Settings;
}

export interface Store extends Nouns {
  /**
   * All or nothing. Opened by an operation, passed down, never nested. Nothing slow is awaited inside, and
   * nothing but these nouns is used: where another transaction stood in its way, `work` runs once more.
   */
  transaction<Result>(work: (nouns: Nouns) => Promise<Result>): Promise<Result>;
  /**
   * Removes what deleted pools left and what has expired: sessions of challenges and of browsers, codes, counters,
   * keys, sign-ins with their refresh tokens, and messages and analytics events that are too old (`messageAge`,
   * `analyticsEventAge` in sweep.ts).
   * Answers the rows removed, without the refresh tokens.
   */
  sweep(at: EpochMilliseconds): Promise<number>;
  /** Removes what deleted pools left, in batches between which requests are served. Answers the rows removed. */
  purgeDeletedPools(): Promise<number>;
  /** Empties every table but the settings (reset, `--memory` in development only). */
  clear(): Promise<void>;
  /** The newest time any row was written is not needed; this only proves that the database answers. */
  ping(): Promise<void>;
  close(): Promise<void>;
}
