import { modelOf } from '../provider-types.ts';
import { providerTypes } from '../shapes.ts';
import { type IdentityProviderRule, invalid } from './rule.ts';

/** A social provider has the name of its type, and no other provider has such a name, nor the pool's own. */
export const nameFitsType: IdentityProviderRule = ({ name, type }) => {
  const isReserved =
    name === 'COGNITO' || providerTypes.some((each) => each === name && modelOf(each).isSocial);
  const fits = modelOf(type).isSocial ? name === type : !isReserved;
  return fits ? undefined : invalid(`Provider ${name} cannot be of type ${type}.`);
};
