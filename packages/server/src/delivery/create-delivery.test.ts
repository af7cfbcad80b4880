import { once } from 'node:events';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { openStore } from '../store/open-store.ts';
import { createAfterAnswer } from '../system/after-answer.ts';
import type { Log } from '../system/log.ts';
import { createSystem } from '../system/real-system.ts';
import { createSealingKeyring, sealingKeySize } from '../system/sealing-keyring.ts';
import { createDelivery } from './create-delivery.ts';
import type { OutgoingMessage } from './delivery.ts';
import { mailServer } from './testing/mail-server.ts';

const mail: OutgoingMessage = {
  medium: 'EMAIL',
  to: 'jane@example.com',
  subject: 'Your code',
  body: 'Your <b>code</b> is 123456, Jörg',
  code: '123456',
  purpose: 'SignUp',
  userPoolId: 'eu-west-1_abc123DEF',
  clientId: '1example23456789',
  username: 'jane',
};
const sms: OutgoingMessage = {
  ...mail,
  medium: 'SMS',
  to: '+491701234567',
  subject: undefined,
  body: 'Your code is 123456',
};

/** A delivery over a store in memory, with a clock that moves a second with each reading and a log that is kept. */
async function deliveryWith(options: Partial<Parameters<typeof createDelivery>[0]> = {}) {
  const store = await openStore({ kind: 'memory' });
  onTestFinished(() => store.close());
  const logged: { level: string; event: string; fields: unknown }[] = [];
  const at = (level: string) => (event: string, fields: unknown) =>
    void logged.push({ level, event, fields });
  const log: Log = { debug: at('debug'), info: at('info'), warn: at('warn'), error: at('error') };
  let now = Date.UTC(2026, 0, 1);
  const system = createSystem({ now: () => (now += 1000) });
  const keyring = createSealingKeyring(Buffer.alloc(sealingKeySize, 1), system.randomBytes);
  const delivery = createDelivery({
    settings: { development: true },
    afterAnswer: createAfterAnswer(log),
    system,
    keyring,
    store,
    log,
    timeLimit: 2000,
    ...options,
  });
  return { delivery, rows: () => store.messages.list({}, 10), logged };
}

interface Webhook extends AsyncDisposable {
  readonly url: URL;
  readonly received: { readonly headers: unknown; readonly body: string }[];
}

async function webhook(answer: (response: ServerResponse) => void): Promise<Webhook> {
  const received: { headers: unknown; body: string }[] = [];
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    received.push({ headers: request.headers, body: Buffer.concat(chunks).toString('utf8') });
    answer(response);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  // A server that listens on a port has an address of this form.
  const { port } = server.address() as AddressInfo;
  return {
    url: new URL(`http://127.0.0.1:${port}/sms`),
    received,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

test('shows messages in the inbox, newest first', async () => {
  const { delivery } = await deliveryWith();
  await delivery.send(mail);
  await delivery.send(sms);
  const inbox = await delivery.inbox({});
  expect(JSON.parse(JSON.stringify(inbox))).toEqual([
    {
      id: expect.stringMatching(/^[0-9a-f-]{36}$/),
      createdAt: '2026-01-01T00:00:02.000Z',
      medium: 'SMS',
      to: '+491701234567',
      body: 'Your code is 123456',
      code: '123456',
      purpose: 'SignUp',
      userPoolId: 'eu-west-1_abc123DEF',
      clientId: '1example23456789',
      username: 'jane',
    },
    {
      id: expect.stringMatching(/^[0-9a-f-]{36}$/),
      createdAt: '2026-01-01T00:00:01.000Z',
      medium: 'EMAIL',
      to: 'jane@example.com',
      subject: 'Your code',
      body: 'Your <b>code</b> is 123456, Jörg',
      code: '123456',
      purpose: 'SignUp',
      userPoolId: 'eu-west-1_abc123DEF',
      clientId: '1example23456789',
      username: 'jane',
    },
  ]);
});

test('filters the inbox by pool and user', async () => {
  const { delivery } = await deliveryWith();
  await delivery.send(mail);
  await delivery.send({ ...mail, username: 'joe' });
  await delivery.send({ ...mail, userPoolId: 'eu-west-1_other' });
  const found = await delivery.inbox({ userPoolId: mail.userPoolId, username: 'joe' });
  expect(found.map(({ username, userPoolId }) => [username, userPoolId])).toEqual([['joe', mail.userPoolId]]);
});

test('keeps no readable message in the store', async () => {
  const { delivery, rows } = await deliveryWith();
  await delivery.send(mail);
  expect(await rows()).toHaveLength(1);
  expect(JSON.stringify(await rows())).not.toMatch(/123456|example\.com/);
});

test('logs the code in development', async () => {
  const { delivery, logged } = await deliveryWith();
  await delivery.send(mail);
  expect(logged).toEqual([
    {
      level: 'info',
      event: 'message.sent',
      fields: {
        medium: 'EMAIL',
        purpose: 'SignUp',
        user_pool_id: mail.userPoolId,
        client_id: mail.clientId,
        to: 'jane@example.com',
        username: 'jane',
        code: '123456',
      },
    },
  ]);
});

test('sends e-mail by SMTP', async () => {
  await using server = await mailServer();
  const { delivery } = await deliveryWith({ smtp: server.url, mailFrom: 'Shop <no-reply@shop.example>' });
  await delivery.send(mail);
  await delivery.close();
  expect(server.received).toMatchObject([{ from: 'no-reply@shop.example', to: ['jane@example.com'] }]);
  const { message } = server.received[0] ?? { message: '' };
  expect(message).toMatch(/^From: Shop <no-reply@shop\.example>$/m);
  expect(message).toMatch(/^To: jane@example\.com$/m);
  expect(message).toMatch(/^Subject: Your code$/m);
  expect(message).toMatch(/^Content-Type: text\/html; charset=utf-8$/m);
  expect(message).toContain('Your <b>code</b> is 123456, Jörg');
});

test('lets the pool say from whom a message comes and where answers go', async () => {
  await using server = await mailServer();
  const { delivery, rows } = await deliveryWith({ smtp: server.url, mailFrom: 'no-reply@shop.example' });
  const from = { name: 'Lovelace, Ada', address: 'ada@pool.example' };
  await delivery.send({ ...mail, sender: { from, replyTo: 'help@pool.example' } });
  expect(server.received[0]).toMatchObject({ from: 'ada@pool.example' });
  expect(server.received[0]?.message).toMatch(/^From: "Lovelace, Ada" <ada@pool\.example>$/m);
  expect(server.received[0]?.message).toMatch(/^Reply-To: help@pool\.example$/m);
  expect(await rows()).toHaveLength(1);
  expect(await delivery.inbox({})).toEqual([expect.not.objectContaining({ sender: expect.anything() })]);
});

test('lets no address for answers begin a second header', async () => {
  await using server = await mailServer();
  const { delivery } = await deliveryWith({ smtp: server.url, mailFrom: 'no-reply@shop.example' });
  await delivery.send({ ...mail, sender: { replyTo: 'help@pool.example\r\nBcc: eve@example.com' } });
  expect(server.received[0]?.to).toEqual(['jane@example.com']);
  expect(server.received[0]?.message).not.toMatch(/^Bcc:/m);
});

test('sends to one address, whatever is in it', async () => {
  await using server = await mailServer();
  const { delivery } = await deliveryWith({ smtp: server.url, mailFrom: 'no-reply@shop.example' });
  await delivery.send({ ...mail, to: 'jane@example.com, eve@example.com' });
  expect(server.received.map(({ to }) => to)).toEqual([['"jane@example.com, eve"@example.com']]);
});

test('writes no header that a subject brings along', async () => {
  await using server = await mailServer();
  const { delivery } = await deliveryWith({ smtp: server.url, mailFrom: 'no-reply@shop.example' });
  await delivery.send({ ...mail, subject: 'Hello\r\nBcc: eve@example.com' });
  expect(server.received[0]?.to).toEqual(['jane@example.com']);
  expect(server.received[0]?.message).not.toMatch(/^Bcc:/m);
});

test('reports a mail server that refuses, and keeps the cause', async () => {
  await using server = await mailServer({ refuse: '550 no such mailbox' });
  const { delivery, logged } = await deliveryWith({
    settings: { development: false },
    smtp: server.url,
    mailFrom: 'no-reply@shop.example',
  });
  await expect(delivery.send(mail)).rejects.toMatchObject({
    code: 'CodeDeliveryFailureException',
    message: 'The message could not be delivered.',
    cause: { message: expect.stringContaining('550 no such mailbox') },
  });
  expect(logged).toMatchObject([
    { level: 'error', event: 'message.failed', fields: { cause: expect.stringContaining('550') } },
  ]);
});

test('gives up on a mail server that says nothing', async () => {
  await using server = await mailServer({ silent: true });
  const { delivery } = await deliveryWith({
    smtp: server.url,
    mailFrom: 'no-reply@shop.example',
    timeLimit: 50,
  });
  await expect(delivery.send(mail)).rejects.toMatchObject({ code: 'CodeDeliveryFailureException' });
});

test('sends SMS by the webhook', async () => {
  await using hook = await webhook((response) => void response.writeHead(204).end());
  const { delivery } = await deliveryWith({ smsWebhook: hook.url });
  await delivery.send(sms);
  expect(hook.received).toMatchObject([{ headers: { 'content-type': 'application/json' } }]);
  expect(JSON.parse(hook.received[0]?.body ?? '')).toEqual({
    to: '+491701234567',
    message: 'Your code is 123456',
    purpose: 'SignUp',
    userPoolId: 'eu-west-1_abc123DEF',
    clientId: '1example23456789',
    username: 'jane',
  });
});

test.each([500, 404, 302])('reports a webhook that answers HTTP %i', async (status) => {
  await using hook = await webhook((response) => void response.writeHead(status, { Location: '/' }).end());
  const { delivery } = await deliveryWith({ smsWebhook: hook.url });
  await expect(delivery.send(sms)).rejects.toMatchObject({
    code: 'CodeDeliveryFailureException',
    message: 'The message could not be delivered.',
    cause: { message: `${hook.url.origin} answered HTTP ${status}` },
  });
  expect(hook.received).toHaveLength(1);
});

test('gives up on a webhook that does not answer', async () => {
  await using hook = await webhook(() => {});
  const { delivery } = await deliveryWith({ smsWebhook: hook.url, timeLimit: 50 });
  await expect(delivery.send(sms)).rejects.toMatchObject({ code: 'CodeDeliveryFailureException' });
});

test.each([
  [
    mail,
    'There is no way to deliver the message. Start poolkeeper with --smtp and --mail-from to send e-mail.',
  ],
  [sms, 'There is no way to deliver the message. Start poolkeeper with --sms-webhook to send SMS.'],
])('refuses $medium outside development when nothing is configured', async (message, text) => {
  const { delivery } = await deliveryWith({ settings: { development: false } });
  await expect(delivery.send(message)).rejects.toMatchObject({
    code: 'CodeDeliveryFailureException',
    message: text,
  });
});

test('keeps and logs nothing of a message outside development', async () => {
  await using hook = await webhook((response) => void response.end());
  const { delivery, rows, logged } = await deliveryWith({
    settings: { development: false },
    smsWebhook: hook.url,
  });
  await delivery.send(sms);
  expect(hook.received).toHaveLength(1);
  expect(await rows()).toEqual([]);
  expect(await delivery.inbox({})).toEqual([]);
  expect(logged).toMatchObject([{ level: 'info', event: 'message.sent' }]);
  expect(JSON.stringify(logged)).not.toMatch(/123456|jane|\+49/);
});

test('needs the address that e-mail comes from', async () => {
  await expect(deliveryWith({ smtp: new URL('smtp://127.0.0.1') })).rejects.toThrow(
    '--smtp needs --mail-from',
  );
});
