import { type IdentityProviderRule, invalid } from './rule.ts';

/** A SAML provider is described by a document or by where that is found. */
export const samlHasOneMetadata: IdentityProviderRule = ({ type, details }) => {
  if (type !== 'SAML') return undefined;
  const { MetadataURL, MetadataFile } = details;
  if (!MetadataURL && !MetadataFile) {
    return invalid('At least one of the MetadataURL or MetadataFile should be provided.');
  }
  return MetadataURL && MetadataFile
    ? invalid('Only one of the MetadataURL or MetadataFile should be provided.')
    : undefined;
};
