/**
 * The rows that the store keeps, as the rest of the service sees them.
 *
 * @module
 */
import type { ManagedLoginStyle } from '@poolkeeper/api/branding/managed-login';
import type { UiCustomization } from '@poolkeeper/api/branding/ui-customization';
import type { Tags } from '@poolkeeper/api/companions/iam/shapes';
import type {
  IdentityPoolRoles,
  IdentityPoolSettings,
} from '@poolkeeper/api/companions/identity-pools/shapes';
import type { DomainOptions, TagList } from '@poolkeeper/api/companions/opensearch/shapes';
import type {
  EndpointRequest,
  Event,
  WriteApplicationSettingsRequest,
} from '@poolkeeper/api/companions/pinpoint/shapes';
import type { ProviderType } from '@poolkeeper/api/identity-provider/shapes';
import type { EpochMilliseconds, EpochSeconds, Seconds } from '@poolkeeper/api/units';
import type { FederatedIdentity } from '@poolkeeper/api/user/identities';
import type { UserStatus } from '@poolkeeper/api/user/status';
import type { UserPoolSettings } from '@poolkeeper/api/user-pool/settings';
import type { UserPoolClientSettings } from '@poolkeeper/api/user-pool-client/fields';
import type { DomainKind } from '@poolkeeper/api/user-pool-domain/rules';
import type { Mac, Sealed } from '../system/keyring.ts';

interface Versioned {
  readonly createdAt: EpochMilliseconds;
  readonly modifiedAt: EpochMilliseconds;
  /** Raised by every write, from 1. The caller passes the version it read as `expectedVersion`. */
  readonly version: number;
}

export interface UserPoolRecord extends Versioned {
  readonly userPoolId: string;
  readonly region: string;
  readonly name: string;
  /** Everything CreateUserPool, UpdateUserPool, SetUserPoolMfaConfig and the tag operations set. */
  readonly settings: UserPoolSettings;
  /** Raised whenever the signing keys change; a node caches keys under `(userPoolId, keyGeneration)`. */
  readonly keyGeneration: number;
}

/** A client secret; both of a client's two are accepted. */
export interface ClientSecretRecord {
  readonly clientSecretId: string;
  /** Sealed under `client-secret:<clientId>`. */
  readonly value: Sealed;
  readonly createdAt: EpochMilliseconds;
}

export interface UserPoolClientRecord extends Versioned {
  readonly clientId: string;
  readonly userPoolId: string;
  readonly name: string;
  /** What was given: an unset member stays unset. Ask the model for what it means. */
  readonly settings: UserPoolClientSettings;
  /** Oldest first, at most two; empty for a public client. */
  readonly secrets: readonly ClientSecretRecord[];
}

/** A name under which a pool's OAuth endpoints and pages answer. A pool has at most one of each kind. */
export interface UserPoolDomainRecord extends Versioned {
  /** A prefix, or the whole name. */
  readonly domain: string;
  readonly kind: DomainKind;
  /** The pool's. Prefixes are unique in a region, custom domains altogether. */
  readonly region: string;
  readonly userPoolId: string;
  /** Of a custom domain. */
  readonly certificateArn?: string;
  readonly managedLoginVersion: number;
}

/** An identity provider without its details. */
export interface IdentityProviderSummary extends Versioned {
  readonly userPoolId: string;
  /** Unique in the pool. */
  readonly name: string;
  readonly type: ProviderType;
}

export interface IdentityProviderRecord extends IdentityProviderSummary {
  /** What was given, by wire name, without the secrets. Ask the model for what it means. */
  readonly details: Readonly<Record<string, string>>;
  /** Secret details by wire name, each sealed under `identity-provider:<poolId>:<name>:<detail>`. */
  readonly secrets: Readonly<Record<string, Sealed>>;
  /** What was given. */
  readonly attributeMapping: Readonly<Record<string, string>>;
  /** Each unique in the pool. */
  readonly identifiers: readonly string[];
}

/** How the classic pages look: of one client, or of all that have none of their own. */
export type UiCustomizationRecord = UiCustomization;

/** How the pages of managed login look for a client, which has at most one style. */
export interface ManagedLoginStyleRecord extends ManagedLoginStyle, Versioned {
  readonly clientId: string;
}

export interface ResourceServerRecord extends Versioned {
  readonly userPoolId: string;
  readonly identifier: string;
  readonly name: string;
  readonly scopes: readonly { readonly ScopeName: string; readonly ScopeDescription: string }[];
}

export interface GroupRecord extends Versioned {
  readonly userPoolId: string;
  readonly name: string;
  readonly description?: string;
  readonly roleArn?: string;
  readonly precedence?: number;
}

/** A password as the service keeps it: an SRP verifier, sealed under `srp-verifier:<poolId>:<sub>`. */
export interface PasswordRecord {
  /** Hexadecimal. */
  readonly salt: string;
  readonly verifier: Sealed;
  readonly setAt: EpochMilliseconds;
}

export interface UserRecord extends Versioned {
  readonly userPoolId: string;
  readonly sub: string;
  /** As shown: `cognito:username`. Equal to `sub` in pools with UsernameAttributes. */
  readonly username: string;
  readonly status: UserStatus;
  readonly enabled: boolean;
  /** All attributes but `sub`, by wire name, values as strings. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly password?: PasswordRecord;
  /** Where the user signs in from besides; absent without. Each is unique in the pool. */
  readonly identities?: readonly FederatedIdentity[];
  /** Newest first, without the current one. */
  readonly passwordHistory: readonly PasswordRecord[];
}

/** A name under which a user signs in, in the pool's case. */
export interface SignInName {
  readonly kind: 'username' | 'sub' | 'email' | 'phone_number' | 'preferred_username';
  readonly name: string;
}

/**
 * One sign-in and everything that came from it. Access tokens point here by their `event_id`, refresh tokens
 * by row; revoking it revokes them all.
 */
export interface SignInRecord {
  readonly eventId: string;
  readonly userPoolId: string;
  readonly clientId: string;
  readonly sub: string;
  /** Absent when neither revocation nor rotation was on at sign-in. */
  readonly originJti?: string;
  readonly scopes: readonly string[];
  readonly authTime: EpochSeconds;
  /** The address that the user signed in from, as far as the client may say so. */
  readonly address?: string;
  /** `api`: InitiateAuth and its kin; `oauth`: the authorize endpoint. */
  readonly origin: 'api' | 'oauth';
  /** The `aud` of the access token where a resource was bound. */
  readonly resource?: string;
  /** When the last token that the sign-in can give has ended. Rotation does not move it. */
  readonly expiresAt: EpochMilliseconds;
  readonly revokedAt?: EpochMilliseconds;
}

export interface RefreshTokenRecord {
  /** Digest under context `refresh-token`. */
  readonly token: Mac;
  readonly eventId: string;
  readonly expiresAt: EpochMilliseconds;
  /** When rotation first replaced it. */
  readonly replacedAt?: EpochMilliseconds;
}

/** A challenge that waits for its answer: what a `Session` string stands for. */
export interface SessionRecord {
  /** Digest of the Session string under context `session`. */
  readonly id: Mac;
  readonly userPoolId: string;
  readonly clientId: string;
  /** The user's sub, or the name given where there is no such user and the client hides that. */
  readonly subject: string;
  /** Sealed JSON that the challenge needs to go on, under `session:<poolId>:<clientId>`. */
  readonly state: Sealed;
  readonly expiresAt: EpochMilliseconds;
  readonly usedAt?: EpochMilliseconds;
}

export interface VerificationCodeRecord {
  readonly userPoolId: string;
  readonly sub: string;
  /** What the code is for; `attribute:email` and `attribute:phone_number` verify a changed attribute. */
  readonly purpose: 'sign-up' | 'forgot-password' | 'attribute:email' | 'attribute:phone_number';
  /** Digest under context `code:<poolId>:<sub>:<purpose>`. */
  readonly code: Mac;
  /** The attribute that it was sent to, which a right answer verifies. Absent when it was sent nowhere. */
  readonly attribute?: 'email' | 'phone_number';
  /**
   * The address that it was sent to, and the only one that a right answer proves. It becomes the attribute then where
   * the pool requires verification before an update.
   */
  readonly pendingValue?: string;
  readonly failures: number;
  readonly createdAt: EpochMilliseconds;
  readonly expiresAt: EpochMilliseconds;
}

export interface SigningKeyRecord {
  readonly userPoolId: string;
  readonly kid: string;
  /** `id` and `access` sign the tokens of that kind, `saml` signs the pool's SAML requests. */
  readonly use: 'id' | 'access' | 'saml';
  readonly n: string;
  readonly e: string;
  /** PKCS#8 DER, sealed under `signing-key:<poolId>:<kid>`. */
  readonly privateKey: Sealed;
  readonly createdAt: EpochMilliseconds;
  /** Set by rotation: the key signs no more, and verifies until then. */
  readonly verifyUntil?: EpochMilliseconds;
}

export interface MessageRecord {
  readonly id: string;
  readonly userPoolId: string;
  readonly username: string;
  readonly createdAt: EpochMilliseconds;
  /** The whole message as JSON (it holds a code), sealed under `message:<id>`. */
  readonly content: Sealed;
}

export interface AnalyticsEventRecord {
  readonly id: string;
  readonly userPoolId: string;
  readonly clientId: string;
  readonly createdAt: EpochMilliseconds;
  /** JSON: event type, endpoint id, attributes, endpoint, and why it was not delivered. */
  readonly content: string;
}

/** An authorization code: what was granted, and to whom alone it may be given. */
export interface AuthorizationCodeRecord {
  /** Digest under context `authorization-code`. */
  readonly code: Mac;
  readonly userPoolId: string;
  readonly clientId: string;
  readonly sub: string;
  /** Where the code was sent. */
  readonly redirectUri: string;
  readonly scopes: readonly string[];
  /** When the user proved who it is. */
  readonly authTime: EpochSeconds;
  /** The S256 digest of the verifier that has to come with the code. */
  readonly codeChallenge?: string;
  readonly nonce?: string;
  /** The `aud` of the access token where a resource is bound. */
  readonly resource?: string;
  /** The address that the user signed in from. */
  readonly address?: string;
  readonly expiresAt: EpochMilliseconds;
}

/** A session at a SAML provider, as its assertion told of it. */
export interface SamlSession {
  readonly nameId: string;
  readonly nameIdFormat?: string;
  readonly sessionIndex?: string;
}

/** A browser that is signed in to a pool: what the `cognito` cookie stands for. */
export interface BrowserSessionRecord {
  /** Digest of the cookie's value under context `browser-session`. */
  readonly id: Mac;
  readonly userPoolId: string;
  readonly sub: string;
  /** The name of the provider that vouched for the user; `COGNITO` for the pool itself. */
  readonly identityProvider: string;
  /** Of a SAML provider: by what it knows the session. */
  readonly samlSession?: SamlSession;
  /** When the user proved who it is. */
  readonly authTime: EpochSeconds;
  readonly expiresAt: EpochMilliseconds;
}

/** Where a thing of a companion service is: nobody else's account and no other region has it. */
export interface CompanionPlace {
  readonly accountId: string;
  /** `global` for what has no region. */
  readonly region: string;
}

/** One thing of a companion service. */
export interface CompanionRecord<Content> extends CompanionPlace, Versioned {
  /** Unique in its place. */
  readonly id: string;
  readonly content: Content;
}

/** A key that customers encrypt with, as KMS keeps it. */
export type CustomerKeyRecord = CompanionRecord<{
  readonly description: string;
  readonly tags: Readonly<Record<string, string>>;
  /** Only an enabled key encrypts and decrypts. One that is to be deleted is gone from `deletionAt` on. */
  readonly state: 'Enabled' | 'Disabled' | 'PendingDeletion';
  readonly deletionAt?: EpochMilliseconds;
  /** 32 random bytes, sealed under `customer-key:<region>:<id>`. */
  readonly material: Sealed;
}>;

/** A role. Its id is its name in lower case, by which names are unique. */
export type RoleRecord = CompanionRecord<{
  readonly roleName: string;
  readonly roleId: string;
  readonly path: string;
  /** As it was given. */
  readonly trustPolicy: string;
  readonly description?: string;
  readonly maxSessionDuration: Seconds;
  readonly tags: Tags;
  /** Documents by policy name, as they were given. */
  readonly inlinePolicies: Readonly<Record<string, string>>;
  /** ARNs, in the order in which they were attached. */
  readonly attachedPolicies: readonly string[];
}>;

/** A Pinpoint project. */
export type PinpointAppRecord = CompanionRecord<{
  readonly name: string;
  readonly tags: Readonly<Record<string, string>>;
  readonly settings: WriteApplicationSettingsRequest;
}>;

/** Which endpoint of which project. */
export interface PinpointEndpointKey extends CompanionPlace {
  readonly applicationId: string;
  readonly endpointId: string;
}

export interface PinpointEndpointRecord extends PinpointEndpointKey {
  readonly createdAt: EpochMilliseconds;
  readonly modifiedAt: EpochMilliseconds;
  readonly endpoint: EndpointRequest;
}

/** An event that a project received. */
export interface PinpointEventRecord extends PinpointEndpointKey {
  readonly createdAt: EpochMilliseconds;
  readonly event: Event;
}

export type IdentityPoolRecord = CompanionRecord<{
  readonly settings: IdentityPoolSettings;
  readonly roles: IdentityPoolRoles;
}>;

/** The user pool client of an OpenSearch domain, and where it was made known. */
export interface DomainClient {
  readonly userPoolId: string;
  readonly clientId: string;
  readonly identityPoolId: string;
}

/** An OpenSearch domain. Its id is its name. */
export type OpenSearchDomainRecord = CompanionRecord<{
  readonly domainId: string;
  readonly engineVersion: string;
  /** What makes the host of the domain unguessable. */
  readonly hostSuffix: string;
  readonly options: DomainOptions;
  /** When each option was last changed; those that are left out were not since the domain was made. */
  readonly changedAt: Readonly<Record<string, EpochMilliseconds>>;
  readonly tags: TagList;
  readonly client?: DomainClient;
}>;
