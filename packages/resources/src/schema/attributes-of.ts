/**
 * All attributes of a kind of resource: its own, and those that come by its flags.
 *
 * @module
 */
import { map, text } from '@poolkeeper/api/shape';
import type { Attribute, Attributes } from './attribute.ts';

/** What its attributes follow from. */
export interface Kind {
  readonly attributes: Attributes;
  readonly regional?: boolean;
  readonly tagged?: boolean;
}

const region: Attribute = {
  mode: 'optional, computed',
  shape: text({ min: 1, max: 32, pattern: '[a-z]{2}(-[a-z]+)+-[0-9]+' }),
  description: 'The region to manage this in. Left out: the region of the provider.',
  replaces: true,
  // State that another provider wrote may not name it; that is no other region.
  equal: (one, other) => one === null || other === null,
};

const Tags = map(text({ min: 1, max: 128 }), text({ max: 256 }));

const tags: Attribute = {
  mode: 'optional',
  shape: Tags,
  description: 'Tags of the resource. One that `default_tags` of the provider has too counts in their place.',
  // No tags are no tags, whichever way they are written.
  none: {},
};

const tagsAll: Attribute = {
  mode: 'computed',
  shape: Tags,
  description: 'All tags of the resource: its own and those of the provider.',
};

/** The attributes of a kind, with `region`, `tags` and `tags_all` where its flags say so. */
export const attributesOf = ({ attributes, regional = true, tagged = false }: Kind): Attributes => ({
  ...attributes,
  ...(regional ? { region } : {}),
  ...(tagged ? { tags, tags_all: tagsAll } : {}),
});
