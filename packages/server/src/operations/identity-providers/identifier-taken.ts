import { CognitoError } from '@poolkeeper/api/errors';

/** The refusal of an identifier that leads to another provider of the pool. */
export const identifierTaken = (identifier: string): CognitoError =>
  new CognitoError(
    'InvalidParameterException',
    `The identifier ${identifier} is in use by another provider.`,
  );
