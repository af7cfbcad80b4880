/**
 * Whether a provider block can be what it says.
 *
 * @module
 */
import { type CheckedKind, checkConfig } from '../schema/check-config.ts';
import type { Diagnostic } from '../schema/diagnostic.ts';
import { findings } from '../schema/findings.ts';
import { blocksIn, saidIn } from '../schema/members.ts';
import { isList } from '../schema/same.ts';
import { unknown, type Value, type Values } from '../schema/value.ts';
import { providerAttributes, refused } from './attributes.ts';
import { calledServices } from './endpoint-names.ts';

/** Whether a setting says anything: a flag that is off and a text that is empty say nothing. */
const isGiven = (value: Value | undefined): boolean =>
  value !== undefined &&
  value !== null &&
  value !== false &&
  value !== '' &&
  !(isList(value) && value.length === 0);

const block: CheckedKind = {
  attributes: providerAttributes,
  regional: false,
  rules: [
    ({ config }) => checkRefused(config),
    ({ config }) => checkAccounts(config),
    ({ config }) => checkEndpoints(config),
  ],
};

/** What is wrong with a provider block, whatever its values turn out to be. */
export const checkProvider = (config: Values): readonly Diagnostic[] => checkConfig(block, { config });

const checkRefused = (config: Values): readonly Diagnostic[] =>
  Object.entries(refused)
    .filter(([name]) => isGiven(config[name]))
    .map(
      ([name, { instead }]): Diagnostic => ({
        severity: 'error',
        summary: 'Unsupported Provider Setting',
        detail: `This provider does not implement ${name}, and without it would do something else than the configuration says. ${instead}`,
        path: [name],
      }),
    );

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

/** A service is at one place: blocks are a set, and none of two that name it is the last. */
function checkEndpoints(config: Values): Diagnostic[] {
  const blocks = blocksIn(config, 'endpoints');
  return [...new Set(Object.values(calledServices))].flatMap((service) => {
    const names = Object.keys(calledServices).filter((name) => calledServices[name] === service);
    const urls = new Set(blocks.flatMap((block) => names.flatMap((name) => saidIn(block, name) ?? [])));
    if (urls.size <= 1) return [];
    const detail = `Only one of ${[...urls].join(' and ')} can be the endpoint of ${service}.`;
    return [findings.combination(['endpoints'], detail)];
  });
}
