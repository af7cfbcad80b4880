import { type OperationName, operations } from '@poolkeeper/api/operations';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { faultsOf } from './conforms.ts';
import { developmentHost } from './host.ts';
import { call, mustCall } from './wire.ts';
import { createWorld, type World } from './world.ts';

let world: World;
beforeAll(async () => {
  world = await createWorld(await developmentHost());
});
afterAll(() => world?.close());

interface Listing {
  readonly name: OperationName;
  readonly limit: 'Limit' | 'MaxResults';
  readonly token: 'NextToken' | 'PaginationToken';
  readonly input: () => object;
}

const pool = () => ({ UserPoolId: world.userPoolId });
const listings: readonly Listing[] = [
  { name: 'ListUserPools', limit: 'MaxResults', token: 'NextToken', input: () => ({}) },
  { name: 'ListUserPoolClients', limit: 'MaxResults', token: 'NextToken', input: pool },
  { name: 'ListGroups', limit: 'Limit', token: 'NextToken', input: pool },
  { name: 'ListUsers', limit: 'Limit', token: 'PaginationToken', input: pool },
  {
    name: 'ListUsersInGroup',
    limit: 'Limit',
    token: 'NextToken',
    input: () => ({ ...pool(), GroupName: 'admins' }),
  },
  {
    name: 'AdminListGroupsForUser',
    limit: 'Limit',
    token: 'NextToken',
    input: () => ({ ...pool(), Username: 'jane' }),
  },
];

const firstToken = async ({ name, limit, token, input }: Listing): Promise<string> => {
  const page = await mustCall<Record<string, string>>(world.url, name, { ...input(), [limit]: 1 });
  expect(page[token]).toBeTypeOf('string');
  return page[token] ?? '';
};

const withToken = ({ name, limit, token, input }: Listing, given: string, more: object = {}) =>
  call(world.url, name, { ...input(), [limit]: 1, [token]: given, ...more });

describe.each(listings)('the token of a page of $name', (listing) => {
  const refuses = async (given: string) => {
    const answer = await withToken(listing, given);
    expect(faultsOf(operations[listing.name], answer)).toEqual([]);
    expect({ given, ...JSON.parse(answer.text) }).toEqual({
      given,
      __type: 'InvalidParameterException',
      message: expect.stringMatching(/^Invalid pagination token/i),
    });
  };

  test('leads on', async () => {
    expect((await withToken(listing, await firstToken(listing))).status).toBe(200);
  });

  test('is refused once anything of it is changed', async () => {
    const token = await firstToken(listing);
    for (let at = 0; at < token.length; at += 1) {
      await refuses(token.slice(0, at) + (token[at] === 'A' ? 'B' : 'A') + token.slice(at + 1));
    }
    for (const changed of [
      token.slice(1),
      token.slice(0, -4),
      `${token}AAAA`,
      `${token}${token}`,
      token.toUpperCase(),
    ]) {
      await refuses(changed);
    }
  });

  test('is refused by every other listing', async () => {
    for (const other of listings) if (other !== listing) await refuses(await firstToken(other));
  });
});

test.each(listings.filter(({ input }) => input === pool))(
  'the token of a page of $name is refused for another pool',
  async (listing) => {
    const answer = await withToken(listing, await firstToken(listing), { UserPoolId: world.mailPoolId });
    expect(answer.text).toMatch(
      /^\{"__type":"InvalidParameterException","message":"Invalid pagination token/i,
    );
  },
);
