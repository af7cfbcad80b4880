import { failures } from '@poolkeeper/api/failures';
import type { Handler } from '../handler.ts';
import { findStyle } from './find-style.ts';

/** @see Amazon Cognito user pools API reference, DeleteManagedLoginBranding */
export const deleteManagedLoginBranding: Handler<'DeleteManagedLoginBranding'> = async (input, call) => {
  const { userPoolId, id } = await findStyle(input, call);
  if (!(await call.core.store.managedLoginStyles.delete(userPoolId, id))) {
    throw failures.managedLoginBrandingNotFound();
  }
};
