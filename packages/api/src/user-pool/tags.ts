/**
 * Tags of a pool, and the two that fix ids in development mode.
 *
 * @module
 * @see docs/guides/http.md
 */
import { ClientId, UserPoolId } from '../common.ts';
import { decode } from '../decode.ts';
import { resourceLimits } from '../quotas.ts';
import { structure, type TSchema } from '../shape.ts';

type Tags = Readonly<Record<string, string>>;

/** The tag whose value becomes the id of the pool. */
export const CUSTOM_ID_TAG = '_custom_id_';

/**
 * The id that the tags fix for their pool; undefined when they fix none.
 *
 * @throws InvalidParameterException naming the tag when its value cannot be an id
 */
export const fixedUserPoolId = (tags: Tags | undefined): string | undefined =>
  fixedId(tags, CUSTOM_ID_TAG, UserPoolId);

/**
 * The id that the tags of a pool fix for the client created with the name, by `_custom_client_id_:<name>`.
 *
 * @throws InvalidParameterException naming the tag when its value cannot be an id
 */
export const fixedClientId = (tags: Tags | undefined, clientName: string): string | undefined =>
  fixedId(tags, `_custom_client_id_:${clientName}`, ClientId);

function fixedId(tags: Tags | undefined, tag: string, shape: TSchema): string | undefined {
  const id = tags?.[tag];
  // Checked as a member of the tags, so that a refusal names the tag.
  if (id !== undefined)
    decode(structure({ UserPoolTags: structure({ [tag]: shape }) }), { UserPoolTags: tags });
  return id;
}

/** Why a pool cannot have these tags; undefined when it can. */
export function tagFault(tags: Tags): string | undefined {
  const names = Object.keys(tags);
  const reserved = names.find((name) => /^aws:/i.test(name));
  if (reserved !== undefined) return `Tag keys cannot start with the reserved prefix aws: ${reserved}`;
  const { tagsPerPool } = resourceLimits;
  return names.length > tagsPerPool ? `A user pool cannot have more than ${tagsPerPool} tags` : undefined;
}
