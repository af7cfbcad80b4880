import { type OperationName, operations } from '@poolkeeper/api/operations';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Examples, examplesOf } from './examples.ts';
import { type StrictHost, strictHost } from './host.ts';
import { createWorld, type World } from './world.ts';
import { NEW_PASSWORD, PASSWORD, TEMPORARY_PASSWORD } from './world-contents.ts';

let host: StrictHost;
let world: World;
let examples: Examples;
beforeAll(async () => {
  host = await strictHost();
  world = await createWorld(host);
  examples = examplesOf(world);
});
afterAll(() => world?.close());

/** Members whose values nobody but their owner may see. */
const SECRET_MEMBERS =
  /^(?:AccessToken|IdToken|RefreshToken|Token|Session|Secret|SecretHash|ClientSecret|ClientSecretValue|SECRET_HASH|SECRET_BLOCK|PASSWORD_CLAIM_SECRET_BLOCK|PASSWORD_CLAIM_SIGNATURE|REFRESH_TOKEN|SRP_A|SRP_B|SALT|ANSWER|Password|.*PASSWORD|.*Password|ConfirmationCode|Code|Value|email)$/;

/** Collects every secret that a value holds. */
function collect(value: unknown, secrets: Set<string>): void {
  if (typeof value !== 'object' || value === null) return;
  for (const [name, each] of Object.entries(value)) {
    // What is shorter is found by chance.
    if (typeof each === 'string' && SECRET_MEMBERS.test(name) && each.length >= 6) secrets.add(each);
    collect(each, secrets);
  }
}

test('in strict mode no secret, code, token or address that comes or goes is logged', async () => {
  const secrets = new Set<string>([PASSWORD, NEW_PASSWORD, TEMPORARY_PASSWORD, 'someone.else@example.com']);
  for (const secret of [...Object.values(world.tokens), ...Object.values(world.codes)]) secrets.add(secret);
  let refused = 0;
  const send = async (name: OperationName, input: object): Promise<void> => {
    collect(input, secrets);
    try {
      collect(await host.call(name, input as never), secrets);
    } catch (error) {
      refused += 1;
      expect(String(error)).not.toContain(PASSWORD);
    }
  };
  for (const name of Object.keys(operations) as OperationName[]) {
    for (const example of examples[name]) {
      await world.rows.putBack();
      await send(name, example);
      // Once more, when it may be too late, and with values that are wrong.
      await send(name, example);
      await send(name, {
        ...example,
        Unknown: PASSWORD,
        Password: `${PASSWORD} `,
        Session: `${PASSWORD}-session-1234`,
      });
    }
  }
  expect(refused).toBeGreaterThan(Object.keys(operations).length / 2);
  expect(secrets.size).toBeGreaterThan(50);
  const log = await host.log();
  expect(log).toContain('"operation":"RespondToAuthChallenge"');
  expect(log).not.toContain('"level":"error"');
  expect([...secrets].filter((secret) => log.includes(secret))).toEqual([]);
});
