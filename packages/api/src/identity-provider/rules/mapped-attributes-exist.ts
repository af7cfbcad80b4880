import { print } from '../../decode/print.ts';
import { type IdentityProviderRule, invalid } from './rule.ts';

/** What is mapped is an attribute of the pool that can be set, or the name of the user at the provider. */
export const mappedAttributesExist: IdentityProviderRule = ({ attributeMapping, attributes }) => {
  const wrong = Object.keys(attributeMapping).filter(
    (name) => name !== 'username' && (name === 'sub' || !attributes.has(name)),
  );
  return wrong.length === 0
    ? undefined
    : invalid(`AttributeMapping contains invalid mapping: ${print(wrong)}`);
};
