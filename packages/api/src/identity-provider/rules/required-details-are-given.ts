import { modelOf } from '../provider-types.ts';
import { type IdentityProviderRule, invalid } from './rule.ts';

/** No detail that the type requires is missing or empty. */
export const requiredDetailsAreGiven: IdentityProviderRule = ({ type, details }) => {
  const { required, missing } = modelOf(type);
  return missing === undefined || required.every((name) => details[name]) ? undefined : invalid(missing);
};
