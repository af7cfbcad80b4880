import { findIdentityPool } from './find-identity-pool.ts';
import type { IdentityPoolHandler } from './handler.ts';

/** @see Amazon Cognito identity pools API reference, GetIdentityPoolRoles */
export const getIdentityPoolRoles: IdentityPoolHandler<'GetIdentityPoolRoles'> = async (
  { IdentityPoolId },
  call,
) => ({ IdentityPoolId, ...(await findIdentityPool(IdentityPoolId, call)).content.roles });
