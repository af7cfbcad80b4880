/**
 * Which of Amazon's requests-per-second quotas one request counts against.
 *
 * @module
 * @see Amazon Cognito developer guide, "Quotas in Amazon Cognito"
 */
import { createHash } from 'node:crypto';
import type { Operation, QuotaCategory } from '@poolkeeper/api/operation';
import {
  challengeResponseFactor,
  requestRatePerUser,
  requestRates,
  requestRatesPerPool,
  requestsOnOneUser,
} from '@poolkeeper/api/quotas';

/** What refills at `rate` a second and holds one second's worth. */
export interface Allowance {
  readonly name: string;
  readonly rate: number;
}

/** The members of an input that decide. */
interface QuotaInput {
  readonly UserPoolId?: unknown;
  readonly ClientId?: unknown;
  readonly Username?: unknown;
  readonly AccessToken?: unknown;
  readonly ChallengeName?: unknown;
}

const CHALLENGE_RESPONSES: ReadonlySet<string> = new Set([
  'RespondToAuthChallenge',
  'AdminRespondToAuthChallenge',
]);

/** That of the operation's category, and where the category has one, that of the operation on the pool or of the user. */
export function allowancesOf({ name, quota }: Operation, input: QuotaInput): readonly Allowance[] {
  if (CHALLENGE_RESPONSES.has(name)) {
    return input.ChallengeName === 'NEW_PASSWORD_REQUIRED'
      ? [{ name: 'UserAccountRecovery', rate: requestRates.UserAccountRecovery }]
      : [{ name: `${quota}/challenges`, rate: requestRates[quota] * challengeResponseFactor }];
  }
  return [{ name: quota, rate: requestRates[quota] }, ...ofPool(name, quota, input), ...ofUser(quota, input)];
}

function ofPool(name: string, quota: QuotaCategory, { UserPoolId }: QuotaInput): readonly Allowance[] {
  const rate = forCategory(requestRatesPerPool, quota);
  return rate !== undefined && typeof UserPoolId === 'string'
    ? [{ name: `${name}/${UserPoolId}`, rate }]
    : [];
}

/** A user is known by the name or the token that a request gives: nothing is looked up before it is let in. */
function ofUser(quota: QuotaCategory, input: QuotaInput): readonly Allowance[] {
  const effect = forCategory(requestsOnOneUser, quota);
  const { UserPoolId, ClientId, Username, AccessToken } = input;
  const place = UserPoolId ?? ClientId ?? '';
  const user = Username ?? AccessToken;
  // Members have not been checked yet.
  if (effect === undefined || typeof place !== 'string' || typeof user !== 'string') return [];
  // Names and tokens are as long as the caller likes, and tokens are secret: neither is kept.
  const digest = createHash('sha256').update(`${place}/${user}`).digest('base64url');
  return [{ name: `user/${digest}/${effect}`, rate: requestRatePerUser }];
}

/** What a table says of a category; undefined where it has no row. */
const forCategory = <Value>(
  table: Readonly<Partial<Record<QuotaCategory, Value>>>,
  quota: QuotaCategory,
): Value | undefined => (Object.hasOwn(table, quota) ? table[quota] : undefined);
