import { expect, test } from 'vitest';
import { readSeed } from './seed-file.ts';

test('a seed is taken apart into the inputs of operations', () => {
  const jane = { Username: 'jane', Password: 'p', Groups: ['a'] };
  expect(
    readSeed({
      UserPools: [{ PoolName: 'people', Region: 'eu-west-1', Groups: [{ GroupName: 'a' }], Users: [jane] }],
    }),
  ).toEqual([
    {
      pool: { PoolName: 'people' },
      region: 'eu-west-1',
      clients: [],
      resourceServers: [],
      groups: [{ GroupName: 'a' }],
      users: [{ user: { Username: 'jane' }, password: 'p', groups: ['a'] }],
    },
  ]);
});

test.each([
  [[], 'the file must be an object.'],
  [{ Pools: [] }, 'the file has an unknown member Pools.'],
  [{ UserPool: [] }, 'the file has an unknown member UserPool. Did you mean UserPools?'],
  [{ UserPools: {} }, 'UserPools must be a list.'],
  [{ UserPools: [1] }, 'UserPools[0] must be an object.'],
  [{ UserPools: [{ PoolName: 'a', Region: 1 }] }, 'UserPools[0].Region must be a text.'],
  [
    { UserPools: [{ PoolName: 'a', UserPoolClients: [{ ClientNam: 'web' }] }] },
    'UserPools[0].UserPoolClients[0] has an unknown member ClientNam. Did you mean ClientName?',
  ],
  [
    { UserPools: [{ PoolName: 'a', Groups: [{ UserPoolId: 'us-east-1_a' }] }] },
    'UserPools[0].Groups[0] has an unknown member UserPoolId.',
  ],
  [
    { UserPools: [{ PoolName: 'a', Users: [{ Username: 'jane', Groups: [1] }] }] },
    'UserPools[0].Users[0].Groups[0] must be a text.',
  ],
])('%j is refused', (content, message) => {
  expect(() => readSeed(content)).toThrow(message);
});
