/**
 * What a refused call says, for tests that assert code and message together.
 *
 * @module
 */
import { CognitoError } from '../errors.ts';

/** Code and message of the `CognitoError` that `call` throws. @throws Error when it throws none */
export function refusal(call: () => unknown): readonly [code: string, message: string] {
  try {
    call();
  } catch (error) {
    return described(error);
  }
  throw new Error('the call was not refused');
}

/** Code and message of the `CognitoError` that a promise rejects with. @throws Error when it does not */
export async function refusalOf(call: Promise<unknown>): Promise<readonly [code: string, message: string]> {
  let answer: unknown;
  try {
    answer = await call;
  } catch (error) {
    return described(error);
  }
  throw new Error(`the call was not refused but answered ${JSON.stringify(answer)}`);
}

function described(error: unknown): readonly [string, string] {
  if (error instanceof CognitoError) return [error.code, error.message];
  throw error;
}
