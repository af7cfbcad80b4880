import { CompanionError } from '@poolkeeper/api/companions/errors';
import { iamLimits } from '@poolkeeper/api/companions/iam/limits';
import type { Tags } from '@poolkeeper/api/companions/iam/shapes';
import { tagKeyFault } from '@poolkeeper/api/companions/tags';

/** The tags of a role after `given` were set. Upper case does not tell keys apart. */
export function withTags(current: Tags, given: Tags): Tags {
  const keys = given.map(({ Key }) => Key.toLowerCase());
  if (new Set(keys).size < keys.length) {
    throw CompanionError.of(
      'iam',
      'InvalidInput',
      'Duplicate tag keys found. Please note that Tag keys are case insensitive.',
    );
  }
  const fault = tagKeyFault(keys);
  if (fault !== undefined) throw CompanionError.of('iam', 'InvalidInput', fault);
  const tags = [...current.filter(({ Key }) => !keys.includes(Key.toLowerCase())), ...given];
  if (tags.length > iamLimits.tagsPerRole) {
    throw CompanionError.of('iam', 'LimitExceeded', 'The number of tags has reached the maximum limit.');
  }
  return tags;
}
