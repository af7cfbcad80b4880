/**
 * NEW_PASSWORD_REQUIRED: the owner of a temporary password chooses the real one, and gives the required
 * attributes that the administrator left out.
 *
 * @module
 * @see cognito.md section 4.4
 */
import { CognitoError } from '@poolkeeper/api/errors';
import { failures } from '@poolkeeper/api/failures';
import type { EpochMilliseconds } from '@poolkeeper/api/units';
import { temporaryPasswordLifetime } from '@poolkeeper/api/user-pool/capabilities';
import { requiredAttributes, schemaAttributes } from '@poolkeeper/api/user-pool/schema-attributes';
import { readableAttributes } from '@poolkeeper/api/user-pool-client/attributes';
import { openSession, useSession } from '../../accounts/challenge-session.ts';
import type { UserRecord } from '../../store/records.ts';
import { type Attempt, parameter, type StringMap } from '../attempt.ts';
import { finishSignIn } from '../finish-sign-in.ts';
import { attributesOfAnswer } from '../new-password-attributes.ts';
import { asks, type Outcome } from '../outcome.ts';
import { resume } from '../session-subject.ts';
import type { KnownSubject } from '../subject.ts';

interface AskedNewPassword {
  /** Tells the temporary password that was proved from one that an administrator set since. */
  readonly passwordSetAt: EpochMilliseconds | undefined;
}

/**
 * Asks for a new password.
 *
 * @throws NotAuthorizedException when the temporary password is too old
 */
export async function askNewPassword(attempt: Attempt, { user }: KnownSubject): Promise<Outcome> {
  const { core, pool, client } = attempt;
  if (hasExpired(attempt, user)) throw temporaryPasswordExpired();
  const missing = requiredAttributes(pool.settings).filter((name) => !user.attributes[name]);
  const readable = readableAttributes(client.settings, schemaAttributes(pool.settings));
  const shown = Object.entries(user.attributes).filter(([name]) => readable.has(name));
  const state: AskedNewPassword = { passwordSetAt: user.password?.setAt };
  return asks({
    name: 'NEW_PASSWORD_REQUIRED',
    parameters: {
      USER_ID_FOR_SRP: user.username,
      requiredAttributes: JSON.stringify(missing.map((name) => `userAttributes.${name}`)),
      userAttributes: JSON.stringify(Object.fromEntries(shown)),
    },
    session: await openSession(core, client, {
      challenge: 'NEW_PASSWORD_REQUIRED',
      subject: user.sub,
      state,
    }),
  });
}
