/**
 * What a change will make of a resource, before it is made. Terraform's plan and Pulumi's diff both ask here.
 *
 * @module
 * @see docs/adr/0009-resources.md
 */
import type { Attributes } from '../schema/attribute.ts';
import type { Path } from '../schema/diagnostic.ts';
import { sameMembers } from '../schema/same.ts';
import type { Values } from '../schema/value.ts';
import { planMembers } from './plan-members.ts';
import { replacingPaths } from './replacing-paths.ts';

export { configuredIn } from './configured-in.ts';

/** Attributes that the configuration gave when it was last applied, as dotted names (`analytics_configuration.role_arn`). */
export type Configured = ReadonlySet<string>;

/** What is wanted, and what was before. */
export interface PlannedFrom {
  /** Null for a new resource. */
  readonly prior: Values | null;
  readonly config: Values;
  /** Empty after an import: what was never configured stays unmanaged. */
  readonly configured: Configured;
}

/** What will be. */
export interface Planned {
  readonly planned: Values;
  /** The attributes whose change makes a new resource; empty for an update in place. */
  readonly replaces: readonly Path[];
  /** Whether anything changes at all. */
  readonly changes: boolean;
}

/**
 * Plans a change by the rules that Terraform's core holds a provider to:
 * - what is configured is planned as configured, or stays as it was where that means the same;
 * - what is computed and not configured stays as it was, and is unknown in a new resource;
 * - what was configured and no longer is returns to its unset value; what never was stays unmanaged;
 * - blocks that the configuration does not give are planned away, whoever added them.
 *
 * Where a change makes a new resource, the plan is that of the new one.
 */
export function planChange(attributes: Attributes, from: PlannedFrom): Planned {
  const { prior, config, configured } = from;
  const anew = (): Values =>
    planMembers(attributes, { config, prior: null, configured, changing: true, within: '' });
  if (prior === null) return { planned: anew(), replaces: [], changes: true };

  const kept = planMembers(attributes, { config, prior, configured, changing: false, within: '' });
  const replaces = replacingPaths(attributes, kept, prior);
  if (replaces.length > 0) return { planned: anew(), replaces, changes: true };
  if (isPlannedAsItWas(attributes, kept, prior)) return { planned: kept, replaces: [], changes: false };
  const planned = planMembers(attributes, { config, prior, configured, changing: true, within: '' });
  return { planned, replaces: [], changes: true };
}

/** Whether a plan changes nothing. */
export const isPlannedAsItWas = (attributes: Attributes, planned: Values, prior: Values): boolean =>
  sameMembers(withoutEqual(attributes), planned, prior);

/** Values that only mean the same were planned as they were, if they could be; what still differs is a change. */
const withoutEqual = (attributes: Attributes): Attributes =>
  Object.fromEntries(
    Object.entries(attributes)
      .filter(([, { writeOnly }]) => writeOnly !== true)
      .map(([name, { equal: _, members, ...attribute }]) => [
        name,
        members === undefined ? attribute : { ...attribute, members: withoutEqual(members) },
      ]),
  );
