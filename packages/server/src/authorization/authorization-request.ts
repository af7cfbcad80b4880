/**
 * What an application asks for by sending a browser to the authorize endpoint.
 *
 * @module
 */
import type { Seconds } from '@poolkeeper/api/units';
import type { Core } from '../accounts/core.ts';
import type { UserPoolClientRecord } from '../store/records.ts';
import type { PoolSite } from './pool-site.ts';

/** The grants that the authorize endpoint gives. */
export type AuthorizationFlow = 'code' | 'implicit';

/** How the user is to be asked. @see OpenID Connect Core 1.0 section 3.1.2.1 */
export type Prompt = 'none' | 'login' | 'select_account' | 'consent';

/** What the checks found out, a member a check. */
export interface CheckedParameters {
  readonly client: UserPoolClientRecord;
  /** One of the client's callback URLs, as it is registered. */
  readonly redirectUri: string;
  readonly responseType: 'code' | 'token';
  readonly flow: AuthorizationFlow;
  /** The S256 digest of the verifier that will redeem the code. */
  readonly codeChallenge: string | undefined;
  /** What is granted, each once. */
  readonly scopes: readonly string[];
  readonly resource: string | undefined;
  readonly prompts: ReadonlySet<Prompt>;
  /** How long ago the user may have proved who it is. */
  readonly maxAge: Seconds | undefined;
  /** The provider that the user is to sign in at, one of those that the client offers. */
  readonly identityProvider: string | undefined;
  readonly passedOn: PassedOn;
}

/** What is not for the service itself: it goes to the application, to the login pages or to a provider. */
export interface PassedOn {
  readonly state: string | undefined;
  readonly nonce: string | undefined;
  readonly loginHint: string | undefined;
  readonly lang: string | undefined;
}

/** A request that passed every check. Nothing else can send a browser to an application. */
export interface AuthorizationRequest extends CheckedParameters {
  readonly site: PoolSite;
  /** As the browser sent it, without `?`. */
  readonly query: string;
}

/** What a check looks at. */
export interface Asked {
  readonly core: Core;
  readonly site: PoolSite;
  readonly parameters: URLSearchParams;
}
