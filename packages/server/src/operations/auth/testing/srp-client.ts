/**
 * The client's half of SRP, with the arithmetic of Amazon's own client.
 *
 * @module
 * @see RFC 5054; RFC 3526 group 15
 */
import { createHmac } from 'node:crypto';
import type { EpochMilliseconds } from '@poolkeeper/api/units';
import { AuthenticationHelper, ClientInteger } from '../../../passwords/testing/client-maths.ts';

type Parameters = Readonly<Record<string, string>>;

/** One exchange from the client's side. */
export interface SrpClient {
  /** `SRP_A`. */
  readonly publicValue: string;
  /** The answer to a PASSWORD_VERIFIER challenge at `now`. */
  answer(challenge: Parameters, password: string, now: EpochMilliseconds): Record<string, string>;
}

/** Begins an exchange. */
export function startSrpClient(userPoolId: string): SrpClient {
  const poolName = userPoolId.split('_')[1] ?? '';
  const maths = new AuthenticationHelper(poolName);
  let publicValue = '';
  maths.getLargeAValue((_, value) => {
    publicValue = value.toString(16);
  });
  return {
    publicValue,
    answer(challenge, password, now) {
      const { USER_ID_FOR_SRP = '', SRP_B = '', SALT = '', SECRET_BLOCK = '', USERNAME = '' } = challenge;
      const [serverValue, salt] = [new ClientInteger(SRP_B, 16), new ClientInteger(SALT, 16)];
      let key: Uint8Array = Buffer.alloc(0);
      maths.getPasswordAuthenticationKey(USER_ID_FOR_SRP, password, serverValue, salt, (_, value) => {
        key = value;
      });
      const TIMESTAMP = srpTimestamp(now);
      const signature = createHmac('sha256', key)
        .update(`${poolName}${USER_ID_FOR_SRP}`)
        .update(Buffer.from(SECRET_BLOCK, 'base64'))
        .update(TIMESTAMP);
      return {
        USERNAME,
        PASSWORD_CLAIM_SECRET_BLOCK: SECRET_BLOCK,
        PASSWORD_CLAIM_SIGNATURE: signature.digest('base64'),
        TIMESTAMP,
      };
    },
  };
}

/** `Thu Apr 2 09:05:07 UTC 2026`. */
export function srpTimestamp(now: EpochMilliseconds): string {
  const [day = '', date = '', month = '', year = '', time = ''] = new Date(now)
    .toUTCString()
    .replace(',', '')
    .split(' ');
  return `${day} ${month} ${Number(date)} ${time} UTC ${year}`;
}
