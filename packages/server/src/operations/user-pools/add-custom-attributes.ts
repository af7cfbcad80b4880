import { checkNewAttributes } from '@poolkeeper/api/user-pool/custom-attributes';
import { checkUserPool } from '@poolkeeper/api/user-pool/rules';
import { settingsWithCustomAttributes } from '@poolkeeper/api/user-pool/update';
import { amendUserPool } from '../change-user-pool.ts';
import type { Handler } from '../handler.ts';

/** @see Amazon Cognito user pools API reference, AddCustomAttributes */
export const addCustomAttributes: Handler<'AddCustomAttributes'> = async (
  { UserPoolId, CustomAttributes },
  call,
) => {
  await amendUserPool(
    UserPoolId,
    (pool) => {
      checkNewAttributes(pool.settings, CustomAttributes);
      const settings = settingsWithCustomAttributes(pool.settings, CustomAttributes);
      checkUserPool(settings, pool);
      return { settings };
    },
    call,
  );
  return {};
};
