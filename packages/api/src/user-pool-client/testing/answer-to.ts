/**
 * What the rules answer to settings, for tests.
 *
 * @module
 */
import { CognitoError } from '../../errors.ts';
import type { UserPoolClientSettings } from '../fields.ts';
import { checkUserPoolClient, type UserPoolClientSubject } from '../rules.ts';

/** A pool in which everything is there, and a client without a secret. */
const pool: Omit<UserPoolClientSubject, 'settings'> = {
  operation: 'create',
  userPoolId: 'us-east-1_abcdefghi',
  region: 'us-east-1',
  hasSecret: false,
  tier: 'ESSENTIALS',
  schema: [
    { Name: 'sub', Required: true },
    { Name: 'email', Required: true },
    { Name: 'name' },
    { Name: 'email_verified' },
    { Name: 'phone_number_verified' },
    { Name: 'custom:team' },
  ],
  resourceServerScopes: new Set(['orders/read']),
  identityProviders: new Set(['Corporate']),
};

/** The code and message of the refusal, or `accepted`. */
export function answerTo(
  settings: UserPoolClientSettings,
  around: Partial<Omit<UserPoolClientSubject, 'settings'>> = {},
): string {
  try {
    checkUserPoolClient({ ...pool, ...around, settings });
    return 'accepted';
  } catch (error) {
    if (error instanceof CognitoError) return `${error.code}: ${error.message}`;
    throw error;
  }
}
