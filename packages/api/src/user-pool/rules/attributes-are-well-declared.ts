import { resourceLimits } from '../../quotas.ts';
import { attributeFault } from '../attribute-faults.ts';
import { findStandardAttribute } from '../standard-attributes.ts';
import { invalid, type UserPoolRule } from './rule.ts';

/** Attributes have names, types and bounds that go together, and each is declared once. */
export const attributesAreWellDeclared: UserPoolRule = ({ SchemaAttributes: declared = [] }) => {
  for (const attribute of declared) {
    const fault = attributeFault(attribute);
    if (fault !== undefined) return invalid(fault);
  }
  const names = declared.map(({ Name = '' }) => Name);
  const repeated = names.find((name, index) => names.indexOf(name) < index);
  if (repeated !== undefined) {
    return invalid(`Duplicate custom attribute names ${repeated} are not allowed in a user pool schema.`);
  }
  const { customAttributesPerPool: most } = resourceLimits;
  return names.filter((name) => !findStandardAttribute(name)).length > most
    ? invalid(
        "1 validation error detected: Value at 'schema' failed to satisfy constraint: " +
          `Member must have length less than or equal to ${most}`,
      )
    : undefined;
};
