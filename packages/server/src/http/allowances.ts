/**
 * Which of Amazon's requests-per-second quotas one request counts against.
 *
 * @module
 * @see Amazon Cognito developer guide, "Quotas in Amazon Cognito"
 */
import type { Operation } from '@poolkeeper/api/operation';
import { challengeResponseFactor, requestRates, requestRatesPerPool } from '@poolkeeper/api/quotas';

/** What refills at `rate` a second and holds one second's worth. */
export interface Allowance {
  readonly name: string;
  readonly rate: number;
}

/** The members of an input that decide. */
interface QuotaInput {
  readonly UserPoolId?: unknown;
  readonly ChallengeName?: unknown;
}

const CHALLENGE_RESPONSES: ReadonlySet<string> = new Set([
  'RespondToAuthChallenge',
  'AdminRespondToAuthChallenge',
]);

/** That of the operation's category, and where the category has one, that of the operation on the pool. */
export function allowancesOf({ name, quota }: Operation, input: QuotaInput): readonly Allowance[] {
  if (CHALLENGE_RESPONSES.has(name)) {
    return input.ChallengeName === 'NEW_PASSWORD_REQUIRED'
      ? [{ name: 'UserAccountRecovery', rate: requestRates.UserAccountRecovery }]
      : [{ name: `${quota}/challenges`, rate: requestRates[quota] * challengeResponseFactor }];
  }
  const category = { name: quota, rate: requestRates[quota] };
  const perPool = Object.hasOwn(requestRatesPerPool, quota)
    ? requestRatesPerPool[quota as keyof typeof requestRatesPerPool]
    : undefined;
  return perPool !== undefined && typeof input.UserPoolId === 'string'
    ? [category, { name: `${name}/${input.UserPoolId}`, rate: perPool }]
    : [category];
}
