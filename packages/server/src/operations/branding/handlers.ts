import type { brandingOperations } from '@poolkeeper/api/operations/branding';
import type { Handlers } from '../handler.ts';
import { createManagedLoginBranding } from './create-managed-login-branding.ts';
import { deleteManagedLoginBranding } from './delete-managed-login-branding.ts';
import { describeManagedLoginBranding } from './describe-managed-login-branding.ts';
import { describeManagedLoginBrandingByClient } from './describe-managed-login-branding-by-client.ts';
import { getUiCustomization } from './get-ui-customization.ts';
import { setUiCustomization } from './set-ui-customization.ts';
import { updateManagedLoginBranding } from './update-managed-login-branding.ts';

/** A row an operation on how the login pages look. */
export const brandingHandlers: Handlers<keyof typeof brandingOperations> = {
  GetUICustomization: getUiCustomization,
  SetUICustomization: setUiCustomization,
  CreateManagedLoginBranding: createManagedLoginBranding,
  DescribeManagedLoginBranding: describeManagedLoginBranding,
  DescribeManagedLoginBrandingByClient: describeManagedLoginBrandingByClient,
  UpdateManagedLoginBranding: updateManagedLoginBranding,
  DeleteManagedLoginBranding: deleteManagedLoginBranding,
};
