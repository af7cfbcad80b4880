/**
 * The arguments and attributes of a user.
 *
 * @module
 */
import {
  AnyString,
  ClientMetadata,
  deliveryMediums,
  LONGEST_USERNAME,
  Password,
  UserPoolId,
} from '@poolkeeper/api/common';
import { adminUserOperations } from '@poolkeeper/api/operations/admin-user';
import { choice, described, flag, list, map, text } from '@poolkeeper/api/shape';
import { accountMembers } from '@poolkeeper/api/user/shapes';
import type { Attribute, Attributes } from '../schema/attribute.ts';
import { computed, optional, required } from '../schema/legacy.ts';
import { isValues } from '../schema/same.ts';
import type { Value } from '../schema/value.ts';

const creation = adminUserOperations.AdminCreateUser.input.properties;

/** Texts by name. */
const Texts = map(AnyString, AnyString);

/** What a user has anyway and nobody gives. */
const SUB = 'sub';

/** An argument of AdminCreateUser, of which the service tells nothing later: a state without it is not compared. */
const onlyAtCreation = (attribute: Attribute): Attribute => ({
  ...attribute,
  equal: (one, other) => isNone(one) || isNone(other),
});

const isNone = (value: Value): boolean =>
  value === null ||
  value === '' ||
  value === false ||
  (Array.isArray(value) ? value.length === 0 : isValues(value) && Object.keys(value).length === 0);

export const userAttributes: Attributes = {
  id: computed(text(), { description: 'The id of the user pool and the username, with `/` between.' }),
  user_pool_id: required(UserPoolId, { replaces: true }),
  username: required(
    text({
      min: 1,
      max: LONGEST_USERNAME,
      description: 'The username, or what takes its place in the pool: an address, a phone number.',
    }),
    { replaces: true },
  ),
  attributes: optional(Texts, {
    none: {},
    description:
      "The user's attributes by name. One that is no standard attribute is one of the pool's own, with or without `custom:`.",
    equal: sameAttributes,
  }),
  password: optional(described(Password, 'A password that holds until it is changed.'), { sensitive: true }),
  temporary_password: optional(
    described(Password, 'A password that has to be changed at the first sign-in.'),
    {
      sensitive: true,
    },
  ),
  enabled: optional(flag({ description: 'Whether the user may sign in.' }), { default: true }),
  message_action: onlyAtCreation(
    optional(
      described(creation.MessageAction, 'Whether the invitation is sent again, or not at all (`SUPPRESS`).'),
    ),
  ),
  desired_delivery_mediums: onlyAtCreation(
    optional(
      list(choice(deliveryMediums), {
        description: 'How the invitation is sent: `EMAIL`, `SMS`. SMS where none is given.',
      }),
      { unordered: true },
    ),
  ),
  force_alias_creation: onlyAtCreation(
    optional(
      flag({
        description: 'Whether an address or phone number is taken from the user who signs in with it now.',
      }),
    ),
  ),
  client_metadata: onlyAtCreation(
    optional(
      described(ClientMetadata, 'What the Lambda functions are told. It is passed on and never kept.'),
      { none: {} },
    ),
  ),
  validation_data: onlyAtCreation(
    optional(
      map(AnyString, AnyString, {
        description: 'What the function before sign-up is told. It is never kept.',
      }),
      {
        none: {},
      },
    ),
  ),

  sub: computed(text({ description: 'The id of the user, which never changes.' })),
  status: computed(described(accountMembers.UserStatus, 'How far the user has come.'), {
    changesAt: 'write',
  }),
  creation_date: computed(described(accountMembers.UserCreateDate, 'When the user was made.')),
  last_modified_date: computed(
    described(accountMembers.UserLastModifiedDate, 'When the user was changed last.'),
    {
      changesAt: 'write',
    },
  ),
  mfa_setting_list: computed(list(text(), { description: 'The second factors that the user has.' }), {
    unordered: true,
  }),
  preferred_mfa_setting: computed(
    text({ description: 'The second factor that the user is asked for first.' }),
  ),
};

/** Two maps of attributes mean the same but for `sub`, and for the prefix of the pool's own. */
function sameAttributes(one: Value, other: Value): boolean {
  const [some, others] = [comparable(one), comparable(other)];
  return (
    some !== undefined &&
    others !== undefined &&
    some.size === others.size &&
    [...some].every(([name, value]) => others.get(name) === value)
  );
}

function comparable(value: Value): ReadonlyMap<string, Value> | undefined {
  if (value === null) return new Map();
  if (!isValues(value)) return undefined;
  return new Map(
    Object.entries(value)
      .filter(([name]) => name !== SUB)
      .map(([name, member]) => [name.replace(/^custom:/, ''), member]),
  );
}
