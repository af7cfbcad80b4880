/**
 * A policy, read and found to be well formed.
 *
 * @module
 * @see AWS Identity and Access Management user guide, "Grammar of the IAM JSON policy language"
 */

/** The versions of the policy language, the latest first. */
export const policyVersions = ['2012-10-17', '2008-10-17'] as const;

/** What a statement does with what it is about. */
export const policyEffects = ['Allow', 'Deny'] as const;

/** Values by condition key, by operator. */
export type Conditions = Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;

/** What a statement names: those listed, or all but those listed. */
export interface Named {
  readonly values: readonly string[];
  readonly isExclusion: boolean;
}

/** Who a statement is about: identifiers by type (`Service`, `AWS`, `Federated`, …); `*` is everybody. */
export interface Principals {
  readonly byType: Readonly<Record<string, readonly string[]>>;
  readonly isExclusion: boolean;
}

export interface Statement {
  readonly effect: (typeof policyEffects)[number];
  readonly actions: Named;
  /** Absent in trust policies. */
  readonly resources?: Named;
  /** Present in trust policies alone. */
  readonly principals?: Principals;
  readonly conditions: Conditions;
}

export interface Policy {
  readonly statements: readonly Statement[];
}

/** A policy that says who may assume a role, or one that says what a role may do. */
export type PolicyKind = 'trust' | 'identity';
