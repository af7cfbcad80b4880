import { autoVerifiedAttributes, requiresVerificationBeforeUpdate } from '../capabilities.ts';
import { verifiedAttributes } from '../shapes/attributes.ts';
import { invalid, type UserPoolRule } from './rule.ts';

/** A value can wait for its verification only where a code is sent by itself. */
export const pendingAttributesAreVerified: UserPoolRule = (settings) =>
  verifiedAttributes.some(
    (attribute) =>
      requiresVerificationBeforeUpdate(settings, attribute) &&
      !autoVerifiedAttributes(settings).includes(attribute),
  )
    ? invalid(
        'All attributes in AttributesRequireVerificationBeforeUpdate must exist in AutoVerifiedAttributes',
      )
    : undefined;
