/**
 * The challenges that a sign-in may meet, a row a `ChallengeName`. Names that are not in the table are never
 * asked: pools that would ask them are refused at creation.
 *
 * @module
 * @see API reference, RespondToAuthChallenge
 */
import type { ChallengeName } from '@poolkeeper/api/authentication/names';
import type { Attempt } from './attempt.ts';
import { answerCustomChallenge } from './challenges/custom-challenge.ts';
import { answerFirstFactor, answerSelectChallenge } from './challenges/first-factor.ts';
import { answerNewPasswordRequired } from './challenges/new-password-required.ts';
import { answerPasswordVerifier } from './challenges/password-verifier.ts';
import type { Outcome } from './outcome.ts';

/** One challenge. */
export interface AnswerableChallenge {
  /** What the answer has to bring besides `USERNAME`. */
  readonly required: readonly string[];
  /** Whether `Session` says which challenge is answered. A PASSWORD_VERIFIER's secret block says it itself. */
  readonly needsSession: boolean;
  readonly answer: (attempt: Attempt) => Promise<Outcome>;
}

/** The table. */
export const challenges: Readonly<Partial<Record<ChallengeName, AnswerableChallenge>>> = {
  PASSWORD_VERIFIER: {
    required: ['PASSWORD_CLAIM_SIGNATURE', 'PASSWORD_CLAIM_SECRET_BLOCK', 'TIMESTAMP'],
    needsSession: false,
    answer: answerPasswordVerifier,
  },
  NEW_PASSWORD_REQUIRED: {
    required: ['NEW_PASSWORD'],
    needsSession: true,
    answer: answerNewPasswordRequired,
  },
  CUSTOM_CHALLENGE: { required: ['ANSWER'], needsSession: true, answer: answerCustomChallenge },
  SELECT_CHALLENGE: { required: ['ANSWER'], needsSession: true, answer: answerSelectChallenge },
  PASSWORD: { required: ['PASSWORD'], needsSession: true, answer: answerFirstFactor('PASSWORD') },
  PASSWORD_SRP: { required: ['SRP_A'], needsSession: true, answer: answerFirstFactor('PASSWORD_SRP') },
};
