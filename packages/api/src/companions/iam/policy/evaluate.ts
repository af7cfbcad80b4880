/**
 * What policies permit.
 *
 * @module
 * @see AWS Identity and Access Management user guide, "Policy evaluation logic"
 */
import { conditionsHold, type RequestContext } from './conditions.ts';
import { matchesWildcards } from './matches.ts';
import type { Named, Policy, Principals, Statement } from './policy.ts';

/** Whether a trust policy lets the service assume the role. */
export const trustsService = (policy: Policy, service: string, context: RequestContext): boolean =>
  decide([policy], context, ({ actions, principals }) =>
    Boolean(principals && namesService(principals, service) && fits(actions, 'sts:AssumeRole', isAction)),
  );

/** Whether the policies together permit an action on a resource: one allows it, and none denies it. */
export const permits = (
  policies: readonly Policy[],
  { action, resource }: { readonly action: string; readonly resource: string },
  context: RequestContext = {},
): boolean =>
  decide(
    policies,
    context,
    ({ actions, resources }) =>
      fits(actions, action, isAction) && resources !== undefined && fits(resources, resource, isResource),
  );

/** A condition that is not understood denies where it would deny, and allows nothing. */
function decide(
  policies: readonly Policy[],
  context: RequestContext,
  isAbout: (statement: Statement) => boolean,
): boolean {
  let allowed = false;
  for (const statement of policies.flatMap(({ statements }) => statements)) {
    if (!isAbout(statement)) continue;
    const holds = conditionsHold(statement.conditions, context);
    if (statement.effect === 'Deny' && holds !== false) return false;
    if (statement.effect === 'Allow' && holds === true) allowed = true;
  }
  return allowed;
}

const isAction = (pattern: string, action: string): boolean =>
  matchesWildcards(pattern.toLowerCase(), action.toLowerCase());

const isResource = (pattern: string, resource: string): boolean => matchesWildcards(pattern, resource);

const fits = (
  { values, isExclusion }: Named,
  text: string,
  matches: (pattern: string, text: string) => boolean,
): boolean => values.some((pattern) => matches(pattern, text)) !== isExclusion;

function namesService({ byType, isExclusion }: Principals, service: string): boolean {
  const everybody = byType.AWS?.includes('*') ?? false;
  return (everybody || (byType.Service?.includes(service) ?? false)) !== isExclusion;
}
