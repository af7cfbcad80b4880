import type { TagList } from '@poolkeeper/api/companions/opensearch/shapes';
import { tagKeyFault } from '@poolkeeper/api/companions/tags';
import { invalid } from './invalid.ts';

/** The tags of a domain after `given` were set. @throws ValidationException for reserved keys, or too many */
export function withTags(current: TagList, given: TagList): TagList {
  const tags = new Map([...current, ...given].map(({ Key, Value }) => [Key, Value]));
  const fault = tagKeyFault([...tags.keys()]);
  if (fault !== undefined) throw invalid(fault);
  return [...tags].map(([Key, Value]) => ({ Key, Value }));
}
