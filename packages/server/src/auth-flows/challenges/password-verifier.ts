/**
 * PASSWORD_VERIFIER: the proof that ends an SRP exchange.
 *
 * @module
 * @see API reference, RespondToAuthChallenge; RFC 5054; RFC 3526 group 15
 */
import { failures } from '@poolkeeper/api/failures';
import { type Attempt, parameter } from '../attempt.ts';
import { continueAfterPassword } from '../continue-after-password.ts';
import { continueCustomSignIn } from '../custom-sign-in.ts';
import type { Outcome } from '../outcome.ts';
import { openExchange, type ReturnedExchange } from '../secret-block.ts';
import { requirePasswordProof } from '../srp.ts';
import { findSubject, type Subject } from '../subject.ts';

/** Checks the proof and goes on: tokens, a new password, or the next step of a custom authentication. */
export async function answerPasswordVerifier(attempt: Attempt): Promise<Outcome> {
  const { core, client } = attempt;
  const exchange = openExchange(core, client, parameter(attempt, 'PASSWORD_CLAIM_SECRET_BLOCK'));
  const subject = await subjectOf(attempt, exchange);
  const known = await requirePasswordProof(attempt, subject, exchange);
  if (!exchange.customSteps) return continueAfterPassword(attempt, known);
  const steps = [...exchange.customSteps, { challengeName: 'PASSWORD_VERIFIER', challengeResult: true }];
  return continueCustomSignIn(attempt, known, { steps });
}

/**
 * Who the exchange is about; `USERNAME` of the answer has to name the same user. A missing user is looked up
 * too, and stays missing.
 */
async function subjectOf(attempt: Attempt, exchange: ReturnedExchange): Promise<Subject> {
  const subject = await findSubject(attempt, parameter(attempt, 'USERNAME'));
  if (exchange.simulated) return { name: exchange.name, subject: exchange.subject, user: undefined };
  if (subject.subject !== exchange.subject) throw failures.incorrectUsernameOrPassword();
  return subject;
}
