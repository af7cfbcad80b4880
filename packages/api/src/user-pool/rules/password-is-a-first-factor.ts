import { allowedFirstAuthFactors } from '../capabilities.ts';
import { invalid, type UserPoolRule } from './rule.ts';

/** Other first factors come beside the password and never in its place. */
export const passwordIsAFirstFactor: UserPoolRule = (settings) =>
  allowedFirstAuthFactors(settings).includes('PASSWORD')
    ? undefined
    : invalid('Password should be configured as one of the allowed first auth factors.');
