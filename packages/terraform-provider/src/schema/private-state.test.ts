import { expect, test } from 'vitest';
import { readPrivate, writePrivate } from './private-state.ts';

test('what was configured comes back', () => {
  const configured = new Set(['name', 'analytics_configuration', 'analytics_configuration.role_arn']);
  const before = new Set(['name']);
  expect(readPrivate(writePrivate({ configured, before }))).toEqual({ configured, before });
});

test('every value is base64 of JSON, which is what terraform-plugin-framework reads', () => {
  const kept = JSON.parse(Buffer.from(writePrivate({ configured: new Set(['name']) })).toString());
  const values = Object.values(kept).map((value) =>
    JSON.parse(Buffer.from(String(value), 'base64').toString()),
  );
  expect(values).toEqual([['name']]);
});

test.each([
  ['an import', ''],
  ['the older library of hashicorp/aws', '{"schema_version":"1"}'],
  ['its newer one', '{".frameworkKey":"e30="}'],
  ['nothing that is JSON', '\u0000'],
])('nothing was configured by what %s leaves', (_what, bytes) => {
  expect(readPrivate(Buffer.from(bytes)).configured).toEqual(new Set());
});
