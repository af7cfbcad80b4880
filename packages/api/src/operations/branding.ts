/**
 * Contracts of the operations that brand the login pages.
 *
 * @module
 */
import {
  ManagedLoginBrandingId,
  ManagedLoginBrandingType,
  managedLoginSettings,
} from '../branding/managed-login.ts';
import { ClassicCss, LogoFile, UICustomizationType } from '../branding/ui-customization.ts';
import { ClientId, UserPoolId } from '../common.ts';
import { operation } from '../operation.ts';
import { flag, optional, structure } from '../shape.ts';
import { commonErrors } from './error-sets.ts';

const theStyle = { UserPoolId, ManagedLoginBrandingId };
const merged = { ReturnMergedResources: optional(flag()) };
const customization = structure({ UICustomization: UICustomizationType });
const style = structure({ ManagedLoginBranding: optional(ManagedLoginBrandingType) });

/** A row an operation. */
export const brandingOperations = {
  GetUICustomization: operation({
    name: 'GetUICustomization',
    access: 'signed',
    quota: 'UserPoolResourceRead',
    input: structure({ UserPoolId, ClientId: optional(ClientId) }),
    output: customization,
    errors: commonErrors,
  }),

  SetUICustomization: operation({
    name: 'SetUICustomization',
    access: 'signed',
    quota: 'UserPoolResourceUpdate',
    input: structure({
      UserPoolId,
      ClientId: optional(ClientId),
      CSS: optional(ClassicCss),
      ImageFile: optional(LogoFile),
    }),
    output: customization,
    errors: commonErrors,
  }),

  CreateManagedLoginBranding: operation({
    name: 'CreateManagedLoginBranding',
    access: 'signed',
    quota: 'UserPoolResourceUpdate',
    input: structure({ UserPoolId, ClientId, ...managedLoginSettings }),
    output: style,
    errors: [
      ...commonErrors,
      'ConcurrentModificationException',
      'ManagedLoginBrandingExistsException',
      'LimitExceededException',
    ],
  }),

  DescribeManagedLoginBranding: operation({
    name: 'DescribeManagedLoginBranding',
    access: 'signed',
    quota: 'UserPoolResourceRead',
    input: structure({ ...theStyle, ...merged }),
    output: style,
    errors: commonErrors,
  }),

  DescribeManagedLoginBrandingByClient: operation({
    name: 'DescribeManagedLoginBrandingByClient',
    access: 'signed',
    quota: 'UserPoolResourceRead',
    input: structure({ UserPoolId, ClientId, ...merged }),
    output: style,
    errors: commonErrors,
  }),

  UpdateManagedLoginBranding: operation({
    name: 'UpdateManagedLoginBranding',
    access: 'signed',
    quota: 'UserPoolResourceUpdate',
    input: structure({
      UserPoolId: optional(UserPoolId),
      ManagedLoginBrandingId: optional(ManagedLoginBrandingId),
      ...managedLoginSettings,
    }),
    output: style,
    errors: [...commonErrors, 'ConcurrentModificationException'],
  }),

  DeleteManagedLoginBranding: operation({
    name: 'DeleteManagedLoginBranding',
    access: 'signed',
    quota: 'UserPoolResourceUpdate',
    input: structure(theStyle),
    output: null,
    errors: [...commonErrors, 'ConcurrentModificationException'],
  }),
} as const;
