/**
 * What the AWS SDK makes of a refusal, for tables that assert all of it.
 *
 * @module
 */
import { CognitoIdentityProviderServiceException } from '@aws-sdk/client-cognito-identity-provider';

/** The name of the error, its message and the HTTP status. */
export type Refusal = readonly [error: string, message: string, status: number];

/** A refusal of the caller's own making: the status of every one that Cognito models. */
export const refused = (error: string, message: string): Refusal => [error, message, 400];

/** How a call was refused. @throws Error when it was not, or when what failed is not the service's answer */
export async function refusalOf(call: Promise<unknown>): Promise<Refusal> {
  let answer: unknown;
  try {
    answer = await call;
  } catch (error) {
    if (!(error instanceof CognitoIdentityProviderServiceException)) throw error;
    return [error.name, error.message, error.$metadata.httpStatusCode ?? 0];
  }
  throw new Error(`the call was not refused but answered ${JSON.stringify(answer)}`);
}
