import { autoVerifiedAttributes } from '../capabilities.ts';
import { invalid, type UserPoolRule } from './rule.ts';

/** A code cannot go to a phone while the pool says nothing about SMS. */
export const phoneVerificationNeedsSms: UserPoolRule = (settings) =>
  autoVerifiedAttributes(settings).includes('phone_number') && !settings.SmsConfiguration
    ? invalid('SMS configuration is required when phone_number is selected for auto verification')
    : undefined;
