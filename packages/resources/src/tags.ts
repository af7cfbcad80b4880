/**
 * Tags of resources, between state and the services.
 *
 * @module
 */
import { mapIn } from './schema/members.ts';
import type { Surroundings } from './schema/resource.ts';
import type { Values } from './schema/value.ts';

export type Tags = Readonly<Record<string, string>>;

/** The tags to give: those of the plan, which holds the provider's own. */
export const plannedTags = (planned: Values): Tags => mapIn(planned, 'tags_all');

/**
 * `tags` and `tags_all` of what a service answers. A tag that is one of the provider's counts as the resource's own
 * only where it was before.
 */
export function tagState(
  tags: Tags,
  prior: Values,
  { defaultTags }: Pick<Surroundings, 'defaultTags'>,
): Values {
  // Amazon's own tags are nobody's to set.
  const all = Object.fromEntries(Object.entries(tags).filter(([key]) => !key.startsWith('aws:')));
  const before = mapIn(prior, 'tags');
  const own = Object.entries(all).filter(
    ([key, value]) => Object.hasOwn(before, key) || defaultTags[key] !== value,
  );
  const isLeftOut = own.length === 0 && (prior.tags ?? null) === null;
  return { tags: isLeftOut ? null : Object.fromEntries(own), tags_all: all };
}

/** What a change of tags asks of a service. */
export interface TagChange {
  /** Tags to set; empty for none. */
  readonly set: Tags;
  /** Keys to take away; empty for none. */
  readonly removed: readonly string[];
}

/** What has to be done to get from the tags of state to those of the plan. */
export function tagChange(prior: Values, planned: Values): TagChange {
  const [before, after] = [mapIn(prior, 'tags_all'), mapIn(planned, 'tags_all')];
  return {
    set: Object.fromEntries(Object.entries(after).filter(([key, value]) => before[key] !== value)),
    removed: Object.keys(before).filter((key) => !Object.hasOwn(after, key)),
  };
}
