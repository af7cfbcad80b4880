/**
 * Custom authentication: the pool's functions decide what is asked, whether an answer is right, and when it is
 * enough.
 *
 * @module
 * @see Amazon Cognito developer guide, "Custom authentication challenge Lambda triggers"
 */

import { challengeNames } from '@poolkeeper/api/authentication/names';
import { CognitoError, notBuilt } from '@poolkeeper/api/errors';
import { failures } from '@poolkeeper/api/failures';
import { usernameAttributes } from '@poolkeeper/api/user-pool/capabilities';
import { openSession } from '../accounts/challenge-session.ts';
import type { ChallengeResult } from '../triggers/triggers.ts';
import type { Attempt } from './attempt.ts';
import { continueAfterPassword } from './continue-after-password.ts';
import { finishSignIn } from './finish-sign-in.ts';
import { asks, type Outcome } from './outcome.ts';
import { refuseByState } from './refuse-by-state.ts';
import { askPasswordProof } from './srp.ts';
import type { Subject } from './subject.ts';
import { triggerOrigin } from './trigger-origin.ts';

/** How far a custom authentication has come. */
export interface CustomProgress {
  /** What was asked and how it was answered, oldest first. */
  readonly steps: readonly ChallengeResult[];
  /** `SRP_A`, where the client began with it. */
  readonly clientPublicValue?: string | undefined;
}

/** What a CUSTOM_CHALLENGE that was asked needs for its answer to be checked. */
export interface AskedCustomChallenge extends CustomProgress {
  readonly privateChallengeParameters: Readonly<Record<string, string>>;
  readonly challengeMetadata?: string | undefined;
}

/**
 * Asks DefineAuthChallenge what comes next, and does it.
 *
 * @throws NotAuthorizedException when it says that the sign-in has failed
 * @throws InvalidLambdaResponseException when it names no challenge that can come next
 */
export async function continueCustomSignIn(
  attempt: Attempt,
  subject: Subject,
  progress: CustomProgress,
): Promise<Outcome> {
  const { core } = attempt;
  const next = await core.triggers.defineAuthChallenge(triggerOrigin(attempt, subject), {
    session: progress.steps,
    userNotFound: subject.user === undefined,
  });
  if (next.failAuthentication) throw failures.incorrectUsernameOrPassword();
  if (next.issueTokens) return issueTokens(attempt, subject, progress);
  switch (next.challengeName) {
    case 'CUSTOM_CHALLENGE':
      return askCustomChallenge(attempt, subject, progress);
    case 'PASSWORD_VERIFIER':
      if (progress.clientPublicValue === undefined) throw unusable('PASSWORD_VERIFIER without SRP_A');
      return askPasswordProof(attempt, subject, progress.clientPublicValue, progress.steps);
    default:
      throw isChallengeName(next.challengeName)
        ? notBuilt(`the challenge ${next.challengeName} in custom authentication`)
        : unusable(`the challenge ${next.challengeName}`);
  }
}

/** A missing user gets no tokens, whatever the function says. A password that was proved may be a temporary one. */
async function issueTokens(attempt: Attempt, subject: Subject, { steps }: CustomProgress): Promise<Outcome> {
  const { user } = subject;
  if (!user) throw failures.incorrectUsernameOrPassword();
  if (steps.some(({ challengeName }) => challengeName === 'PASSWORD_VERIFIER')) {
    return continueAfterPassword(attempt, { ...subject, user });
  }
  refuseByState(user);
  return finishSignIn(attempt, { ...subject, user });
}

async function askCustomChallenge(
  attempt: Attempt,
  subject: Subject,
  progress: CustomProgress,
): Promise<Outcome> {
  const { core, client } = attempt;
  const created = await core.triggers.createAuthChallenge(triggerOrigin(attempt, subject), {
    challengeName: 'CUSTOM_CHALLENGE',
    session: progress.steps,
    userNotFound: subject.user === undefined,
  });
  const { publicChallengeParameters, privateChallengeParameters, challengeMetadata } = created;
  const state: AskedCustomChallenge = { ...progress, privateChallengeParameters, challengeMetadata };
  const session = await openSession(core, client, {
    challenge: 'CUSTOM_CHALLENGE',
    subject: subject.subject,
    state,
  });
  const parameters = { ...publicChallengeParameters, USERNAME: usernameOf(attempt, subject) };
  return asks({ name: 'CUSTOM_CHALLENGE', parameters, session });
}

/** A missing user is named as one who exists would be: where attributes stand in for usernames, by an id. */
const usernameOf = ({ pool }: Attempt, { name, user, subject }: Subject): string =>
  user?.username ?? (usernameAttributes(pool.settings).length > 0 ? subject : name);

const isChallengeName = (name: string | undefined): boolean =>
  (challengeNames as readonly (string | undefined)[]).includes(name);

const unusable = (detail: string): CognitoError =>
  new CognitoError('InvalidLambdaResponseException', 'Unrecognizable lambda output', {
    detail: `DefineAuthChallenge answered ${detail}`,
  });
