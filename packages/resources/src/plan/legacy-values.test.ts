import { flag, integer, list, structure, text } from '@poolkeeper/api/shape';
import { expect, test } from 'vitest';
import { optional } from '../schema/legacy.ts';
import type { Values } from '../schema/value.ts';
import { planChange } from './plan-change.ts';

const attributes = {
  message: optional(text()),
  size: optional(integer()),
  strict: optional(flag()),
  names: optional(list(text()), { unordered: true, replaces: true }),
  device: optional(structure({}), {
    nesting: 'single block',
    members: { label: optional(text()), trusted: optional(flag()) },
  }),
} as const;

const nothing: Values = { message: null, size: null, strict: null, names: null, device: [] };
const zeros: Values = { message: '', size: 0, strict: false, names: [], device: [] };
const block = (label: string | null, trusted: boolean | null): Values => ({
  ...nothing,
  device: [{ label, trusted }],
});

test.each([
  ['state of zeros', zeros, nothing],
  ['state of nulls', nothing, zeros],
  ['zeros in a block', block('', false), block(null, null)],
  ['nulls in a block', block(null, null), block('', false)],
])('%s plans empty, as it was', (_, prior, config) => {
  const plan = planChange(attributes, { prior, config, configured: new Set() });
  expect(plan).toEqual({ planned: prior, replaces: [], changes: false });
});

test('a value that is taken away is planned away', () => {
  const prior = { ...zeros, message: 'Hello', strict: true };
  const { planned, changes } = planChange(attributes, { prior, config: nothing, configured: new Set() });
  expect(planned).toEqual({ ...zeros, message: null, strict: null });
  expect(changes).toBe(true);
});
