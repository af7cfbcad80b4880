/**
 * Issuing, refreshing, checking and revoking tokens: the only code that uses the private keys of a pool.
 *
 * @module
 * @see Amazon Cognito developer guide, "Understanding user pool JSON web tokens"; "Ending user sessions with token revocation"
 */
import type { KeyObject } from 'node:crypto';
import type { Seconds } from '@poolkeeper/api/units';
import type { SignInRecord, UserPoolClientRecord, UserPoolRecord, UserRecord } from '../store/records.ts';
import type { TokenGenerationSource } from '../triggers/triggers.ts';

export interface SignInRequest {
  readonly pool: UserPoolRecord;
  readonly client: UserPoolClientRecord;
  readonly user: UserRecord;
  readonly source: TokenGenerationSource;
  /** `api` sign-ins get the scope aws.cognito.signin.user.admin, an ID token and a refresh token. */
  readonly origin: 'api' | 'oauth';
  /** Granted scopes of an `oauth` sign-in. */
  readonly scopes?: readonly string[];
  readonly nonce?: string | undefined;
  readonly resource?: string | undefined;
  /** False for the implicit grant. Default true. */
  readonly withRefreshToken?: boolean;
  /** When the user proved who it is; default now. */
  readonly authTime?: number;
  /** Where the user signs in from: `addressOfUser`, or what an administrator's request says. */
  readonly address?: string | undefined;
  readonly clientMetadata?: Readonly<Record<string, string>> | undefined;
  readonly awsSdkVersion?: string | undefined;
}

export interface TokenSet {
  readonly accessToken: string;
  /** Absent for an `oauth` sign-in without `openid`. */
  readonly idToken?: string;
  /** Absent for the implicit grant, and at refresh without rotation. */
  readonly refreshToken?: string;
  /** Lifetime of the access token. */
  readonly expiresIn: Seconds;
  /** Names the sign-in; a code grant keeps it so that a replayed code can revoke what it issued. */
  readonly eventId: string;
}

/** What an access token proves. */
export interface Caller {
  readonly pool: UserPoolRecord;
  readonly client: UserPoolClientRecord;
  readonly user: UserRecord;
  readonly signIn: SignInRecord;
  readonly scopes: readonly string[];
}

/** A refresh token that stands. */
export interface RefreshGrant {
  readonly pool: UserPoolRecord;
  readonly client: UserPoolClientRecord;
  readonly user: UserRecord;
  readonly signIn: SignInRecord;
  /** As presented. */
  readonly refreshToken: string;
}

export interface JsonWebKeySet {
  readonly keys: readonly { alg: 'RS256'; e: string; kid: string; kty: 'RSA'; n: string; use: 'sig' }[];
}

export interface Tokens {
  /** Runs PreTokenGeneration, signs, and records the sign-in. */
  signIn(request: SignInRequest): Promise<TokenSet>;

  /**
   * Finds what a refresh token stands for, and refuses one that does not stand.
   *
   * @throws NotAuthorizedException `Invalid Refresh Token`, `Refresh Token has expired`, `Refresh Token has been
   * revoked`, `User is disabled.`
   * @throws RefreshTokenReuseException when rotation replaced it longer ago than the grace period
   */
  findRefreshGrant(
    pool: UserPoolRecord,
    client: UserPoolClientRecord,
    refreshToken: string,
  ): Promise<RefreshGrant>;

  /** New tokens of the same sign-in; with rotation also a new refresh token. Runs PreTokenGeneration. */
  refresh(
    grant: RefreshGrant,
    options: {
      readonly clientMetadata?: Readonly<Record<string, string>> | undefined;
      readonly awsSdkVersion?: string | undefined;
    },
  ): Promise<TokenSet>;

  /** An access token for the client itself: client_credentials and GetClientToken. Nothing is recorded. */
  machine(request: {
    readonly pool: UserPoolRecord;
    readonly client: UserPoolClientRecord;
    readonly scopes: readonly string[];
    readonly clientMetadata?: Readonly<Record<string, string>> | undefined;
  }): Promise<Pick<TokenSet, 'accessToken' | 'expiresIn'>>;

  /**
   * Checks an access token of the user: signature, expiry, revocation, the client and user still there and enabled.
   *
   * @throws NotAuthorizedException `Invalid Access Token`, `Access Token has expired`, `Access Token has been
   * revoked`, and, when `requiredScope` is given and missing, `Access Token does not have required scopes`
   * @throws UserNotFoundException when the user was deleted
   */
  authorize(accessToken: string, requiredScope?: string): Promise<Caller>;

  /**
   * Revokes what a refresh token stands for. Unknown and already revoked tokens succeed.
   *
   * @throws UnsupportedOperationException when revocation is off for the client
   * @throws UnsupportedTokenTypeException for an access or ID token
   * @throws UnauthorizedException when it belongs to another client
   */
  revoke(pool: UserPoolRecord, client: UserPoolClientRecord, token: string): Promise<void>;

  /** Every key that some valid token may be signed with. Makes the first keys of a pool that has none. */
  jwks(pool: UserPoolRecord): Promise<JsonWebKeySet>;

  /**
   * The X.509 certificate that verifies the pool's SAML requests: base64 of DER, one line. Makes the key of a
   * pool that has none; {@link rotateKeys} leaves it.
   */
  signingCertificate(pool: UserPoolRecord): Promise<string>;

  /** The key of {@link signingCertificate}: it signs SAML requests, and opens assertions that were encrypted for it. */
  samlPrivateKey(pool: UserPoolRecord): Promise<KeyObject>;

  /** New keys for tokens now; the old ones verify until every token they signed has expired. */
  rotateKeys(pool: UserPoolRecord): Promise<readonly string[]>;
}
