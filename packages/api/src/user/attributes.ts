/**
 * Which values a user's attributes may take, and what is answered to others.
 *
 * @module
 * @see Amazon Cognito developer guide, "Working with user attributes", docs/fidelity.md for the texts that are not confirmed
 */
import { CognitoError } from '../errors.ts';
import type { DecidedAttribute } from '../user-pool/schema-attributes.ts';

/** A change of attributes. A blank value removes the attribute. */
export type AttributeChanges = Readonly<Record<string, string>>;

/** What is left of attributes once the blank ones are gone: what a user has of them. */
export const withoutBlanks = (attributes: AttributeChanges): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(attributes).filter(([, value]) => value !== ''));

/** What says whether an address is verified, and how messages name the address. */
const marks = {
  email_verified: { address: 'email', title: 'Email', noun: 'an email' },
  phone_number_verified: { address: 'phone_number', title: 'Phone Number', noun: 'a phone number' },
} as const;

/** Attributes as they are kept: `True`, as Amazon's documents write it of a verified address, becomes `true`. */
export const canonicalAttributes = (attributes: AttributeChanges): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(attributes).map(([name, value]) => [
      name,
      Object.hasOwn(marks, name) ? value.toLowerCase() : value,
    ]),
  );

/**
 * Refuses to mark an address that the user would not have.
 *
 * @param attributes - As they would be
 * @param named - The names of those that are set
 * @throws InvalidParameterException
 */
export function requireMarkedAddresses(
  attributes: Readonly<Record<string, string>>,
  named: readonly string[],
): void {
  for (const [mark, { address, title, noun }] of Object.entries(marks)) {
    if (!named.includes(mark) || attributes[address]) continue;
    throw invalid(`${title} is required to verify/un-verify ${noun}`);
  }
}

/**
 * Who sets attributes, and when.
 * - `sign-up`: a user at sign-up; every required attribute has to come
 * - `admin-create`: an administrator creates the user, who may add required attributes at the first sign-in
 * - `update`: a user; required attributes that have no value yet have to come along
 * - `admin-update`: an administrator
 */
export type AttributeChange = 'sign-up' | 'admin-create' | 'update' | 'admin-update';

/** What a change is checked against. */
export interface AttributeCheck {
  readonly schema: readonly DecidedAttribute[];
  /** The attributes that the user has; empty at creation. */
  readonly current: Readonly<Record<string, string>>;
  readonly change: AttributeChange;
}

const invalid = (message: string): CognitoError => new CognitoError('InvalidParameterException', message);

/** @throws InvalidParameterException for the first kind of fault that `changes` has, with every fault of its kind */
export function checkAttributes(check: AttributeCheck, changes: AttributeChanges): void {
  const { schema, current, change } = check;
  const isNew = change === 'sign-up' || change === 'admin-create';
  for (const [name, value] of Object.entries(changes)) {
    const attribute = schema.find(({ Name }) => Name === name);
    const isFrozen = name === 'sub' || (!isNew && attribute?.Mutable === false);
    if (isFrozen && current[name] !== value) throw invalid(`Cannot modify the non-mutable attribute ${name}`);
    if (!isNew && value === '' && attribute?.Required) throw requiredCannotBeDeleted([name]);
  }
  const faults = attributeFaults(check, changes);
  if (faults.length > 0) throw invalid(`Attributes did not conform to the schema: ${faults.join('\n')}`);
  checkFormat(changes);
}

/** Where `changes` don't conform to the schema: a line a fault. */
export function attributeFaults(
  { schema, current, change }: AttributeCheck,
  changes: AttributeChanges,
): readonly string[] {
  const faults: string[] = [];
  for (const [name, value] of Object.entries(changes)) {
    const attribute = schema.find(({ Name }) => Name === name);
    const fault = attribute
      ? valueFault(attribute, value)
      : `${name}: Attribute does not exist in the schema.`;
    if (fault !== undefined) faults.push(fault);
  }
  if (change === 'sign-up' || change === 'update') {
    for (const { Name, Required } of schema) {
      if (Required && Name !== 'sub' && !(changes[Name] ?? current[Name])) {
        faults.push(`${Name}: The attribute is required`);
      }
    }
  }
  return faults;
}

/** @throws InvalidParameterException when one of `names` is required, not there to delete, or immutable */
export function checkDeletion(schema: readonly DecidedAttribute[], names: readonly string[]): void {
  const unknown = names.filter((name) => !schema.some(({ Name }) => Name === name));
  if (unknown.length > 0) {
    const lines = unknown.map((name) => `${name}: Attribute does not exist in the schema.`);
    throw invalid(`Attributes did not conform to the schema: ${lines.join('\n')}`);
  }
  const named = schema.filter(({ Name }) => names.includes(Name));
  const required = named.filter(({ Name, Required }) => Required || Name === 'sub');
  if (required.length > 0) throw requiredCannotBeDeleted(required.map(({ Name }) => Name));
  const frozen = named.find(({ Mutable }) => !Mutable);
  if (frozen) throw invalid(`Cannot modify the non-mutable attribute ${frozen.Name}`);
}

const requiredCannotBeDeleted = (names: readonly string[]): CognitoError =>
  invalid(names.map((name) => `user.${name}: Required attribute cannot be deleted.`).join('\n'));

function valueFault(attribute: DecidedAttribute, value: string): string | undefined {
  if (value === '') return undefined;
  switch (attribute.AttributeDataType) {
    case 'String':
      return lengthFault(attribute, value);
    case 'Number':
      return numberFault(attribute, value);
    case 'Boolean':
      if (!/^(?:true|false)$/iu.test(value)) throw undetermined(attribute);
      return undefined;
    case 'DateTime':
      if (Number.isNaN(Date.parse(value))) throw undetermined(attribute);
      return undefined;
  }
}

/** A value of the wrong type is refused by itself, in a sentence without the usual beginning. */
const undetermined = ({ Name }: DecidedAttribute): CognitoError =>
  invalid(`Type for attribute {${Name}} could not be determined`);

function lengthFault(
  { Name, StringAttributeConstraints }: DecidedAttribute,
  value: string,
): string | undefined {
  const { MinLength, MaxLength } = StringAttributeConstraints ?? {};
  if (MinLength !== undefined && value.length < Number(MinLength)) {
    return `${Name}: String must be at least ${MinLength} characters`;
  }
  if (MaxLength !== undefined && value.length > Number(MaxLength)) {
    return `${Name}: String must be no longer than ${MaxLength} characters`;
  }
  return undefined;
}

function numberFault(attribute: DecidedAttribute, value: string): string | undefined {
  if (!/^[+-]?\d+(?:\.\d+)?$/u.test(value)) throw undetermined(attribute);
  const { MinValue, MaxValue } = attribute.NumberAttributeConstraints ?? {};
  if (MinValue !== undefined && Number(value) < Number(MinValue)) {
    return `${attribute.Name}: Number must be no less than ${MinValue}`;
  }
  if (MaxValue !== undefined && Number(value) > Number(MaxValue)) {
    return `${attribute.Name}: Number must be no greater than ${MaxValue}`;
  }
  return undefined;
}

/** Whether a text is an address of the form `local@domain.tld`. */
export const isEmail = (value: string): boolean => /^[^\s@]+@[^\s@]+\.[^\s@]+$/u.test(value);

/** Whether a text is a phone number of E.164: `+`, country code, number, at most 15 digits. */
export const isPhoneNumber = (value: string): boolean => /^\+[1-9]\d{1,14}$/u.test(value);

function checkFormat(changes: AttributeChanges): void {
  const { email, phone_number: phone } = changes;
  if (email && !isEmail(email)) throw invalid('Invalid email address format.');
  if (phone && !isPhoneNumber(phone)) throw invalid('Invalid phone number format.');
}
