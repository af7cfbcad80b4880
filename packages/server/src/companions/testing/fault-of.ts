import { CompanionError } from '@poolkeeper/api/companions/errors';
import { CognitoError } from '@poolkeeper/api/errors';

/** Code, status and message of what a call is refused with. @throws Error when it is not refused */
export async function faultOf(refused: Promise<unknown>): Promise<readonly [string, number, string]> {
  try {
    await refused;
  } catch (error) {
    if (error instanceof CompanionError || error instanceof CognitoError) {
      return [error.code, error.status, error.message];
    }
    throw error;
  }
  throw new Error('the call succeeded');
}
