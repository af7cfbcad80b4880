/**
 * What an identity provider must be, in the order in which it is checked.
 *
 * @module
 */
import type { CognitoError } from '../errors.ts';
import { detailsAreKnown } from './rules/details-are-known.ts';
import { detailsHoldTheirValues } from './rules/details-hold-their-values.ts';
import { endpointsAreSecure } from './rules/endpoints-are-secure.ts';
import { identifiersDiffer } from './rules/identifiers-differ.ts';
import { mappedAttributesExist } from './rules/mapped-attributes-exist.ts';
import { nameFitsType } from './rules/name-fits-type.ts';
import { requiredDetailsAreGiven } from './rules/required-details-are-given.ts';
import type { IdentityProviderRule, IdentityProviderSubject } from './rules/rule.ts';
import { samlHasOneMetadata } from './rules/saml-has-one-metadata.ts';

/** A row a rule. */
const rules: readonly IdentityProviderRule[] = [
  nameFitsType,
  requiredDetailsAreGiven,
  samlHasOneMetadata,
  detailsAreKnown,
  detailsHoldTheirValues,
  endpointsAreSecure,
  mappedAttributesExist,
  identifiersDiffer,
];

/** @throws CognitoError the answer of the first rule that does not hold */
export function checkIdentityProvider(subject: IdentityProviderSubject): void {
  for (const rule of rules) {
    const refusal: CognitoError | undefined = rule(subject);
    if (refusal) throw refusal;
  }
}
