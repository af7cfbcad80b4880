import { changeIdentityPool } from './change-identity-pool.ts';
import type { IdentityPoolHandler } from './handler.ts';

/** Replaces roles and mappings. @see Amazon Cognito identity pools API reference, SetIdentityPoolRoles */
export const setIdentityPoolRoles: IdentityPoolHandler<'SetIdentityPoolRoles'> = async (
  { IdentityPoolId, ...roles },
  call,
) => {
  await changeIdentityPool(IdentityPoolId, call, (content) => ({ ...content, roles }));
  return undefined;
};
