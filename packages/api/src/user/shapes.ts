/**
 * How the API shows a user.
 *
 * @module
 */
import { AttributeList, MFAOptions, Username } from '../common.ts';
import { choice, flag, optional, structure, timestamp } from '../shape.ts';
import { userStatuses } from './status.ts';

/** What is shown of an account besides names and attributes. */
export const accountMembers = {
  UserCreateDate: optional(timestamp()),
  UserLastModifiedDate: optional(timestamp()),
  Enabled: optional(flag()),
  UserStatus: optional(choice(userStatuses)),
  MFAOptions: optional(MFAOptions),
} as const;

/** A user in a listing, and of AdminCreateUser. */
export const UserType = structure({
  Username: optional(Username),
  Attributes: optional(AttributeList),
  ...accountMembers,
});
