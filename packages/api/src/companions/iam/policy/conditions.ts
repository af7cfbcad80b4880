/**
 * Whether the conditions of a statement hold. What is not understood is told apart from what does not hold, so that
 * nothing is granted on a condition that nobody looked at.
 *
 * @module
 * @see AWS Identity and Access Management user guide, "IAM JSON policy elements: Condition operators"
 */
import { matchesWildcards } from './matches.ts';
import type { Conditions } from './policy.ts';

/** What is known of a request, by condition key in lower case. */
export type RequestContext = Readonly<Record<string, string>>;

type Test = (value: string, wanted: string) => boolean;

const isSame: Test = (value, wanted) => value === wanted;
const isSameInAnyCase: Test = (value, wanted) => value.toLowerCase() === wanted.toLowerCase();
const isLike: Test = (value, wanted) => matchesWildcards(wanted, value);

/** A row an operator; a negated one holds when none of its values fits. */
const operators: Readonly<Record<string, { readonly test: Test; readonly isNegated: boolean }>> = {
  StringEquals: { test: isSame, isNegated: false },
  StringNotEquals: { test: isSame, isNegated: true },
  StringEqualsIgnoreCase: { test: isSameInAnyCase, isNegated: false },
  StringNotEqualsIgnoreCase: { test: isSameInAnyCase, isNegated: true },
  StringLike: { test: isLike, isNegated: false },
  StringNotLike: { test: isLike, isNegated: true },
  ArnEquals: { test: isLike, isNegated: false },
  ArnLike: { test: isLike, isNegated: false },
  ArnNotEquals: { test: isLike, isNegated: true },
  ArnNotLike: { test: isLike, isNegated: true },
  Bool: { test: isSameInAnyCase, isNegated: false },
};

/** Whether all conditions hold; `unknown` when one of them uses what is not understood and none of the others fails. */
export function conditionsHold(conditions: Conditions, context: RequestContext): boolean | 'unknown' {
  let isUnderstood = true;
  for (const [operator, keys] of Object.entries(conditions)) {
    for (const [key, wanted] of Object.entries(keys)) {
      const holds = conditionHolds(operator, lookUp(context, key), wanted);
      if (holds === false) return false;
      if (holds === 'unknown') isUnderstood = false;
    }
  }
  return isUnderstood ? true : 'unknown';
}

function conditionHolds(
  operator: string,
  value: string | undefined,
  wanted: readonly string[],
): boolean | 'unknown' {
  if (operator === 'Null') return wanted.some((isNull) => (isNull === 'true') === (value === undefined));
  const name = operator.replace(/IfExists$/, '');
  const row = Object.hasOwn(operators, name) ? operators[name] : undefined;
  if (!row || wanted.some((each) => each.includes('${'))) return 'unknown';
  if (value === undefined) return row.isNegated || name !== operator;
  return wanted.some((each) => row.test(value, each)) !== row.isNegated;
}

function lookUp(context: RequestContext, key: string): string | undefined {
  const name = key.toLowerCase();
  return Object.hasOwn(context, name) ? context[name] : undefined;
}
