import { CompanionError } from '@poolkeeper/api/companions/errors';
import { LARGEST_TAG_COUNT, tagKeyFault } from '@poolkeeper/api/companions/tags';

/** @throws InvalidParameterException for keys that are reserved, or when there are too many tags */
export function checkTags(tags: Readonly<Record<string, string>>): void {
  const keys = Object.keys(tags);
  const fault =
    keys.length > LARGEST_TAG_COUNT
      ? `An identity pool cannot have more than ${LARGEST_TAG_COUNT} tags`
      : tagKeyFault(keys);
  if (fault !== undefined) throw CompanionError.of('identity-pools', 'InvalidParameterException', fault);
}
