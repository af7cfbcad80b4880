import { describeManagedLoginStyle } from '@poolkeeper/api/branding/managed-login';
import type { Handler } from '../handler.ts';
import { findStyle } from './find-style.ts';

/** @see Amazon Cognito user pools API reference, DescribeManagedLoginBranding */
export const describeManagedLoginBranding: Handler<'DescribeManagedLoginBranding'> = async (input, call) => {
  const style = await findStyle(input, call);
  return {
    ManagedLoginBranding: describeManagedLoginStyle(style, input.ReturnMergedResources ? 'merged' : 'own'),
  };
};
