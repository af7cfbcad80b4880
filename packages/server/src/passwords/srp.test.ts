import { randomBytes } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { generatorPower, power } from './modular-power.ts';
import { computePublicValue, computeSharedSecret, computeVerifier } from './srp.ts';
import { pad, primeNumber, toGroupBytes, toNumber } from './srp-group.ts';

/** Square and multiply, to check OpenSSL against. */
function definition(base: bigint, exponent: bigint): bigint {
  let result = 1n;
  for (let square = base, left = exponent; left > 0n; left >>= 1n) {
    if (left & 1n) result = (result * square) % primeNumber;
    square = (square * square) % primeNumber;
  }
  return result;
}

describe('modular powers', () => {
  const exponents = [
    Buffer.of(1),
    Buffer.of(2),
    Buffer.from(`ff${'00'.repeat(31)}`, 'hex'),
    randomBytes(32),
    randomBytes(32),
  ];

  test.each(exponents)('of the generator equal the definition (exponent %#)', (exponent) => {
    expect(toNumber(generatorPower(exponent))).toBe(definition(2n, toNumber(exponent)));
    expect(generatorPower(exponent)).toHaveLength(384);
  });

  test.each(exponents)('of another base equal the definition (exponent %#)', (exponent) => {
    for (const base of [3n, primeNumber - 2n, toNumber(randomBytes(384)) % primeNumber]) {
      const expected = toGroupBytes(definition(base, toNumber(exponent)));
      expect(power(toGroupBytes(base), exponent)).toEqual(expected);
    }
  });
});

/** The examples that the client's own source gives for positive numbers. */
test.each([
  [20n, '14'],
  [56n, '38'],
  [200n, '00c8'],
  [236n, '00ec'],
  [0x123n, '0123'],
  [0n, '00'],
])('%i is hashed as %s', (value, expected) => {
  expect(pad(value).toString('hex')).toBe(expected);
});

test('a salt with leading zeros or upper case is the same number', () => {
  const identity = { poolName: 'abc', userId: 'jane' };
  const salt = '00ab12';
  const verifier = computeVerifier(identity, salt, 'Secret-1');
  expect(computeVerifier(identity, 'AB12', 'Secret-1')).toEqual(verifier);
  expect(computeVerifier(identity, 'ab13', 'Secret-1')).not.toEqual(verifier);
});

describe('a shared secret is refused', () => {
  const verifier = generatorPower(randomBytes(32));
  const privateValue = randomBytes(32);
  const publicValue = toNumber(computePublicValue(verifier, privateValue));
  const scrambler = randomBytes(32);

  test('when u is zero', () => {
    const exchange = { verifier, clientPublicValue: 5n, publicValue, privateValue };
    expect(computeSharedSecret(exchange, Buffer.alloc(32))).toBeUndefined();
  });

  test.each([
    ['0', 0n],
    ['N', primeNumber],
    ['2N', primeNumber * 2n],
  ])('when A is %s', (_, clientPublicValue) => {
    expect(
      computeSharedSecret({ verifier, clientPublicValue, publicValue, privateValue }, scrambler),
    ).toBeUndefined();
  });

  test.each([
    ['1', 1n],
    ['-1', primeNumber - 1n],
  ])('when A · v^u is %s, so that anybody knows it', (_, product) => {
    const inverse = definition(toNumber(power(verifier, scrambler)), primeNumber - 2n);
    const clientPublicValue = (product * inverse) % primeNumber;
    expect(
      computeSharedSecret({ verifier, clientPublicValue, publicValue, privateValue }, scrambler),
    ).toBeUndefined();
  });
});
