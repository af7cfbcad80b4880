import { CognitoError } from '@poolkeeper/api/errors';

/** A refresh token came back after rotation replaced it and its grace period passed. The text is not confirmed. */
export const refreshTokenReused = (): CognitoError =>
  new CognitoError('RefreshTokenReuseException', 'Refresh token has already been used');
