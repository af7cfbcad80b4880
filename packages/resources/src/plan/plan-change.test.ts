import { choice, flag, integer, list, structure, text } from '@poolkeeper/api/shape';
import { userPoolClientSettingFields } from '@poolkeeper/api/user-pool-client/fields';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Attributes } from '../schema/attribute.ts';
import { unknown, type Value, type Values } from '../schema/value.ts';
import { configuredIn, type PlannedFrom, planChange } from './plan-change.ts';

const attributes: Attributes = {
  id: { mode: 'computed', shape: text() },
  pool: { mode: 'required', shape: text(), replaces: true },
  name: { mode: 'optional', shape: text() },
  size: { mode: 'optional, computed', shape: integer(), none: 0 },
  session: { mode: 'optional, computed', shape: userPoolClientSettingFields.AuthSessionValidity },
  urls: { mode: 'optional, computed', shape: list(text()), unordered: true, none: [] },
  steps: { mode: 'optional', shape: list(text()) },
  secret: {
    mode: 'optional, computed',
    shape: flag(),
    replaces: true,
    unset: null,
    equal: (one, other) => (one ?? false) === (other ?? false),
  },
  document: {
    mode: 'optional',
    shape: text(),
    equal: (one, other) =>
      typeof one === 'string' && typeof other === 'string' && one.trim() === other.trim(),
  },
  password: { mode: 'optional', shape: text(), writeOnly: true },
  tier: { mode: 'optional', shape: text(), default: 'LITE' },
  endpoint: { mode: 'optional, computed', shape: text(), unset: unknown },
  modified: { mode: 'computed', shape: text(), changesAt: 'write' },
  units: {
    mode: 'optional',
    nesting: 'single block',
    shape: structure({}),
    members: {
      access: { mode: 'optional, computed', shape: choice(['hours', 'days']), default: 'hours' },
    },
  },
  analytics: {
    mode: 'optional',
    nesting: 'single block',
    shape: structure({}),
    members: {
      arn: { mode: 'optional', shape: text() },
      role: { mode: 'optional, computed', shape: text(), unset: unknown },
      shared: { mode: 'optional, computed', shape: flag(), unset: false },
    },
  },
  policy: {
    mode: 'optional, computed',
    nesting: 'single block',
    shape: structure({}),
    members: { length: { mode: 'optional', shape: integer() } },
  },
  rules: {
    mode: 'optional',
    nesting: 'set block',
    shape: list(structure({})),
    members: {
      key: { mode: 'required', shape: text(), replaces: true },
      id: { mode: 'computed', shape: text() },
    },
  },
};

/** A resource as it was applied from `{ pool: 'p' }`. */
const applied: Values = {
  id: 'i',
  pool: 'p',
  name: null,
  size: 0,
  session: 3,
  urls: [],
  steps: null,
  secret: null,
  document: null,
  password: null,
  tier: 'LITE',
  endpoint: 'e',
  modified: 'monday',
  units: [],
  analytics: [],
  policy: [{ length: 8 }],
  rules: [],
};

const plan = (
  change: Partial<Omit<PlannedFrom, 'configured'>> & { readonly configured?: readonly string[] },
) =>
  planChange(attributes, {
    prior: applied,
    config: { pool: 'p' },
    ...change,
    configured: new Set(change.configured ?? ['pool']),
  });

describe('the plan of a new resource', () => {
  const { planned } = plan({ prior: null, config: { pool: 'p', units: [{}], password: 'pw', policy: [] } });

  test.each<[name: string, value: Value]>([
    ['id', unknown],
    ['pool', 'p'],
    ['name', null],
    ['size', unknown],
    ['urls', unknown],
    ['steps', null],
    ['tier', 'LITE'],
    ['modified', unknown],
    ['password', null],
    ['units', [{ access: 'hours' }]],
    ['analytics', []],
    ['policy', unknown],
  ])('holds for %s what its mode says', (name, value) => expect(planned[name]).toEqual(value));
});

describe('the plan of a resource that exists', () => {
  test('is that nothing changes when nothing does', () =>
    expect(plan({})).toEqual({ planned: applied, replaces: [], changes: false }));

  test.each<{
    readonly name: string;
    readonly prior?: Values;
    readonly config: Values;
    readonly configured?: readonly string[];
    readonly planned: Values;
  }>([
    {
      name: 'takes what is configured, and leaves to every write what it changes',
      config: { name: 'n' },
      planned: { name: 'n', modified: unknown, id: 'i' },
    },
    {
      name: 'removes what was configured alone',
      prior: { name: 'n' },
      config: {},
      planned: { name: null },
    },
    {
      name: 'keeps what was never configured',
      prior: { size: 5, urls: ['a'] },
      config: {},
      planned: { size: 5, urls: ['a'], modified: 'monday' },
    },
    {
      name: 'returns to nothing what was configured and no longer is',
      prior: { size: 5, urls: ['a'] },
      config: {},
      configured: ['size', 'urls'],
      planned: { size: 0, urls: [] },
    },
    {
      name: 'returns to what responses hold where they hold something',
      prior: { session: 10 },
      config: {},
      configured: ['session'],
      planned: { session: 3 },
    },
    {
      name: 'leaves to the service what only it can tell',
      config: {},
      configured: ['endpoint'],
      planned: { endpoint: unknown },
    },
    {
      name: 'has no regard to the order of a set',
      prior: { urls: ['a', 'b'] },
      config: { urls: ['b', 'a'] },
      planned: { urls: ['a', 'b'], modified: 'monday' },
    },
    {
      name: 'has regard to the order of a list',
      prior: { steps: ['a', 'b'] },
      config: { steps: ['b', 'a'] },
      planned: { steps: ['b', 'a'], modified: unknown },
    },
    {
      name: 'keeps the form of what means the same',
      prior: { document: ' {} ' },
      config: { document: '{}' },
      planned: { document: ' {} ', modified: 'monday' },
    },
    {
      name: 'takes false for null without a replacement',
      config: { secret: false },
      planned: { secret: false },
    },
    {
      name: 'takes null for false without a replacement',
      prior: { secret: false },
      config: {},
      configured: ['secret'],
      planned: { secret: false, modified: 'monday' },
    },
    {
      name: 'leaves a replacing value unmanaged that was never configured',
      prior: { secret: true },
      config: {},
      planned: { secret: true, modified: 'monday' },
    },
    {
      name: 'is unknown where the configuration is',
      config: { name: unknown, urls: ['a', unknown] },
      planned: { name: unknown, urls: ['a', unknown] },
    },
    {
      name: 'is unknown where a whole block is',
      prior: { analytics: [{ arn: 'a', role: 'r', shared: false }] },
      config: { analytics: unknown },
      planned: { analytics: unknown },
    },
    {
      name: 'keeps computed children of a block',
      prior: { analytics: [{ arn: 'a', role: 'r', shared: true }] },
      config: { analytics: [{ arn: 'b' }] },
      planned: { analytics: [{ arn: 'b', role: 'r', shared: true }] },
    },
    {
      name: 'unsets children of a block that were configured and no longer are',
      prior: { analytics: [{ arn: 'a', role: 'r', shared: true }] },
      config: { analytics: [{ arn: 'a' }] },
      configured: ['analytics', 'analytics.arn', 'analytics.role', 'analytics.shared'],
      planned: { analytics: [{ arn: 'a', role: unknown, shared: false }] },
    },
    {
      name: 'knows nothing of computed children of a new block',
      config: { analytics: [{ arn: 'a' }] },
      planned: { analytics: [{ arn: 'a', role: unknown, shared: unknown }] },
    },
    {
      name: 'removes a block that the configuration does not give, whoever added it',
      prior: { analytics: [{ arn: 'a', role: 'r', shared: true }], units: [{ access: 'days' }] },
      config: {},
      planned: { analytics: [], units: [] },
    },
    {
      name: 'keeps a computed block that was never configured',
      config: {},
      planned: { policy: [{ length: 8 }], modified: 'monday' },
    },
    {
      name: 'removes a computed block that was configured',
      config: {},
      configured: ['policy'],
      planned: { policy: [], modified: unknown },
    },
    {
      name: 'takes default values inside a block',
      prior: { units: [{ access: 'days' }] },
      config: { units: [{}] },
      planned: { units: [{ access: 'hours' }] },
    },
    {
      name: 'finds the elements of a set of blocks again',
      prior: {
        rules: [
          { key: 'a', id: '1' },
          { key: 'b', id: '2' },
        ],
      },
      config: { rules: [{ key: 'b' }, { key: 'a' }] },
      planned: {
        rules: [
          { key: 'a', id: '1' },
          { key: 'b', id: '2' },
        ],
        modified: 'monday',
      },
    },
    {
      name: 'never holds what is only written',
      config: { password: 'pw' },
      planned: { password: null, modified: 'monday' },
    },
    {
      name: 'takes a block that state does not know of for an absent one',
      prior: { units: null },
      config: {},
      planned: { units: [], modified: 'monday' },
    },
  ])('$name', ({ prior = {}, config, configured = [], planned }) => {
    const answer = plan({ prior: { ...applied, ...prior }, config: { pool: 'p', ...config }, configured });
    expect(answer.planned).toMatchObject(planned);
    expect(answer.replaces).toEqual([]);
    expect(answer.changes).toBe(answer.planned.modified === unknown);
  });
});

describe('a change that makes a new resource', () => {
  test('leaves to it every computed value that is not configured', () => {
    const { planned, replaces, changes } = plan({
      prior: { ...applied, size: 5 },
      config: { pool: 'q', urls: ['a'] },
    });
    expect(replaces).toEqual([['pool']]);
    expect(changes).toBe(true);
    expect(planned).toMatchObject({ pool: 'q', id: unknown, size: unknown, urls: ['a'], policy: unknown });
  });

  test.each<[why: string, prior: Values, config: Values, configured: readonly string[], path: unknown]>([
    ['an unknown value', {}, { pool: unknown }, [], ['pool']],
    ['a value that was configured and no longer is', { secret: true }, {}, ['secret'], ['secret']],
    ['true for null', {}, { secret: true }, [], ['secret']],
    [
      'a member of an element of a set',
      {},
      { rules: [{ key: 'a' }] },
      [],
      ['rules', { element: { key: 'a', id: unknown } }, 'key'],
    ],
  ])('comes of %s', (_, prior, config, configured, path) =>
    expect(
      plan({ prior: { ...applied, ...prior }, config: { pool: 'p', ...config }, configured }).replaces,
    ).toEqual([path]),
  );
});

test('what a configuration gives is remembered by dotted names', () =>
  expect([
    ...configuredIn(attributes, {
      pool: 'p',
      name: null,
      urls: [],
      size: unknown,
      units: [],
      analytics: [{ arn: 'a', role: null }],
    }),
  ]).toEqual(['pool', 'size', 'urls', 'analytics', 'analytics.arn']));

describe('whatever is configured', () => {
  const text = fc.constantFrom('a', 'b', 'c');
  const texts = fc.uniqueArray(text);
  const given = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(value, { nil: null });
  const config: fc.Arbitrary<Values> = fc.record({
    pool: text,
    name: given(text),
    size: given(fc.nat(3)),
    session: given(fc.integer({ min: 3, max: 15 })),
    urls: given(texts),
    steps: given(texts),
    secret: given(fc.boolean()),
    document: given(fc.constantFrom('{}', ' {}', '[]')),
    password: given(text),
    tier: given(text),
    endpoint: given(text),
    units: fc.array(fc.record({ access: given(fc.constantFrom('hours', 'days')) }), { maxLength: 1 }),
    analytics: fc.array(fc.record({ arn: given(text), role: given(text), shared: given(fc.boolean()) }), {
      maxLength: 1,
    }),
    policy: fc.array(fc.record({ length: given(fc.nat(9)) }), { maxLength: 1 }),
    rules: texts.map((keys) => keys.map((key) => ({ key }))),
  });
  /** What a service makes of a plan: it decides what is unknown, and nothing else. */
  const apply = (value: Value): Value => {
    if (value === unknown) return 'decided';
    if (Array.isArray(value)) return value.map(apply);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, apply(member)]));
  };
  // Of a block the service decides whether there is one.
  const state = (planned: Values): Values => ({
    ...(apply(planned) as Values),
    ...(planned.policy === unknown ? { policy: [{ length: 8 }] } : {}),
  });

  test('a plan that was applied changes nothing more', () =>
    fc.assert(
      fc.property(config, config, (first, second) => {
        const created = state(plan({ prior: null, config: first }).planned);
        const updated = state(
          planChange(attributes, {
            prior: created,
            config: second,
            configured: configuredIn(attributes, first),
          }).planned,
        );
        const again = planChange(attributes, {
          prior: updated,
          config: second,
          configured: configuredIn(attributes, second),
        });
        expect(again).toEqual({ planned: updated, replaces: [], changes: false });
      }),
    ));

  test('Terraform accepts the plan: what is given is planned as given or as it was', () =>
    fc.assert(
      fc.property(config, config, (first, second) => {
        const prior = state(plan({ prior: null, config: first }).planned);
        const { planned } = planChange(attributes, {
          prior,
          config: second,
          configured: configuredIn(attributes, first),
        });
        for (const name of ['pool', 'name', 'urls', 'steps', 'document', 'secret']) {
          const value = second[name] ?? null;
          const isComputed = attributes[name]?.mode === 'optional, computed';
          if (value !== null) expect([value, prior[name]]).toContainEqual(planned[name]);
          else if (!isComputed) expect(planned[name]).toBeNull();
        }
      }),
    ));
});
