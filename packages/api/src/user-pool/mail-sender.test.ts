import { expect, test } from 'vitest';
import { mailSender, parseMailbox } from './mail-sender.ts';

test.each([
  ['ada@example.com', { name: '', address: 'ada@example.com' }],
  ['Ada <ada@example.com>', { name: 'Ada', address: 'ada@example.com' }],
  ['"Lovelace, Ada" <ada@example.com>', { name: 'Lovelace, Ada', address: 'ada@example.com' }],
  ['<ada@example.com>', { name: '', address: 'ada@example.com' }],
])('%s is a mailbox', (text, mailbox) => {
  expect(parseMailbox(text)).toEqual(mailbox);
});

test.each([
  'the team',
  'ada@example.com\r\nBcc: eve@example.com',
  'Ada\r\nBcc: eve@example.com <ada@example.com>',
  'Ada\u0000 <ada@example.com>',
  'Ada <ada@example.com> <eve@example.com>',
  'ada@example.com, eve@example.com',
  '',
])('%j is none', (text) => {
  expect(parseMailbox(text)).toBeUndefined();
});

test('names what the pool names', () => {
  expect(mailSender({})).toEqual({});
  expect(
    mailSender({ EmailConfiguration: { From: 'ada@example.com', ReplyToEmailAddress: 'help@example.com' } }),
  ).toEqual({ from: { name: '', address: 'ada@example.com' }, replyTo: 'help@example.com' });
});
