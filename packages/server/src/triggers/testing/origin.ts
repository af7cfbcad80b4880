import type { UserPoolRecord } from '../../store/records.ts';
import type { TriggerOrigin } from '../triggers.ts';

/** The function that pools of these tests name. */
export const arn = 'arn:aws:lambda:eu-west-1:000000000000:function:on-event';

type LambdaConfig = NonNullable<UserPoolRecord['settings']['LambdaConfig']>;

/** A pool with these triggers. */
export const poolWith = (LambdaConfig: LambdaConfig): UserPoolRecord => ({
  userPoolId: 'eu-west-1_abc123DEF',
  region: 'eu-west-1',
  name: 'people',
  settings: { LambdaConfig },
  keyGeneration: 1,
  createdAt: 1_700_000_000_000,
  modifiedAt: 1_700_000_000_000,
  version: 1,
});

/** Jane, who signs in to such a pool through a client. */
export const originIn = (pool: UserPoolRecord, changes: Partial<TriggerOrigin> = {}): TriggerOrigin => ({
  pool,
  clientId: '1example23456789',
  userName: 'jane',
  userAttributes: { sub: 'b3c8a7f0', email: 'jane@example.com', 'cognito:user_status': 'CONFIRMED' },
  ...changes,
});
