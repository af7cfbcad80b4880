/**
 * Whether a provider block can be what it says.
 *
 * @module
 */
import type { Diagnostic } from '../schema/diagnostic.ts';
import { isList } from '../schema/same.ts';
import { unknown, type Value, type Values } from '../schema/value.ts';
import { refused } from './attributes.ts';

/** Whether a setting says anything: a flag that is off and a text that is empty say nothing. */
const isGiven = (value: Value | undefined): boolean =>
  value !== undefined &&
  value !== null &&
  value !== false &&
  value !== '' &&
  !(isList(value) && value.length === 0);

/** What is wrong with a provider block, whatever its values turn out to be. */
export function checkProvider(config: Values): readonly Diagnostic[] {
  const ofRefused = Object.entries(refused)
    .filter(([name]) => isGiven(config[name]))
    .map(
      ([name, { instead }]): Diagnostic => ({
        severity: 'error',
        summary: 'Unsupported Provider Setting',
        detail: `This provider does not implement ${name}, and without it would do something else than the configuration says. ${instead}`,
        path: [name],
      }),
    );
  return [...ofRefused, ...checkAccounts(config)];
}

function checkAccounts({
  allowed_account_ids: allowed,
  forbidden_account_ids: forbidden,
}: Values): Diagnostic[] {
  if (!isGiven(allowed) || !isGiven(forbidden) || allowed === unknown || forbidden === unknown) return [];
  return [
    {
      severity: 'error',
      summary: 'Invalid Attribute Combination',
      detail: 'Only one of allowed_account_ids and forbidden_account_ids can be given.',
      path: ['forbidden_account_ids'],
    },
  ];
}
