/**
 * The two halves of an SRP exchange: SRP_B for SRP_A, and the proof.
 *
 * @module
 * @see RFC 5054; RFC 3526 group 15
 */
import { CognitoError } from '@poolkeeper/api/errors';
import { failures } from '@poolkeeper/api/failures';
import type { ChallengeResult } from '../triggers/triggers.ts';
import { type Attempt, parameter } from './attempt.ts';
import { credentialOf } from './credential.ts';
import { asks, type Outcome } from './outcome.ts';
import { requireProof } from './proof.ts';
import { type ReturnedExchange, sealExchange, useExchange } from './secret-block.ts';
import { isCurrentTimestamp } from './srp-timestamp.ts';
import type { KnownSubject, Subject } from './subject.ts';

/**
 * Answers SRP_A with PASSWORD_VERIFIER. Nothing is written; for a missing user everything is made up, the same
 * each time but for SRP_B.
 *
 * @param customSteps the steps so far, where the exchange is part of a custom authentication
 * @throws InvalidParameterException when SRP_A is no number that the protocol permits
 */
export async function askPasswordProof(
  attempt: Attempt,
  subject: Subject,
  clientPublicValue: string,
  customSteps?: readonly ChallengeResult[],
): Promise<Outcome> {
  const { core, client } = attempt;
  if (!core.passwords.isPermittedPublicValue(clientPublicValue)) throw invalidPublicValue();
  const { identity, salt, verifier, simulated } = credentialOf(attempt, subject);
  const challenge = await core.passwords.challenge(verifier);
  const secretBlock = sealExchange(core, client, {
    subject: subject.subject,
    name: subject.name,
    simulated,
    clientPublicValue,
    challenge,
    ...(customSteps === undefined ? {} : { customSteps }),
  });
  return asks({
    name: 'PASSWORD_VERIFIER',
    parameters: {
      SALT: salt,
      SRP_B: challenge.publicValue,
      SECRET_BLOCK: secretBlock,
      USERNAME: identity.userId,
      USER_ID_FOR_SRP: identity.userId,
    },
  });
}

/** @throws NotAuthorizedException when the proof is wrong, comes at another time than it says, or came before */
export async function requirePasswordProof(
  attempt: Attempt,
  subject: Subject,
  exchange: ReturnedExchange,
): Promise<KnownSubject> {
  const { core } = attempt;
  const timestamp = parameter(attempt, 'TIMESTAMP');
  if (!isCurrentTimestamp(timestamp, core.system.clock.now())) throw failures.incorrectUsernameOrPassword();
  const known = await requireProof(attempt, subject, ({ identity, verifier }) =>
    core.passwords.proves({
      identity,
      verifier,
      clientPublicValue: exchange.clientPublicValue,
      challenge: exchange.challenge,
      secretBlock: parameter(attempt, 'PASSWORD_CLAIM_SECRET_BLOCK'),
      timestamp,
      signature: parameter(attempt, 'PASSWORD_CLAIM_SIGNATURE'),
    }),
  );
  await useExchange(core, exchange);
  return known;
}

const invalidPublicValue = (): CognitoError =>
  new CognitoError('InvalidParameterException', 'SRP_A is not a valid public value.');
