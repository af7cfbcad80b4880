/**
 * Tags of a pool, and the two that fix ids in development mode.
 *
 * @module
 * @see docs/guides/http.md
 */
import { resourceLimits } from '../quotas.ts';

/** The tag whose value becomes the id of the pool. */
export const CUSTOM_ID_TAG = '_custom_id_';

/** The tag whose value becomes the id of the client created with the name. */
export const customClientIdTag = (clientName: string): string => `_custom_client_id_:${clientName}`;

/** Why a pool cannot have these tags; undefined when it can. */
export function tagFault(tags: Readonly<Record<string, string>>): string | undefined {
  const names = Object.keys(tags);
  const reserved = names.find((name) => /^aws:/i.test(name));
  if (reserved !== undefined) return `Tag keys cannot start with the reserved prefix aws: ${reserved}`;
  const { tagsPerPool } = resourceLimits;
  return names.length > tagsPerPool ? `A user pool cannot have more than ${tagsPerPool} tags` : undefined;
}
