import { expect, test } from 'vitest';
import { neighbourOf } from './neighbours.ts';
import { createTestApp, wellFormedAuthorization } from './testing/test-app.ts';

test.each([
  ['mobiletargeting', '/v1/apps', 'Pinpoint'],
  ['es', '/2021-01-01/domain', 'OpenSearch'],
  ['cognito-identity', '/', 'identity pools'],
])('%s is refused by name in JSON', async (service, path, title) => {
  await using test = await createTestApp();
  const response = await test.app.request(`http://localhost${path}`, {
    method: 'POST',
    body: '{}',
    headers: { authorization: wellFormedAuthorization('us-east-1', service) },
  });
  expect([response.status, response.headers.get('x-amzn-errortype'), await response.json()]).toEqual([
    400,
    'UnsupportedOperationException:',
    { __type: 'UnsupportedOperationException', message: `Poolkeeper does not implement ${title} yet.` },
  ]);
});

test.each([
  ['sts', 'the Security Token Service'],
  ['iam', 'Identity and Access Management'],
])('%s is refused by name in the XML of AWS Query', async (service, title) => {
  await using test = await createTestApp();
  const response = await test.app.request('http://localhost/', {
    method: 'POST',
    body: 'Action=GetCallerIdentity&Version=2011-06-15',
    headers: {
      authorization: wellFormedAuthorization('us-east-1', service),
      'content-type': 'application/x-www-form-urlencoded',
    },
  });
  expect([response.status, response.headers.get('content-type')]).toEqual([400, 'text/xml']);
  expect(await response.text()).toContain(
    `<Code>UnsupportedOperationException</Code><Message>Poolkeeper does not implement ${title} yet.</Message>`,
  );
});

test('no Authorization header that a server reads makes the search for its scope long', () => {
  const headers = new Headers({ authorization: 'Credential='.repeat(1450) });
  const before = performance.now();
  for (let times = 0; times < 100; times += 1) expect(neighbourOf(headers)).toBeUndefined();
  // Without bounds on its parts the expression takes some 20 ms each time.
  expect(performance.now() - before).toBeLessThan(1000);
});

test('identity pools are told by their target when nothing is signed', async () => {
  await using test = await createTestApp();
  const response = await test.app.request('http://localhost/', {
    method: 'POST',
    body: '{}',
    headers: { 'x-amz-target': 'AWSCognitoIdentityService.GetId' },
  });
  expect(await response.json()).toMatchObject({
    message: 'Poolkeeper does not implement identity pools yet.',
  });
});
