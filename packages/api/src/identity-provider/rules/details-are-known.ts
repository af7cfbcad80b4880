import { print } from '../../decode/print.ts';
import { notBuilt } from '../../errors.ts';
import { modelOf } from '../provider-types.ts';
import type { IdentityProviderRule } from './rule.ts';

/** Only details that have an effect are taken. */
export const detailsAreKnown: IdentityProviderRule = ({ type, details }) => {
  const { required, optional, derived = [] } = modelOf(type);
  const known = [...required, ...optional, ...derived];
  const unknown = Object.keys(details).find((name) => !known.includes(name));
  return unknown === undefined
    ? undefined
    : notBuilt(`ProviderDetails.${print(unknown)} of ${type} providers`);
};
