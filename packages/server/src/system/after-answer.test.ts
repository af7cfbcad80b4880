import { expect, test } from 'vitest';
import { type AfterAnswerLimits, createAfterAnswer } from './after-answer.ts';
import type { Log } from './log.ts';

function started(limits?: AfterAnswerLimits) {
  const logged: { readonly event: string; readonly fields: unknown }[] = [];
  const keep = (event: string, fields: unknown): void => void logged.push({ event, fields });
  const log: Log = { debug: keep, info: keep, warn: keep, error: keep };
  return { afterAnswer: createAfterAnswer(log, limits), logged };
}

test('begins after the one that gave it has gone on, and is waited for', async () => {
  const { afterAnswer } = started();
  const happened: string[] = [];
  afterAnswer.run({ name: 'late', fields: {}, work: async () => void happened.push('late') });
  await Promise.resolve();
  happened.push('answered');
  await afterAnswer.settled();
  expect(happened).toEqual(['answered', 'late']);
});

test('logs what fails, and goes on with the rest', async () => {
  const { afterAnswer, logged } = started({ atOnce: 1, waiting: 10 });
  const done: string[] = [];
  const fail = async (): Promise<void> => {
    throw new Error('no mail server');
  };
  afterAnswer.run({ name: 'send_code', fields: { user_pool_id: 'eu-west-1_a' }, work: fail });
  afterAnswer.run({ name: 'late', fields: {}, work: async () => void done.push('late') });
  await afterAnswer.settled();
  expect(done).toEqual(['late']);
  expect(logged).toEqual([
    {
      event: 'after_answer.failed',
      fields: { work: 'send_code', user_pool_id: 'eu-west-1_a', cause: 'Error: no mail server' },
    },
  ]);
});

test('has no more under way at once than it may, and lets no more wait', async () => {
  const { afterAnswer, logged } = started({ atOnce: 2, waiting: 3 });
  const { promise: gate, resolve: open } = Promise.withResolvers<void>();
  let underWay = 0;
  let most = 0;
  let ended = 0;
  const work = async (): Promise<void> => {
    underWay += 1;
    most = Math.max(most, underWay);
    await gate;
    underWay -= 1;
    ended += 1;
  };
  for (let index = 0; index < 6; index += 1) afterAnswer.run({ name: 'late', fields: { index }, work });
  setImmediate(open);
  await afterAnswer.settled();
  expect({ most, ended }).toEqual({ most: 2, ended: 5 });
  expect(logged).toEqual([{ event: 'after_answer.dropped', fields: { work: 'late', index: 5 } }]);
});

test('waiting for it does not include what is taken on later', async () => {
  const { afterAnswer } = started();
  const settled = afterAnswer.settled();
  const { promise: gate, resolve: open } = Promise.withResolvers<void>();
  afterAnswer.run({ name: 'late', fields: {}, work: () => gate });
  await expect(settled).resolves.toBeUndefined();
  open();
  await afterAnswer.settled();
});
