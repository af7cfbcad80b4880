/**
 * What the three triggers of custom authentication share.
 *
 * @module
 */
import { CognitoError } from '@poolkeeper/api/errors';
import type { AnswerObject } from './trigger-answer.ts';
import type { JsonObject } from './trigger-event.ts';
import type { ChallengeResult } from './triggers.ts';

/** The steps so far as an event holds them: `challengeMetadata` is always there. */
export const sessionOf = (steps: readonly ChallengeResult[]): readonly JsonObject[] =>
  steps.map(({ challengeName, challengeResult, challengeMetadata }) => ({
    challengeName,
    challengeResult,
    challengeMetadata: challengeMetadata ?? null,
  }));

/**
 * Custom authentication cannot do without its functions.
 * @throws InvalidParameterException where the pool names none
 */
export function required(answer: AnswerObject | undefined): AnswerObject {
  if (answer !== undefined) return answer;
  throw customAuthNotConfigured();
}

/** The refusal of custom authentication in a pool without functions for it. */
export const customAuthNotConfigured = (): CognitoError =>
  new CognitoError(
    'InvalidParameterException',
    'Custom auth lambda trigger is not configured for the user pool.',
  );
