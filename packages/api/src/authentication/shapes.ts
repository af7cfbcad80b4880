/**
 * What sign-in asks for and answers.
 *
 * @module
 */
import { AnyString, DeviceKey, Session, Token } from '../common.ts';
import { choice, integer, list, map, optional, structure } from '../shape.ts';
import { challengeNames } from './names.ts';

/** Credentials by name. */
export const AuthParameters = map(AnyString, AnyString, { sensitive: true });

/** Answers to a challenge by name. */
export const ChallengeResponses = map(AnyString, AnyString, { sensitive: true });

/** The tokens of a sign-in. */
export const AuthenticationResult = structure({
  AccessToken: optional(Token),
  ExpiresIn: optional(integer()),
  TokenType: optional(AnyString),
  RefreshToken: optional(Token),
  IdToken: optional(Token),
  NewDeviceMetadata: optional(
    structure({ DeviceKey: optional(DeviceKey), DeviceGroupKey: optional(AnyString) }),
  ),
});

/** A challenge, or tokens: the answer of all four sign-in operations. */
export const AuthenticationStep = structure({
  ChallengeName: optional(choice(challengeNames)),
  Session: optional(Session),
  ChallengeParameters: optional(map(AnyString, AnyString)),
  AuthenticationResult: optional(AuthenticationResult),
  AvailableChallenges: optional(list(choice(challengeNames))),
});
