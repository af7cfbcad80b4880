import { recoveryMechanisms } from '../capabilities.ts';
import { invalid, type UserPoolRule } from './rule.ts';

/** Where only an administrator resets passwords there is no other way. */
export const adminOnlyRecoveryStandsAlone: UserPoolRule = (settings) => {
  const ways = recoveryMechanisms(settings);
  return ways.includes('admin_only') && ways.length > 1
    ? invalid('Account Recovery Setting cannot use admin_only setting with any other recovery mechanisms.')
    : undefined;
};
