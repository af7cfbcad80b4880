import { CompanionError } from '@poolkeeper/api/companions/errors';
import { type ManagedPolicyName, managedPolicy } from '@poolkeeper/api/companions/iam/managed-policies';

/**
 * The policy of Amazon's that an ARN names. A policy of the account's own cannot be made here, so there is none.
 *
 * @throws InvalidInput when it is no ARN
 * @throws NoSuchEntity when it is not a policy of Amazon's
 */
export function requireManagedPolicy(arn: string): ManagedPolicyName {
  const policy = managedPolicy(arn);
  if (policy) return policy;
  if (!/^arn:[^:]+:iam::[^:]*:policy\/./.test(arn)) {
    throw CompanionError.of('iam', 'InvalidInput', `ARN ${arn} is not valid.`);
  }
  throw CompanionError.of('iam', 'NoSuchEntity', `Policy ${arn} does not exist or is not attachable.`);
}
