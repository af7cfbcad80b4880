import { CompanionError } from '@poolkeeper/api/companions/errors';
import type { TagList } from '@poolkeeper/api/companions/opensearch/shapes';
import { LARGEST_TAG_COUNT, tagKeyFault } from '@poolkeeper/api/companions/tags';
import { invalid } from './invalid.ts';

/** The tags of a domain after `given` were set. */
export function withTags(current: TagList, given: TagList): TagList {
  const keys = given.map(({ Key }) => Key);
  const fault = tagKeyFault(keys);
  if (fault !== undefined) throw invalid(fault);
  const tags = new Map([...current, ...given].map(({ Key, Value }) => [Key, Value]));
  if (tags.size > LARGEST_TAG_COUNT) {
    throw CompanionError.of(
      'opensearch',
      'LimitExceededException',
      `A domain cannot have more than ${LARGEST_TAG_COUNT} tags.`,
    );
  }
  return [...tags].map(([Key, Value]) => ({ Key, Value }));
}
