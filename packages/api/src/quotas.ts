/**
 * Amazon's default quotas of requests per second, for an account in a region.
 *
 * @module
 * @see cognito.md section 11; https://docs.aws.amazon.com/cognito/latest/developerguide/quotas.html
 */
import type { Operation, QuotaCategory } from './operation.ts';

/** One row a category: requests per second. */
export const requestRates: Readonly<Record<QuotaCategory, number>> = {
  UserAuthentication: 120,
  ClientAuthentication: 150,
  UserCreation: 50,
  UserFederation: 25,
  UserAccountRecovery: 30,
  UserRead: 120,
  UserUpdate: 25,
  UserToken: 120,
  UserResourceRead: 50,
  UserResourceUpdate: 25,
  UserList: 30,
  UserPoolRead: 15,
  UserPoolUpdate: 15,
  UserPoolResourceRead: 20,
  UserPoolResourceUpdate: 15,
  UserPoolClientRead: 15,
  UserPoolClientUpdate: 15,
};

/** Requests per second of one operation on one pool, in the categories below. */
const POOL_OPERATION_RATE = 5;

const LIMITED_PER_POOL: ReadonlySet<QuotaCategory> = new Set([
  'UserPoolResourceRead',
  'UserPoolResourceUpdate',
  'UserPoolClientRead',
  'UserPoolClientUpdate',
]);

/** Challenge responses have an allowance of their own, this many times that of UserAuthentication. */
const CHALLENGE_FACTOR = 3;

const CHALLENGE_RESPONSES: ReadonlySet<string> = new Set([
  'RespondToAuthChallenge',
  'AdminRespondToAuthChallenge',
]);

/** An allowance that refills at `rate` a second and holds one second's worth. */
export interface Allowance {
  readonly name: string;
  readonly rate: number;
}

/** The members of an input that decide which allowances a request uses. */
interface QuotaInput {
  readonly UserPoolId?: unknown;
  readonly ChallengeName?: unknown;
}

/** The allowances that one request uses: that of its category, and where the category has one, that of its pool. */
export function allowancesOf(operation: Operation, input: QuotaInput): readonly Allowance[] {
  const { name, quota } = operation;
  if (CHALLENGE_RESPONSES.has(name)) {
    return input.ChallengeName === 'NEW_PASSWORD_REQUIRED'
      ? [{ name: 'UserAccountRecovery', rate: requestRates.UserAccountRecovery }]
      : [{ name: `${quota}/challenges`, rate: requestRates[quota] * CHALLENGE_FACTOR }];
  }
  const category = { name: quota, rate: requestRates[quota] };
  return LIMITED_PER_POOL.has(quota) && typeof input.UserPoolId === 'string'
    ? [category, { name: `${name}/${input.UserPoolId}`, rate: POOL_OPERATION_RATE }]
    : [category];
}
