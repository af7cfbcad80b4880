import { describe, expect, test } from 'vitest';
import { dataSources, ephemeralResources, resources } from './catalogue.ts';
import type { Attributes } from './schema/attribute.ts';
import { attributesOf } from './schema/attributes-of.ts';
import { descriptionOf, typeOf } from './schema/derive.ts';
import { usesLegacyTypes } from './schema/legacy-types.ts';

const kinds = [
  ...resources.map((kind) => ['resource', kind] as const),
  ...dataSources.map((kind) => ['data source', kind] as const),
  ...ephemeralResources.map((kind) => ['ephemeral resource', kind] as const),
].map(([sort, kind]) => [`${sort} ${kind.type}`, kind] as const);

test('each kind is there once', () => {
  const names = kinds.map(([name]) => name);
  expect(new Set(names).size).toBe(names.length);
});

describe.each(kinds)('%s', (_, kind) => {
  test('has a type and a meaning for every attribute, at every depth', () => {
    const faults = [...faultsIn(attributesOf(kind), '')];
    expect(faults).toEqual([]);
  });
});

function* faultsIn(attributes: Attributes, within: string): Generator<string> {
  for (const [name, attribute] of Object.entries(attributes)) {
    if (descriptionOf(attribute) === '') yield `${within}${name} is not described`;
    try {
      typeOf(attribute);
    } catch (error) {
      yield `${within}${name}: ${String(error)}`;
    }
    if (attribute.members) yield* faultsIn(attribute.members, `${within}${name}.`);
  }
}

test.each([
  ['aws_cognito_user_pool', true],
  ['aws_cognito_user_group', true],
  ['aws_iam_role_policy_attachment', false],
  ['aws_cognito_user_pool_client', false],
])('%s is of the older kind: %s', (type, expected) => {
  const kind = resources.find((resource) => resource.type === type);
  expect(kind && usesLegacyTypes(attributesOf(kind))).toBe(expected);
});
