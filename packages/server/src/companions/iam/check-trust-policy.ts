import { CompanionError } from '@poolkeeper/api/companions/errors';
import { iamLimits, policySize } from '@poolkeeper/api/companions/iam/limits';
import { parsePolicy } from '@poolkeeper/api/companions/iam/policy/parse-policy';

/** @throws MalformedPolicyDocument, LimitExceeded */
export function checkTrustPolicy(document: string): void {
  parsePolicy(document, 'trust');
  const { trustPolicyCharacters } = iamLimits;
  if (policySize(document) > trustPolicyCharacters) {
    throw CompanionError.of(
      'iam',
      'LimitExceeded',
      `Cannot exceed quota for ACLSizePerRole: ${trustPolicyCharacters}`,
    );
  }
}
