import { CompanionError } from '@poolkeeper/api/companions/errors';
import { tagKeyFault } from '@poolkeeper/api/companions/tags';

/** @throws InvalidParameterException for keys that are reserved, or when there are too many tags */
export function checkTags(tags: Readonly<Record<string, string>>): void {
  const fault = tagKeyFault(Object.keys(tags));
  if (fault !== undefined) throw CompanionError.of('identity-pools', 'InvalidParameterException', fault);
}
