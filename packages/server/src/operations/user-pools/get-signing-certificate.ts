import { findUserPool } from '../find-user-pool.ts';
import type { Handler } from '../handler.ts';

/**
 * The certificate that the pool's SAML requests verify with, made when it is first asked for.
 *
 * @see Amazon Cognito user pools API reference, GetSigningCertificate
 */
export const getSigningCertificate: Handler<'GetSigningCertificate'> = async ({ UserPoolId }, call) => ({
  Certificate: await call.core.tokens.signingCertificate(await findUserPool(UserPoolId, call)),
});
