import { createHmac, randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { SrpProof } from './passwords.ts';
import { primeNumber } from './srp-group.ts';
import { createPasswords } from './srp-passwords.ts';
import { AuthenticationHelper, ClientInteger } from './testing/client-maths.ts';

const passwords = createPasswords({ randomBytes }, { threads: 2 });
afterAll(() => passwords.close());

const identity = { poolName: 'Abc123xyz', userId: 'e0a1c2d4-1111-2222-3333-444455556666' };
const timestamp = 'Thu Apr 2 09:05:07 UTC 2026';
const secretBlock = randomBytes(200).toString('base64');

/** What the client sends as SRP_A, and what it answers to a challenge. */
function startClient(password: string, userId = identity.userId) {
  const maths = new AuthenticationHelper(identity.poolName);
  let clientPublicValue = '';
  maths.getLargeAValue((_, value) => {
    clientPublicValue = value.toString(16);
  });
  const sign = (publicValue: string, salt: string): string => {
    let key: Uint8Array = Buffer.alloc(0);
    maths.getPasswordAuthenticationKey(
      userId,
      password,
      new ClientInteger(publicValue, 16),
      new ClientInteger(salt, 16),
      (_, value) => {
        key = value;
      },
    );
    return createHmac('sha256', key)
      .update(`${identity.poolName}${userId}`)
      .update(Buffer.from(secretBlock, 'base64'))
      .update(timestamp)
      .digest('base64');
  };
  return { clientPublicValue, sign };
}

/** A whole exchange; `asSent` may write SRP_A another way. */
async function exchange(known: string, typed: string, asSent = (digits: string): string => digits) {
  const salt = passwords.newSalt();
  const verifier = await passwords.verifier(identity, salt, known);
  const client = startClient(typed);
  const challenge = await passwords.challenge(verifier);
  const clientPublicValue = asSent(client.clientPublicValue);
  expect(passwords.isPermittedPublicValue(clientPublicValue)).toBe(true);
  const signature = client.sign(challenge.publicValue, salt);
  return passwords.proves({
    identity,
    verifier,
    clientPublicValue,
    challenge,
    secretBlock,
    timestamp,
    signature,
  });
}

describe("an exchange with Amazon's client", () => {
  test('proves each of many passwords', async () => {
    for (let size = 1; size <= 8; size++) {
      const password = randomBytes(size).toString('base64');
      expect(await exchange(password, password)).toBe(true);
    }
  });

  test.each(['pässwörd ✓', ' leading and trailing ', ':', 'x'.repeat(256)])('proves %j', async (password) => {
    expect(await exchange(password, password)).toBe(true);
  });

  test('does not prove another password', async () => {
    expect(await exchange('Right-1', 'Wrong-1')).toBe(false);
  });

  test.each([
    ['in upper case', (digits: string) => digits.toUpperCase()],
    ['with leading zeros', (digits: string) => digits.padStart(770, '0')],
  ])('reads SRP_A %s', async (_, asSent) => {
    expect(await exchange('Right-1', 'Right-1', asSent)).toBe(true);
  });
});

describe('a proof', () => {
  let proof: SrpProof;
  beforeAll(async () => {
    const salt = '00f1e2d3c4b5a6978800112233445566';
    const verifier = await passwords.verifier(identity, salt, 'Right-1');
    const { clientPublicValue, sign } = startClient('Right-1');
    const challenge = await passwords.challenge(verifier);
    const signature = sign(challenge.publicValue, salt);
    proof = { identity, verifier, clientPublicValue, challenge, secretBlock, timestamp, signature };
  });

  test('stands as the client made it, and again', async () => {
    expect(await passwords.proves(proof)).toBe(true);
    expect(await passwords.proves(proof)).toBe(true);
  });

  test('stands on another node, which did not make the challenge', async () => {
    const other = createPasswords({ randomBytes }, { threads: 1 });
    try {
      expect(await other.proves(proof)).toBe(true);
    } finally {
      await other.close();
    }
  });

  test.each<[string, Partial<SrpProof>]>([
    ['with another user', { identity: { ...identity, userId: 'other' } }],
    ['with another pool', { identity: { ...identity, poolName: 'other' } }],
    ['with another secret block', { secretBlock: Buffer.from('other').toString('base64') }],
    ['with another time', { timestamp: 'Thu Apr 2 09:05:08 UTC 2026' }],
    ['with another SRP_A', { clientPublicValue: 'abcdef' }],
    ['with an SRP_A that the protocol forbids', { clientPublicValue: '0' }],
    ['with an SRP_A longer than N', { clientPublicValue: `1${'0'.repeat(5000)}` }],
    ['with a signature of another length', { signature: 'AAAA' }],
    ['without a signature', { signature: '' }],
  ])('fails %s', async (_, change) => {
    expect(await passwords.proves({ ...proof, ...change })).toBe(false);
  });
});

describe('a password', () => {
  test('matches its verifier and no other does', async () => {
    const salt = passwords.newSalt();
    const verifier = await passwords.verifier(identity, salt, 'Right-1');
    expect(verifier).toHaveLength(384);
    expect(await passwords.matches(identity, salt, verifier, 'Right-1')).toBe(true);
    expect(await passwords.matches(identity, salt, verifier, 'right-1')).toBe(false);
    expect(await passwords.matches({ ...identity, userId: 'other' }, salt, verifier, 'Right-1')).toBe(false);
  });

  test('is salted with 16 new bytes', () => {
    expect(passwords.newSalt()).toMatch(/^[0-9a-f]{32}$/);
    expect(passwords.newSalt()).not.toBe(passwords.newSalt());
  });
});

describe('SRP_A', () => {
  const prime = primeNumber.toString(16);
  test.each([
    ['a number', 'aB12', true],
    ['one more than N', (primeNumber + 1n).toString(16), true],
    ['zero', '0', false],
    ['many zeros', '0'.repeat(700), false],
    ['N', prime, false],
    ['N in upper case with a leading zero byte', `00${prime.toUpperCase()}`, false],
    ['nothing', '', false],
    ['not hexadecimal', '12xyz', false],
    ['signed', '-12', false],
    ['prefixed', '0x12', false],
    ['longer than N', `1${'0'.repeat(770)}`, false],
  ])('that is %s', (_, digits, permitted) => {
    expect(passwords.isPermittedPublicValue(digits)).toBe(permitted);
  });
});
