import { LARGEST_USER_PAGE } from '@poolkeeper/api/common';
import { describeGroup } from '@poolkeeper/api/group/describe';
import type { GroupRecord } from '../../store/records.ts';
import type { Handler } from '../handler.ts';
import { nextToken, pageRequest } from '../page-tokens.ts';
import { findMember } from './find-member.ts';

/** By precedence. @see Amazon Cognito user pools API reference, AdminListGroupsForUser */
export const adminListGroupsForUser: Handler<'AdminListGroupsForUser'> = async (
  { UserPoolId, Username, Limit, NextToken: token },
  call,
) => {
  const { store, keyring } = call.core;
  const { sub } = await findMember({ UserPoolId, Username }, call);
  const listing = `AdminListGroupsForUser:${UserPoolId}:${sub}`;
  // Zero stands for the largest page.
  const { after, limit } = pageRequest(keyring, listing, { limit: Limit || LARGEST_USER_PAGE, token });
  // A user is in a hundred groups at most, so the store answers them all and the page is cut here.
  const groups = await store.groups.ofUser(UserPoolId, sub);
  const left = after === undefined ? groups : groups.filter((group) => follows(group, after));
  const rows = left.slice(0, limit);
  const last = rows.at(-1);
  const page = last && rows.length < left.length ? { next: placeOf(last) } : {};
  return { Groups: rows.map(describeGroup), ...nextToken(keyring, listing, page) };
};

type Placed = Pick<GroupRecord, 'name' | 'precedence'>;

/** Where a group stands in the order of the store, which tells where the next page begins even when it is gone. */
const placeOf = ({ precedence, name }: Placed): string => `${precedence ?? ''}/${name}`;

function follows({ precedence = Infinity, name }: Placed, place: string): boolean {
  const [, number, last = ''] = /^(\d*)\/(.*)$/su.exec(place) ?? [];
  const before = number ? Number(number) : Infinity;
  return precedence > before || (precedence === before && name > last);
}
