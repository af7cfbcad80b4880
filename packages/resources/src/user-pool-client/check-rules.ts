/**
 * The rules of the model as diagnostics: what the service would refuse, told before it is asked.
 *
 * @module
 */
import type { FaultPath } from '@poolkeeper/api/user-pool-client/rule';
import { findViolations, type PartialSubject, type Violation } from '@poolkeeper/api/user-pool-client/rules';
import { tokenLifetimeRange } from '@poolkeeper/api/user-pool-client/rules/token-lifetime-range';
import { toName } from '../exchange/names.ts';
import type { Diagnostic, Path, PathStep } from '../schema/diagnostic.ts';
import { elementsIn } from '../schema/members.ts';
import { isUnordered } from '../schema/same.ts';
import { isBlock } from '../schema/unset.ts';
import type { Values } from '../schema/value.ts';
import { settingAttributes } from './attributes.ts';

/** A diagnostic for each rule that certainly fails. `values` are those whose places are named. */
export function checkRules(subject: PartialSubject, values: Values): Diagnostic[] {
  const broken = [...findViolations(subject)].filter(({ rule }) => !isToldElsewhere(rule));
  return broken.map((violation) => told(violation, values));
}

/** Each lifetime has a check of its own, which names the bounds. */
const isToldElsewhere = (rule: Violation['rule']): boolean => rule.name === tokenLifetimeRange.name;

function told({ rule, path, error }: Violation, values: Values): Diagnostic {
  return {
    severity: 'error',
    summary: rule.concerns.length > 1 ? 'Invalid Attribute Combination' : 'Invalid Attribute Value',
    detail: `${error.message}\n\n${rule.holds} The service would answer ${error.code}.${hintOf(rule)}`,
    path: attributePath(path, values),
  };
}

/** What a client names may be made by the same configuration. */
const hintOf = ({ needs }: Violation['rule']): string =>
  needs.some((need) => need === 'identityProviders' || need === 'resourceServerScopes')
    ? ' If it is made by this configuration too, refer to it there instead of writing its name: then it is made first.'
    : '';

/** The place of a fault in a configuration. */
function attributePath([setting, ...steps]: FaultPath, values: Values): Path {
  const name = toName(setting);
  const attribute = settingAttributes[name];
  if (!attribute) return [name];
  const within = isBlock(attribute) ? [name, 0] : [name];
  return [
    ...within,
    ...steps.map((step): PathStep => {
      if (typeof step === 'string') return toName(step);
      if (!isUnordered(attribute)) return step;
      return { element: elementsIn(values, name)[step] ?? null };
    }),
  ];
}
