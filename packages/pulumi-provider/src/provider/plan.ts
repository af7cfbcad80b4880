/**
 * What an update will do, from what the engine sends.
 *
 * @module
 */
import { configuredIn, type Planned } from '@poolkeeper/resources/plan/plan-change';
import { type PlannedBy, planResource } from '@poolkeeper/resources/plan/plan-resource';
import { unknown, type Values } from '@poolkeeper/resources/schema/value';
import { revealObject } from '../values/sentinels.ts';
import { toConfig, toState } from '../values/to-values.ts';
import type { JsonObject } from '../wire/struct.ts';
import type { Kind } from './catalogue.ts';
import { keepIgnored } from './ignore-changes.ts';

/** The key among inputs under which those are listed that no program gave. */
export const DEFAULTS = '__defaults';

/** A resource as the engine knows it, and the inputs that are wanted now. */
interface Wanted {
  readonly id: string;
  readonly outputs: JsonObject;
  readonly oldInputs: JsonObject;
  readonly inputs: JsonObject;
  readonly ignoreChanges: readonly string[];
}

export interface Plan extends Planned {
  readonly prior: Values;
  readonly config: Values;
}

const listed = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/**
 * Plans a change. Inputs that were found at an import rather than given are no configuration: when a program does not
 * give them, they stay as they are.
 */
export function planUpdate(kind: Kind, wanted: Wanted, provider: PlannedBy): Plan {
  const { id, outputs, oldInputs, inputs, ignoreChanges } = wanted;
  const known = revealObject(outputs);
  const prior = toState(kind.attributes, id, known);
  const { values: config } = toConfig(
    kind.attributes,
    keepIgnored(revealObject(inputs), known, ignoreChanges),
  );
  const found = new Set(listed(oldInputs[DEFAULTS]));
  const given = Object.fromEntries(
    Object.entries(revealObject(oldInputs)).filter(([name]) => !found.has(name)),
  );
  const configured = configuredIn(kind.attributes, toConfig(kind.attributes, given).values);
  return { ...planResource(kind.resource, { prior, config, configured }, provider), prior, config };
}

/** What is wanted of a new resource. */
export interface NewPlan {
  readonly planned: Values;
  readonly config: Values;
}

/** Plans a new resource. */
export function planCreate(kind: Kind, config: Values, provider: PlannedBy): NewPlan {
  const from = { prior: null, config, configured: new Set<string>() };
  return { planned: planResource(kind.resource, from, provider).planned, config };
}

/**
 * A new plan for a resource that is there: what its creation decided and nobody gives, as whether an imported client
 * has a secret, is not known.
 */
export const asExisting = ({ attributes }: Kind, { planned, config }: NewPlan): Values => ({
  ...planned,
  ...Object.fromEntries(
    Object.entries(attributes)
      .filter(([name, { replaces }]) => replaces === true && (config[name] ?? null) === null)
      .map(([name]) => [name, unknown]),
  ),
});

/** Inputs as a configuration. They were checked, so that all of them fit. */
export const configOf = (kind: Kind, inputs: JsonObject): Values =>
  toConfig(kind.attributes, revealObject(inputs)).values;
