/**
 * `Session` strings: each stands for one challenge that waits for its answer, is answered once, and lives as
 * long as AuthSessionValidity says.
 *
 * @module
 * @see API reference, RespondToAuthChallenge
 */
import { failures } from '@poolkeeper/api/failures';
import type { EpochMilliseconds, Milliseconds } from '@poolkeeper/api/units';
import { challengeLifetime } from '@poolkeeper/api/user-pool-client/challenge-session';
import type { SessionRecord, UserPoolClientRecord } from '../store/records.ts';
import type { Nouns } from '../store/store.ts';
import type { Core } from './core.ts';

/** What a session stands for. `state` is whatever the challenge needs to go on; it is stored sealed. */
export interface PendingChallenge<State> {
  /** The challenge's name, or `AUTO_SIGN_IN` for a confirmed sign-up that may sign in at once. */
  readonly challenge: string;
  /** The user's sub, or the name given where there is no such user and the client hides that. */
  readonly subject: string;
  readonly state: State;
}

/** A session that stands and was not used yet. */
export interface OpenSession<State> extends PendingChallenge<State> {
  readonly record: SessionRecord;
}

/** 128 characters: enough entropy for a bearer secret, and within the API's 20 to 2048. */
const SESSION_BYTES = 96;

/** How long a session is kept past its end, so that a late answer is told that it expired. */
const KEPT_AFTERWARDS: Milliseconds = 3_600_000;

/** What is sealed in the record. */
interface SealedState<State> extends Pick<PendingChallenge<State>, 'challenge' | 'state'> {
  readonly endsAt: EpochMilliseconds;
}

const sealContext = (client: UserPoolClientRecord): string =>
  `session:${client.userPoolId}:${client.clientId}`;

/** Starts a session and answers its string. */
export async function openSession<State>(
  core: Core,
  client: UserPoolClientRecord,
  pending: PendingChallenge<State>,
): Promise<string> {
  const session = core.system.ids.token(SESSION_BYTES);
  const endsAt = core.system.clock.now() + challengeLifetime(client.settings) * 1000;
  const sealed: SealedState<State> = { challenge: pending.challenge, state: pending.state, endsAt };
  await core.store.sessions.insert({
    id: core.keyring.mac('session', session),
    userPoolId: client.userPoolId,
    clientId: client.clientId,
    subject: pending.subject,
    state: core.keyring.seal(sealContext(client), JSON.stringify(sealed)),
    expiresAt: endsAt + KEPT_AFTERWARDS,
  });
  return session;
}

/**
 * Finds what a `Session` string stands for. The session is not used up: see {@link useSession}.
 *
 * @throws NotAuthorizedException when it is unknown, another client's or for another challenge, was used, or
 * has expired
 */
export async function findSession<State>(
  core: Core,
  client: UserPoolClientRecord,
  session: string,
  challenge: string,
): Promise<OpenSession<State>> {
  const record = await core.store.sessions.find(core.keyring.mac('session', session));
  if (record?.userPoolId !== client.userPoolId || record.clientId !== client.clientId) {
    throw failures.invalidSession();
  }
  const opened = JSON.parse(core.keyring.open(sealContext(client), record.state).toString('utf8'));
  // The seal proves that openSession wrote it, and the name of the challenge tells the form of its state.
  const pending = opened as SealedState<State>;
  if (pending.challenge !== challenge) throw failures.invalidSession();
  if (record.usedAt !== undefined) throw failures.sessionUsed();
  if (pending.endsAt <= core.system.clock.now()) throw failures.sessionExpired();
  return { challenge, subject: record.subject, state: pending.state, record };
}

/**
 * Uses a session up, in the transaction of what its answer changes where there is one.
 *
 * @throws NotAuthorizedException when another request was first
 */
export async function useSession(core: Core, session: OpenSession<unknown>, nouns: Nouns): Promise<void> {
  if (!(await nouns.sessions.consume(session.record.id, core.system.clock.now()))) {
    throw failures.sessionUsed();
  }
}
