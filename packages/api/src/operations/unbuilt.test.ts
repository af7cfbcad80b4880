import * as sdk from '@aws-sdk/client-cognito-identity-provider';
import { expect, test } from 'vitest';
import { findOperation, operations } from './index.ts';
import { isUnbuiltOperation, unbuiltOperations } from './unbuilt.ts';

const sdkOperations = Object.keys(sdk)
  .filter((name) => /^[A-Z]\w+Command$/.test(name) && name !== '$Command')
  .map((name) => name.replace(/Command$/, ''));

test('every operation of the AWS SDK is either built or named as not built', () => {
  const known = [...Object.keys(operations), ...Object.keys(unbuiltOperations)];
  expect(known.toSorted()).toEqual(sdkOperations.toSorted());
});

test('no operation is both built and not built', () => {
  expect(Object.keys(unbuiltOperations).filter((name) => findOperation(name))).toEqual([]);
});

test('every contract carries the name it stands under', () => {
  expect(Object.entries(operations).filter(([name, contract]) => contract.name !== name)).toEqual([]);
});

test.each([
  ['AdminGetDevice', true],
  ['CreateUserPool', false],
  ['toString', false],
])('%s is an operation that is not built: %s', (name, unbuilt) => {
  expect(isUnbuiltOperation(name)).toBe(unbuilt);
});
