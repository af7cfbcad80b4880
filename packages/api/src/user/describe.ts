/**
 * A user as the API answers it.
 *
 * @module
 */
import { type EpochMilliseconds, toTimestamp } from '../units.ts';
import { type Identified, identitiesAttribute } from './identities.ts';
import type { NamedUser } from './sign-in-names.ts';
import type { UserStatus } from './status.ts';

/** What of a user the API shows. */
export interface DescribedUser extends NamedUser, Identified {
  readonly status: UserStatus;
  readonly enabled: boolean;
  readonly createdAt: EpochMilliseconds;
  readonly modifiedAt: EpochMilliseconds;
}

/** An attribute on the wire. */
export interface WireAttribute {
  Name: string;
  Value: string;
}

/** Every attribute of a user, `sub` and the identities first. */
export const describeAttributes = (user: NamedUser & Identified): WireAttribute[] => [
  { Name: 'sub', Value: user.sub },
  ...describeIdentities(user),
  ...Object.entries(user.attributes).map(([Name, Value]) => ({ Name, Value })),
];

function describeIdentities(user: Identified): WireAttribute[] {
  const Value = identitiesAttribute(user);
  return Value === undefined ? [] : [{ Name: 'identities', Value }];
}

/** A user in listings and in the answer of AdminCreateUser. */
export const describeUser = (user: DescribedUser) => ({
  Username: user.username,
  Attributes: describeAttributes(user),
  ...describeAccount(user),
});

/** The answer of AdminGetUser. */
export const describeUserForAdmin = (user: DescribedUser) => ({
  Username: user.username,
  UserAttributes: describeAttributes(user),
  ...describeAccount(user),
});

/** What GetUser shows to every client. */
const alwaysShown: ReadonlySet<string> = new Set(['sub', 'identities']);

/** The answer of GetUser: the attributes that the client may read, and those that every client may. */
export const describeUserForClient = (
  user: NamedUser & Identified,
  mayRead: (attribute: string) => boolean,
) => ({
  Username: user.username,
  UserAttributes: describeAttributes(user).filter(({ Name }) => alwaysShown.has(Name) || mayRead(Name)),
});

const describeAccount = (user: DescribedUser) => ({
  UserCreateDate: toTimestamp(user.createdAt),
  UserLastModifiedDate: toTimestamp(user.modifiedAt),
  Enabled: user.enabled,
  UserStatus: user.status,
});
