/**
 * Manages one resource as the providers do, and holds it to what Terraform's core asks of a provider.
 *
 * @module
 */

import { expect } from 'vitest';
import { parseImportId } from '../import-id.ts';
import { type Configured, configuredIn, type Planned } from '../plan/plan-change.ts';
import { planResource } from '../plan/plan-resource.ts';
import { attributesOf } from '../schema/attributes-of.ts';
import { checkConfig } from '../schema/check-config.ts';
import { type Diagnostic, DiagnosticError } from '../schema/diagnostic.ts';
import type { ManagedResource } from '../schema/resource.ts';
import { isValues, means } from '../schema/same.ts';
import { isBlock } from '../schema/unset.ts';
import { isWhollyKnown, unknown, type Value, type Values } from '../schema/value.ts';
import type { World } from './world.ts';

export interface Managed {
  /** State now. */
  readonly state: Values;
  /** Plans, applies, reads back, and expects the next plan to be empty. @throws DiagnosticError of a check */
  apply(config: Values): Promise<Values>;
  plan(config: Values): Planned;
  /** Reads; undefined when it is gone. */
  refresh(): Promise<Values | undefined>;
  destroy(): Promise<void>;
}

/** A resource that is not there yet. */
export const manage = (resource: ManagedResource, world: World): Managed =>
  managed(resource, world, { state: null, configured: new Set() });

/** One that is there and read by its id alone. */
export async function importing(resource: ManagedResource, world: World, id: string): Promise<Managed> {
  const known = complete(resource, parseImportId(resource, id));
  const state = await resource.read(known, world.around);
  expect(state, `${resource.type} ${id}`).toBeDefined();
  return managed(resource, world, { state: state ?? null, configured: new Set() });
}

/** One that another tool manages so far: its state, and nothing of what was configured. */
export const takingOver = (resource: ManagedResource, world: World, state: Values): Managed =>
  managed(resource, world, { state: complete(resource, state), configured: new Set() });

export interface Life {
  /** Configurations, one after the other. */
  readonly configs: readonly Values[];
  readonly importId: (state: Values) => string;
  /** What an import cannot know: the next plan gives it. */
  readonly unread?: readonly string[];
}

/**
 * Creates a resource, changes it, reads it back and by its import id alone after each step, and deletes it; expects
 * every plan in between to be empty.
 */
export async function liveThrough(resource: ManagedResource, world: World, life: Life): Promise<void> {
  const { configs, importId, unread = [] } = life;
  const live = manage(resource, world);
  for (const config of configs) {
    const state = await live.apply(config);
    const imported = await importing(resource, world, importId(state));
    const readable = Object.entries(config).filter(([name]) => !unread.includes(name));
    expectEmpty(imported, Object.fromEntries(readable));
  }
  await live.destroy();
}

interface Known {
  state: Values | null;
  configured: Configured;
}

function managed(resource: ManagedResource, world: World, known: Known): Managed {
  const attributes = attributesOf(resource);
  const { around } = world;
  const provider = { region: around.connection.region, defaultTags: around.defaultTags };
  const plan = (config: Values): Planned =>
    planResource(
      resource,
      { prior: known.state, config: complete(resource, config), configured: known.configured },
      provider,
    );

  async function change(given: Values): Promise<Values> {
    const config = complete(resource, given);
    refuse(checkConfig(resource, { config }));
    const { planned, replaces } = plan(given);
    const isReplaced = replaces.length > 0;
    const prior = isReplaced ? null : known.state;
    refuse((await resource.checkAgainstService?.({ prior, planned, config }, around)) ?? []);
    if (isReplaced && known.state) await resource.delete(known.state, around);
    const state =
      prior === null
        ? await resource.create(planned, { ...around, config })
        : await resource.update?.({ prior, planned, config }, around);
    if (!state) throw new TypeError(`${resource.type} has no update`);
    expectWhole(resource, state);
    for (const [name, attribute] of Object.entries(attributes)) {
      const wanted: Value = planned[name] ?? null;
      const is: Value = state[name] ?? null;
      if (attribute.writeOnly || !isWhollyKnown(wanted)) continue;
      expect(means(attribute, wanted, is), `${name}: ${show(wanted)} became ${show(is)}`).toBe(true);
    }
    return state;
  }

  const self: Managed = {
    get state() {
      return known.state ?? {};
    },
    plan,
    async apply(config) {
      known.state = await change(config);
      known.configured = configuredIn(attributes, complete(resource, config));
      const read = await resource.read(known.state, around);
      expect(read, 'what is read back').toEqual(known.state);
      expectEmpty(self, config);
      return known.state;
    },
    async refresh() {
      const state = await resource.read(known.state ?? {}, around);
      if (state) {
        expectWhole(resource, state);
        known.state = state;
      }
      return state;
    },
    async destroy() {
      await resource.delete(known.state ?? {}, around);
      expect(await resource.read(known.state ?? {}, around)).toBeUndefined();
      // What is gone already is no error.
      await resource.delete(known.state ?? {}, around);
    },
  };
  return self;
}

const show = (value: Value | undefined): string =>
  JSON.stringify(value, (_, each) => (typeof each === 'symbol' ? '?' : each)) ?? 'null';

/** Expects that a configuration changes nothing. */
export function expectEmpty(managed: Managed, config: Values): void {
  const { planned, changes, replaces } = managed.plan(config);
  const different = Object.keys(planned).filter(
    (name) => show(planned[name] ?? null) !== show(managed.state[name] ?? null),
  );
  const told = different.map(
    (name) => `${name}: ${show(managed.state[name] ?? null)} -> ${show(planned[name] ?? null)}`,
  );
  expect(changes ? told : [], 'changes of the plan').toEqual([]);
  expect(replaces).toEqual([]);
  expect(changes).toBe(false);
}

function expectWhole(resource: ManagedResource, state: Values): void {
  expect(Object.keys(state).sort()).toEqual(Object.keys(attributesOf(resource)).sort());
  for (const [name, value] of Object.entries(state)) expect(isWhollyKnown(value), name).toBe(true);
}

/** Values with every attribute of a kind, as Terraform gives them. */
function complete(resource: ManagedResource, values: Values): Values {
  const attributes = attributesOf(resource);
  for (const name of Object.keys(values)) expect(attributes, `${resource.type} has`).toHaveProperty([name]);
  return whole(attributes, values);
}

const whole = (attributes: ReturnType<typeof attributesOf>, values: Values): Values =>
  Object.fromEntries(
    Object.entries(attributes).map(([name, attribute]): [string, Value] => {
      const value = values[name] ?? (isBlock(attribute) ? [] : null);
      const { members } = attribute;
      if (!members || !isBlock(attribute) || value === unknown || !Array.isArray(value)) return [name, value];
      return [name, value.map((block) => (isValues(block) ? whole(members, block) : block))];
    }),
  );

function refuse(diagnostics: readonly Diagnostic[]): void {
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) throw new DiagnosticError(errors);
}
