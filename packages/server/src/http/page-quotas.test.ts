/** `--quotas aws` at the login pages. @see Amazon Cognito developer guide, "Quotas in Amazon Cognito" */
import { requestRates } from '@poolkeeper/api/quotas';
import { expect, test } from 'vitest';
import { PASSWORD, pageWorld } from '../pages/testing/page-world.ts';
import { createMovableClock } from '../system/movable-clock.ts';
import { createQuotas } from './quotas.ts';

test('a form counts as the operation that does the same, and a page that is only looked at does not', async () => {
  const quotas = createQuotas(createMovableClock({ now: () => 0 }));
  await using world = await pageWorld({ app: { quotas } });
  await world.user('jane');
  const browser = world.browser();
  const login = await browser.open('login');
  const signIns = [{ name: 'UserAuthentication', rate: requestRates.UserAuthentication }];
  for (let each = 0; each < requestRates.UserAuthentication; each += 1) quotas.takeEach(signIns, 'us-east-1');
  const view = await browser.send(login, { username: 'jane', password: PASSWORD });
  expect([view.status, view.application]).toEqual([429, undefined]);
  expect(view.html).toContain('Too many attempts. Try again later.');
  expect((await browser.open('login')).status).toBe(200);
});

test('without quotas nothing counts', async () => {
  await using world = await pageWorld();
  const browser = world.browser();
  for (let each = 0; each < 301; each += 1) expect((await browser.open('login')).status).toBe(200);
});
