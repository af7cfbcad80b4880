/**
 * Whether a pool may be deleted.
 *
 * @module
 */
import { CognitoError } from '../errors.ts';
import { isProtectedFromDeletion } from './capabilities.ts';
import type { UserPoolSettings } from './settings.ts';

/** @throws InvalidParameterException while deletion protection is on */
export function checkDeletion(settings: UserPoolSettings): void {
  if (isProtectedFromDeletion(settings)) {
    throw new CognitoError(
      'InvalidParameterException',
      'The user pool cannot be deleted because deletion protection is activated. ' +
        'Deletion protection must be inactivated first.',
    );
  }
}
