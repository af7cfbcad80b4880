/**
 * The attributes that users of a pool have, and what the pool does with them.
 *
 * @module
 */
import { AnyString } from '../../common.ts';
import { choice, flag, list, optional, type Static, structure, text } from '../../shape.ts';

/** The types of attribute values; on the wire every value is a string. */
export const attributeDataTypes = ['Boolean', 'Number', 'String', 'DateTime'] as const;

/** One attribute of a pool's schema. Bounds are decimal numbers, written as strings. */
export const SchemaAttribute = structure({
  Name: optional(text({ min: 1, max: 20, pattern: String.raw`[\p{L}\p{M}\p{S}\p{N}\p{P}]+` })),
  AttributeDataType: optional(choice(attributeDataTypes)),
  DeveloperOnlyAttribute: optional(flag()),
  Mutable: optional(flag()),
  Required: optional(flag()),
  NumberAttributeConstraints: optional(
    structure({ MinValue: optional(AnyString), MaxValue: optional(AnyString) }),
  ),
  StringAttributeConstraints: optional(
    structure({ MinLength: optional(AnyString), MaxLength: optional(AnyString) }),
  ),
});
export type SchemaAttribute = Static<typeof SchemaAttribute>;

/** An attribute that a code can verify. */
export const verifiedAttributes = ['phone_number', 'email'] as const;
export type VerifiedAttribute = (typeof verifiedAttributes)[number];

/** Attributes that a new user is asked to verify. */
export const AutoVerifiedAttributes = list(choice(verifiedAttributes));

/** An attribute that stands in for the username at sign-in. */
export const aliasAttributeNames = ['phone_number', 'email', 'preferred_username'] as const;
export type AliasAttribute = (typeof aliasAttributeNames)[number];

/** Attributes under which a user can sign in besides the username. */
export const AliasAttributes = list(choice(aliasAttributeNames));

/** Attributes that take the place of usernames. */
export const UsernameAttributes = list(choice(verifiedAttributes));

/** Attributes whose new value counts only once it is verified. */
export const UserAttributeUpdateSettings = structure({
  AttributesRequireVerificationBeforeUpdate: optional(list(choice(verifiedAttributes))),
});

/** Whether `Ada` and `ada` are two users. */
export const UsernameConfiguration = structure({ CaseSensitive: flag() });
