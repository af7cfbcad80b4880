/**
 * The whole plan of a resource: what a change makes of its attributes, of its region and its tags, and the
 * resource's own last word.
 *
 * @module
 */
import { attributesOf } from '../schema/attributes-of.ts';
import type { ManagedResource } from '../schema/resource.ts';
import { isValues } from '../schema/same.ts';
import { unknown, type Value, type Values } from '../schema/value.ts';
import { isPlannedAsItWas, type Planned, type PlannedFrom, planChange } from './plan-change.ts';

/** What of the provider's own settings a plan depends on. */
export interface PlannedBy {
  /** The region of the provider. */
  readonly region: string;
  readonly defaultTags: Readonly<Record<string, string>>;
}

/** Plans a change of a resource. Ask this; `planChange` knows of attributes alone. */
export function planResource(resource: ManagedResource, from: PlannedFrom, provider: PlannedBy): Planned {
  const attributes = attributesOf(resource);
  const config = withRegion(resource, from.config, provider);
  const change = planChange(attributes, { ...from, config });
  // A replacement plans the new one, of which there is nothing before.
  const prior = change.replaces.length > 0 ? null : from.prior;
  const tagged = withTags(resource, change.planned, provider);
  const adjusted = resource.adjustPlan?.({ prior, planned: tagged, config: from.config }) ?? tagged;
  if (prior === null) return { ...change, planned: adjusted };
  if (isPlannedAsItWas(attributes, adjusted, prior))
    return { planned: adjusted, replaces: [], changes: false };
  if (change.changes) return { ...change, planned: adjusted };
  // Only what follows from others changes: every write may change a little more.
  const written = Object.entries(attributes).filter(([, { changesAt }]) => changesAt === 'write');
  const later: Values = Object.fromEntries(written.map(([name]) => [name, unknown]));
  return { planned: { ...adjusted, ...later }, replaces: [], changes: true };
}

/** A resource that names no region is in the provider's: when that changes, it is another one. */
const withRegion = ({ regional = true }: ManagedResource, config: Values, { region }: PlannedBy): Values =>
  regional && (config.region ?? null) === null ? { ...config, region } : config;

function withTags({ tagged }: ManagedResource, planned: Values, { defaultTags }: PlannedBy): Values {
  return tagged === true ? { ...planned, tags_all: allTags(planned.tags ?? null, defaultTags) } : planned;
}

/** Tags of the provider, with those of the resource over them. */
export function allTags(tags: Value, defaultTags: Readonly<Record<string, string>>): Value {
  if (tags === unknown) return unknown;
  // Null is no tag: `tags = { Team = var.team }` where the variable is not set.
  const given = Object.entries(isValues(tags) ? tags : {}).filter(([, value]) => value !== null);
  return { ...defaultTags, ...Object.fromEntries(given) };
}
