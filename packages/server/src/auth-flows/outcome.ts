/**
 * What a step of a sign-in leads to: tokens, or the next challenge.
 *
 * @module
 */
import type { ChallengeName } from '@poolkeeper/api/authentication/names';
import type { OperationOutput } from '@poolkeeper/api/operations';
import type { TokenSet } from '../tokens/tokens.ts';
import type { StringMap } from './attempt.ts';

/** A question that the client has to answer before it gets tokens. */
export interface Challenge {
  readonly name: ChallengeName;
  readonly parameters: StringMap;
  /** Absent where the parameters themselves carry the state (PASSWORD_VERIFIER). */
  readonly session?: string;
  /** What SELECT_CHALLENGE offers. */
  readonly available?: readonly ChallengeName[];
}

/** How one step ends. */
export type Outcome = { readonly kind: 'tokens'; readonly tokens: TokenSet } | Asked;

/** The outcome that asks a question. */
export interface Asked {
  readonly kind: 'challenge';
  readonly challenge: Challenge;
}

/** Makes the outcome that asks a question. */
export const asks = (challenge: Challenge): Asked => ({ kind: 'challenge', challenge });

/** An outcome in the form in which all four sign-in operations answer it. */
export function toAuthenticationStep(outcome: Outcome): OperationOutput<'InitiateAuth'> {
  if (outcome.kind === 'tokens') {
    return { AuthenticationResult: toAuthenticationResult(outcome.tokens), ChallengeParameters: {} };
  }
  const { name, parameters, session, available } = outcome.challenge;
  return {
    ChallengeName: name,
    ChallengeParameters: { ...parameters },
    ...(session === undefined ? {} : { Session: session }),
    ...(available === undefined ? {} : { AvailableChallenges: [...available] }),
  };
}

/** A set of tokens in the API's form. */
export const toAuthenticationResult = (tokens: TokenSet) => ({
  AccessToken: tokens.accessToken,
  ExpiresIn: tokens.expiresIn,
  TokenType: 'Bearer',
  ...(tokens.idToken === undefined ? {} : { IdToken: tokens.idToken }),
  ...(tokens.refreshToken === undefined ? {} : { RefreshToken: tokens.refreshToken }),
});
