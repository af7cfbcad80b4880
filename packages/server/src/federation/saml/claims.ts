import type { SamlSession } from '../../store/records.ts';
import { attribute as attributeOf, element, elements, textOf, type XmlElement } from './xml.ts';

/** Letters, digits and what a form leaves as it is. */
const encoded = (value: string): string => new URLSearchParams({ '': value }).toString().slice(1);

/**
 * The attributes of an assertion by their names. Several values become one, as Cognito writes them: between brackets,
 * parted by commas, each encoded as in a form.
 *
 * @see Amazon Cognito developer guide, "Mapping IdP attributes to profiles and tokens"
 */
export function samlClaims(assertion: XmlElement): Readonly<Record<string, string>> {
  const claims = elements(assertion, 'AttributeStatement')
    .flatMap((statement) => elements(statement, 'Attribute'))
    .flatMap((attribute) => {
      const name = attributeOf(attribute, 'Name');
      const values = elements(attribute, 'AttributeValue').flatMap((value) => textOf(value) ?? []);
      const [first, ...others] = values;
      if (name === undefined || first === undefined) return [];
      return [[name, others.length === 0 ? first : `[${values.map(encoded).join(',')}]`] as const];
    });
  return Object.fromEntries(claims);
}

/** The session at the provider, as an assertion tells of it; undefined for one without a NameID. */
export function samlSessionOf(assertion: XmlElement): SamlSession | undefined {
  const name = element(element(assertion, 'Subject'), 'NameID');
  const nameId = textOf(name);
  if (!nameId) return undefined;
  const nameIdFormat = attributeOf(name, 'Format');
  const sessionIndex = attributeOf(element(assertion, 'AuthnStatement'), 'SessionIndex');
  return {
    nameId,
    ...(nameIdFormat !== undefined && { nameIdFormat }),
    ...(sessionIndex !== undefined && { sessionIndex }),
  };
}
