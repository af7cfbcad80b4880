import { print } from '../../decode/print.ts';
import { readSamlMetadata } from '../saml-metadata.ts';
import { type IdentityProviderRule, invalid } from './rule.ts';

const METHODS = ['POST', 'GET'] as const;
const SWITCH = ['true', 'false'] as const;

/** A row a detail that is one of a few values. */
const choices: Readonly<Record<string, readonly string[]>> = {
  attributes_request_method: METHODS,
  token_request_method: METHODS,
  attributes_url_add_attributes: SWITCH,
  IDPSignout: SWITCH,
  IDPInit: SWITCH,
  EncryptedResponses: SWITCH,
  RequestSigningAlgorithm: ['rsa-sha256'],
};

/** Details that are one of a few values are one of them, and metadata describes a provider. */
export const detailsHoldTheirValues: IdentityProviderRule = ({ details }) => {
  for (const [name, value] of Object.entries(details)) {
    const values = Object.hasOwn(choices, name) ? choices[name] : undefined;
    if (!values || values.includes(value)) continue;
    return invalid(
      `1 validation error detected: Value '${print(value)}' at '${lowerCamel(name)}' failed to satisfy constraint: ` +
        `Member must satisfy enum value set: [${values.join(', ')}]`,
    );
  }
  if (details.MetadataFile) readSamlMetadata(details.MetadataFile);
  return undefined;
};

/** `attributes_request_method` to `attributesRequestMethod`. */
const lowerCamel = (name: string): string =>
  name.replaceAll(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
