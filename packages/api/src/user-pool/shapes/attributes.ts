/**
 * The attributes that users of a pool have, and what the pool does with them.
 *
 * @module
 */
import { AnyString } from '../../common.ts';
import { choice, described, flag, list, optional, type Static, structure, text } from '../../shape.ts';

/** The types of attribute values; on the wire every value is a string. */
export const attributeDataTypes = ['Boolean', 'Number', 'String', 'DateTime'] as const;

/** One attribute of a pool's schema. Bounds are decimal numbers, written as strings. */
export const SchemaAttribute = structure({
  Name: optional(
    text({
      min: 1,
      max: 20,
      pattern: String.raw`[\p{L}\p{M}\p{S}\p{N}\p{P}]+`,
      description:
        'The name: of a standard attribute, which is changed, or of one of your own, which users have as `custom:<name>`.',
    }),
  ),
  AttributeDataType: optional(choice(attributeDataTypes, { description: 'What values are.' })),
  DeveloperOnlyAttribute: optional(
    flag({
      description: 'Whether only administrators may read and write it. Older than attribute permissions.',
    }),
  ),
  Mutable: optional(flag({ description: 'Whether the value can be changed once the user has one.' })),
  Required: optional(
    flag({ description: 'Whether every user has to have it. Attributes of your own cannot be required.' }),
  ),
  NumberAttributeConstraints: optional(
    structure(
      {
        MinValue: optional(described(AnyString, 'The smallest value.')),
        MaxValue: optional(described(AnyString, 'The largest value.')),
      },
      { description: 'Bounds of a number.' },
    ),
  ),
  StringAttributeConstraints: optional(
    structure(
      {
        MinLength: optional(described(AnyString, 'The fewest characters.')),
        MaxLength: optional(described(AnyString, 'The most characters.')),
      },
      { description: 'Bounds of a text.' },
    ),
  ),
});
export type SchemaAttribute = Static<typeof SchemaAttribute>;

/** An attribute that a code can verify. */
export const verifiedAttributes = ['phone_number', 'email'] as const;
export type VerifiedAttribute = (typeof verifiedAttributes)[number];

/** Attributes that a new user is asked to verify. */
export const AutoVerifiedAttributes = list(choice(verifiedAttributes), {
  description: 'What a new user is asked to prove with a code: `email`, `phone_number`.',
});

/** An attribute that stands in for the username at sign-in. */
export const aliasAttributeNames = ['phone_number', 'email', 'preferred_username'] as const;
export type AliasAttribute = (typeof aliasAttributeNames)[number];

/** Attributes under which a user can sign in besides the username. */
export const AliasAttributes = list(choice(aliasAttributeNames), {
  description: 'What users may sign in with besides their username. It never changes.',
});

/** Attributes that take the place of usernames. */
export const UsernameAttributes = list(choice(verifiedAttributes), {
  description: 'What users sign in with in place of a username. It never changes.',
});

/** Attributes whose new value counts only once it is verified. */
export const UserAttributeUpdateSettings = structure(
  {
    AttributesRequireVerificationBeforeUpdate: optional(
      list(choice(verifiedAttributes), {
        description:
          'The attributes whose new value counts only once it is verified. Each has to be auto-verified too.',
      }),
    ),
  },
  { description: 'What happens when users change their addresses.' },
);

/** Whether `Ada` and `ada` are two users. */
export const UsernameConfiguration = structure(
  { CaseSensitive: flag({ description: 'Whether `Ada` and `ada` are two users. It never changes.' }) },
  { description: 'How usernames are compared.' },
);
