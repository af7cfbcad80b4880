/**
 * The columns of every table. A row keeps what is searched, ordered by or changed by itself in columns, and
 * the rest of its record as JSON in `content`. Times are epoch milliseconds.
 *
 * @see migrations/ for the tables themselves
 * @module
 */
import type { Generated, Kysely } from 'kysely';

interface Versioned {
  readonly created_at: number;
  readonly modified_at: number;
  readonly version: number;
  readonly content: string;
}

export interface UserPoolRow extends Versioned {
  readonly user_pool_id: string;
  readonly region: string;
  readonly key_generation: number;
  /** 1 once the pool is deleted and what belongs to it has yet to be removed: no query but that one sees it. */
  readonly deleted: Generated<number>;
}

export interface UserPoolClientRow extends Versioned {
  readonly client_id: string;
  readonly user_pool_id: string;
}

export interface UserPoolDomainRow extends Versioned {
  readonly domain: string;
  readonly kind: string;
  readonly region: string;
  readonly user_pool_id: string;
}

export interface IdentityProviderRow extends Versioned {
  readonly user_pool_id: string;
  readonly provider_name: string;
  readonly type: string;
}

/** A further name of an identity provider. Unique in its pool. */
export interface IdentityProviderIdentifierRow {
  readonly user_pool_id: string;
  readonly identifier: string;
  readonly provider_name: string;
}

export interface UiCustomizationRow {
  readonly user_pool_id: string;
  /** A client, or all of them. */
  readonly scope: string;
  readonly client_id: string | null;
  readonly created_at: number;
  readonly modified_at: number;
  readonly content: string;
}

export interface ManagedLoginStyleRow extends Versioned {
  readonly id: string;
  readonly user_pool_id: string;
  readonly client_id: string;
}

export interface ResourceServerRow extends Versioned {
  readonly user_pool_id: string;
  readonly identifier: string;
}

export interface GroupRow extends Versioned {
  readonly user_pool_id: string;
  readonly group_name: string;
  readonly precedence: number | null;
}

export interface GroupMemberRow {
  readonly user_pool_id: string;
  readonly group_name: string;
  readonly sub: string;
  readonly joined_at: number;
}

export interface UserRow extends Versioned {
  readonly user_pool_id: string;
  readonly sub: string;
}

/** How many users a pool has: counting 100,000 of them would take milliseconds. */
export interface UserCountRow {
  readonly user_pool_id: string;
  readonly users: number;
}

/** A name under which a user signs in. Unique by pool, name and kind. */
export interface UserNameRow {
  readonly user_pool_id: string;
  readonly name: string;
  readonly kind: string;
  readonly sub: string;
}

/** An identity of a user at a provider. Unique by pool, provider, attribute and value. */
export interface UserIdentityRow {
  readonly user_pool_id: string;
  readonly provider_name: string;
  readonly attribute: string;
  readonly value: string;
  readonly sub: string;
}

/** One attribute of a user by which ListUsers filters. */
export interface UserSearchRow {
  readonly user_pool_id: string;
  readonly attribute: string;
  readonly value: string;
  readonly sub: string;
}

export interface SignInRow {
  readonly event_id: string;
  readonly user_pool_id: string;
  readonly sub: string;
  readonly expires_at: number;
  readonly revoked_at: number | null;
  readonly content: string;
}

export interface RefreshTokenRow {
  readonly token: string;
  readonly event_id: string;
  readonly expires_at: number;
  readonly replaced_at: number | null;
}

export interface SessionRow {
  readonly id: string;
  readonly user_pool_id: string;
  readonly expires_at: number;
  readonly used_at: number | null;
  readonly content: string;
}

/** A value that was used and may not be used again. */
export interface UsedValueRow {
  readonly id: string;
  readonly expires_at: number;
}

export interface AuthorizationCodeRow {
  readonly code: string;
  readonly user_pool_id: string;
  readonly client_id: string;
  readonly sub: string;
  readonly expires_at: number;
  readonly used_at: number | null;
  readonly replayed_at: number | null;
  /** The sign-in that the code gave. */
  readonly event_id: string | null;
  readonly content: string;
}

export interface BrowserSessionRow {
  readonly id: string;
  readonly user_pool_id: string;
  readonly sub: string;
  readonly expires_at: number;
  readonly content: string;
}

export interface VerificationCodeRow {
  readonly user_pool_id: string;
  readonly sub: string;
  readonly purpose: string;
  readonly code: string;
  readonly failures: number;
  readonly expires_at: number;
  readonly content: string;
}

export interface LockOutRow {
  readonly user_pool_id: string;
  readonly subject: string;
  readonly failures: number;
  readonly last_failure_at: number;
  /** From then on the failures no longer count. */
  readonly expires_at: number;
}

export interface UseCounterRow {
  readonly user_pool_id: string;
  readonly subject: string;
  readonly kind: string;
  readonly used: number;
  /** The end of the running window. */
  readonly expires_at: number;
}

export interface SigningKeyRow {
  readonly user_pool_id: string;
  readonly kid: string;
  readonly use: string;
  readonly created_at: number;
  readonly verify_until: number | null;
  readonly content: string;
}

export interface MessageRow {
  /** Grows from row to row. */
  readonly position: Generated<number>;
  readonly id: string;
  readonly user_pool_id: string;
  readonly username: string;
  readonly created_at: number;
  readonly content: string;
}

export interface AnalyticsEventRow {
  readonly id: string;
  readonly user_pool_id: string;
  readonly client_id: string;
  readonly created_at: number;
  readonly content: string;
}

/** One thing of a companion service. */
export interface CompanionRow extends Versioned {
  readonly account_id: string;
  readonly region: string;
  readonly id: string;
}

export interface PinpointEndpointRow {
  readonly account_id: string;
  readonly region: string;
  readonly application_id: string;
  readonly endpoint_id: string;
  readonly created_at: number;
  readonly modified_at: number;
  readonly content: string;
}

export interface PinpointEventRow {
  /** Grows from row to row. */
  readonly position: Generated<number>;
  readonly account_id: string;
  readonly region: string;
  readonly application_id: string;
  readonly created_at: number;
  readonly content: string;
}

export interface SettingRow {
  readonly name: string;
  readonly value: string;
}

/** Every table by its name. */
export interface Tables {
  readonly user_pools: UserPoolRow;
  readonly user_pool_clients: UserPoolClientRow;
  readonly user_pool_domains: UserPoolDomainRow;
  readonly identity_providers: IdentityProviderRow;
  readonly identity_provider_identifiers: IdentityProviderIdentifierRow;
  readonly ui_customizations: UiCustomizationRow;
  readonly managed_login_styles: ManagedLoginStyleRow;
  readonly resource_servers: ResourceServerRow;
  readonly groups: GroupRow;
  readonly group_members: GroupMemberRow;
  readonly users: UserRow;
  readonly user_counts: UserCountRow;
  readonly user_names: UserNameRow;
  readonly user_identities: UserIdentityRow;
  readonly user_search: UserSearchRow;
  readonly sign_ins: SignInRow;
  readonly refresh_tokens: RefreshTokenRow;
  readonly sessions: SessionRow;
  readonly used_values: UsedValueRow;
  readonly authorization_codes: AuthorizationCodeRow;
  readonly browser_sessions: BrowserSessionRow;
  readonly verification_codes: VerificationCodeRow;
  readonly lock_outs: LockOutRow;
  readonly use_counters: UseCounterRow;
  readonly signing_keys: SigningKeyRow;
  readonly messages: MessageRow;
  readonly analytics_events: AnalyticsEventRow;
  readonly customer_keys: CompanionRow;
  readonly iam_roles: CompanionRow;
  readonly pinpoint_apps: CompanionRow;
  readonly identity_pools: CompanionRow;
  readonly opensearch_domains: CompanionRow;
  readonly pinpoint_endpoints: PinpointEndpointRow;
  readonly pinpoint_events: PinpointEventRow;
  readonly settings: SettingRow;
}

/** A connection pool of either engine, or one transaction. */
export type Database = Kysely<Tables>;
