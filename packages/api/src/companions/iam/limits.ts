/**
 * How much of a thing there may be in Identity and Access Management.
 *
 * @see AWS Identity and Access Management user guide, "IAM and AWS STS quotas"
 * @module
 */
import { LARGEST_TAG_COUNT } from '../tags.ts';

export const iamLimits = {
  rolesPerAccount: 1000,
  managedPoliciesPerRole: 10,
  tagsPerRole: LARGEST_TAG_COUNT,
  /** Characters of a trust policy, without white space. */
  trustPolicyCharacters: 2048,
  /** Characters of all inline policies of a role, without white space. */
  inlinePolicyCharacters: 10_240,
} as const;

/** The size of a policy as the limits count it. */
export const policySize = (document: string): number => document.replace(/\s/g, '').length;
