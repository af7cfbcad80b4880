/**
 * Whether a pool may be deleted.
 *
 * @module
 */
import { CognitoError } from '../errors.ts';
import { isProtectedFromDeletion } from './capabilities.ts';
import type { UserPoolSettings } from './settings.ts';

/** @throws InvalidParameterException while deletion protection is on, or the pool has a domain */
export function checkDeletion(settings: UserPoolSettings, facts: { readonly domains: number }): void {
  if (isProtectedFromDeletion(settings)) {
    throw new CognitoError(
      'InvalidParameterException',
      'The user pool cannot be deleted because deletion protection is activated. ' +
        'Deletion protection must be inactivated first.',
    );
  }
  if (facts.domains > 0) {
    throw new CognitoError(
      'InvalidParameterException',
      'User pool cannot be deleted. It has a domain configured that should be deleted first.',
    );
  }
}
