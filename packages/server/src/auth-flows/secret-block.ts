/**
 * `SECRET_BLOCK`: everything the service has to remember between SRP_B and the client's proof, sealed and
 * carried by the client. So whoever only asks for a challenge makes the service write nothing.
 *
 * @module
 * @see API reference, RespondToAuthChallenge; RFC 5054; RFC 3526 group 15
 */
import { failures } from '@poolkeeper/api/failures';
import type { EpochMilliseconds } from '@poolkeeper/api/units';
import { challengeLifetime } from '@poolkeeper/api/user-pool-client/challenge-session';
import type { Core } from '../accounts/core.ts';
import type { SrpChallenge } from '../passwords/passwords.ts';
import type { UserPoolClientRecord } from '../store/records.ts';
import type { Sealed } from '../system/keyring.ts';
import type { ChallengeResult } from '../triggers/triggers.ts';

/** What is remembered. */
export interface SrpExchange {
  /** The user's sub, or one made up for a missing user. */
  readonly subject: string;
  /** As the request that started the exchange gave it. */
  readonly name: string;
  /** Whether there is no such user: the proof then fails whatever it says. */
  readonly simulated: boolean;
  /** `SRP_A` as sent. */
  readonly clientPublicValue: string;
  readonly challenge: SrpChallenge;
  /** Where the exchange is a step of a custom authentication: the steps before it. */
  readonly customSteps?: readonly ChallengeResult[];
}

/** An exchange that came back. */
export interface ReturnedExchange extends SrpExchange {
  /** Makes the block unlike any other, so that it can be used once. */
  readonly nonce: string;
  readonly expiresAt: EpochMilliseconds;
}

const sealContext = (client: UserPoolClientRecord): string =>
  `srp-exchange:${client.userPoolId}:${client.clientId}`;

/** Seals an exchange. It opens for the same client alone, until AuthSessionValidity is over. */
export function sealExchange(core: Core, client: UserPoolClientRecord, exchange: SrpExchange): string {
  const returned: ReturnedExchange = {
    ...exchange,
    nonce: core.system.ids.token(16),
    expiresAt: core.system.clock.now() + challengeLifetime(client.settings) * 1000,
  };
  // A digit: `true` and `false` differ in length, and the block's would tell whether there is such a user.
  const content = { ...returned, simulated: Number(returned.simulated) };
  return Buffer.from(core.keyring.seal(sealContext(client), JSON.stringify(content))).toString('base64');
}

/**
 * Opens a block that a client sent back.
 *
 * @throws NotAuthorizedException when it is not one of this client's, or too old
 */
export function openExchange(core: Core, client: UserPoolClientRecord, block: string): ReturnedExchange {
  const exchange = openSealed(core, client, block);
  if (exchange.expiresAt <= core.system.clock.now()) throw failures.sessionExpired();
  return exchange;
}

function openSealed(core: Core, client: UserPoolClientRecord, block: string): ReturnedExchange {
  try {
    // Whether it is sealed is what `open` finds out.
    const sealed = Buffer.from(block, 'base64').toString('latin1') as Sealed;
    // The seal proves that sealExchange wrote it.
    const content = JSON.parse(core.keyring.open(sealContext(client), sealed).toString('utf8'));
    return { ...content, simulated: content.simulated === 1 };
  } catch {
    throw failures.incorrectUsernameOrPassword();
  }
}

/**
 * Uses an exchange up.
 *
 * @throws NotAuthorizedException when its proof was accepted before
 */
export async function useExchange(core: Core, exchange: ReturnedExchange): Promise<void> {
  const id = core.keyring.mac('srp-exchange', exchange.nonce);
  if (!(await core.store.sessions.consumeOnce(id, exchange.expiresAt))) throw failures.sessionUsed();
}
