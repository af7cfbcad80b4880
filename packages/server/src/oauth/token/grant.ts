/**
 * What a grant is: something that a client exchanges for tokens.
 *
 * @module
 */

import type { UserPoolClientRecord } from '../../store/records.ts';
import type { TokenSet } from '../../tokens/tokens.ts';
import type { EndpointRequest } from '../endpoint.ts';

/** A request whose client is known. */
export interface GrantRequest extends EndpointRequest {
  readonly client: UserPoolClientRecord;
}

/** The tokens of an answer. */
export type Granted = Pick<TokenSet, 'accessToken' | 'expiresIn'> &
  Partial<Pick<TokenSet, 'idToken' | 'refreshToken'>>;

/** The code of a grant. @throws OAuthError, and CognitoError where a token or a function refuses */
export type Grant = (request: GrantRequest) => Promise<Granted>;
