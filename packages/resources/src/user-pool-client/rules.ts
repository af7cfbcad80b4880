/**
 * The checks of a configuration of a client that need nothing else.
 *
 * @module
 */

import type { Diagnostic } from '../schema/diagnostic.ts';
import { flagIn } from '../schema/members.ts';
import type { Checked, ManagedResource } from '../schema/resource.ts';
import { unknown, type Values } from '../schema/value.ts';
import { settingAttributes } from './attributes.ts';
import { checkAnalytics } from './check-analytics.ts';
import { checkLifetimes } from './check-lifetimes.ts';
import { checkRules } from './check-rules.ts';
import { settingsOf } from './settings-of.ts';

/**
 * The rules of the model, as far as the configuration goes. What it does not give may be managed elsewhere: that is
 * known once there is a plan. Blocks that it does not give are absent.
 */
function checkGivenSettings({ config }: Checked): readonly Diagnostic[] {
  const isOpen = (name: string): boolean =>
    (config[name] ?? null) === null && settingAttributes[name]?.mode === 'optional, computed';
  const names = Object.keys(settingAttributes);
  const values: Values = Object.fromEntries(
    names.map((name) => [name, isOpen(name) ? unknown : (config[name] ?? null)]),
  );
  const generated = config.generate_secret ?? null;
  const generateSecret =
    generated === unknown ? {} : { generateSecret: flagIn(config, 'generate_secret') ?? false };
  return checkRules({ ...settingsOf(values), ...generateSecret, givenSecret: false }, values).filter(
    // Telling of analytics is done in other words.
    ({ path }) => path?.[0] !== 'analytics_configuration',
  );
}

export const settingRules: NonNullable<ManagedResource['rules']> = [
  checkLifetimes,
  checkAnalytics,
  checkGivenSettings,
];
