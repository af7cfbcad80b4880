/**
 * The `ignore_tags` block: tags that others give, and that are left alone.
 *
 * @module
 */
import { isList, isValues } from '../schema/same.ts';
import type { Value, Values } from '../schema/value.ts';

/** Whether a tag is ignored, by its key. */
export type TagFilter = (key: string) => boolean;

/** The filter of an `ignore_tags` block; without one, nothing is ignored. */
export function tagFilter(block: Values | undefined): TagFilter {
  const texts = (value: Value | undefined): readonly string[] =>
    isList(value) ? value.filter((one) => typeof one === 'string') : [];
  const keys = new Set(texts(block?.keys));
  const prefixes = texts(block?.key_prefixes);
  return (key) => keys.has(key) || prefixes.some((prefix) => key.startsWith(prefix));
}

/** State without the tags that are ignored. */
export function withoutIgnoredTags(state: Values, isIgnored: TagFilter): Values {
  const ofTags = ['tags', 'tags_all'].flatMap((name) => {
    const tags = state[name];
    if (!isValues(tags)) return [];
    return [[name, Object.fromEntries(Object.entries(tags).filter(([key]) => !isIgnored(key)))] as const];
  });
  return ofTags.length === 0 ? state : { ...state, ...Object.fromEntries(ofTags) };
}
