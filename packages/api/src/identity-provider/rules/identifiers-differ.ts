import { type IdentityProviderRule, invalid } from './rule.ts';

/** A provider has no identifier twice. */
export const identifiersDiffer: IdentityProviderRule = ({ identifiers }) => {
  const repeated = identifiers.find((identifier, index) => identifiers.indexOf(identifier) < index);
  return repeated === undefined ? undefined : invalid(`Duplicate identifier ${repeated}.`);
};
