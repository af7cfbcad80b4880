/**
 * A planned or configured client as the model sees it.
 *
 * @module
 */
import type { UserPoolClientSetting, UserPoolClientSettings } from '@poolkeeper/api/user-pool-client/fields';
import { memberOf } from '../exchange/names.ts';
import { toRequest } from '../exchange/to-request.ts';
import { isWhollyKnown, type Value, type Values } from '../schema/value.ts';
import { settingAttributes } from './attributes.ts';

/** Settings, and those of them that are not known yet. */
export interface KnownSettings {
  readonly settings: UserPoolClientSettings;
  readonly unknown: ReadonlySet<UserPoolClientSetting>;
}

/** Every setting that has a value, in the spelling of the model. */
export function settingsOf(values: Values): KnownSettings {
  const known = Object.entries(settingAttributes).filter(([name]) => isWhollyKnown(values[name] ?? null));
  const settings = toRequest(Object.fromEntries(known), values);
  const unknown = Object.entries(settingAttributes).filter(([name]) => !isWhollyKnown(values[name] ?? null));
  return {
    // Members by the names of the model. Values within their bounds have been checked; others are the service's own.
    settings: settings as UserPoolClientSettings,
    unknown: new Set(unknown.map(([name, attribute]) => memberOf(name, attribute) as UserPoolClientSetting)),
  };
}

/**
 * What the settings will be: what is configured as it stands there, else what is planned. What the service decides in a
 * new client is not set; elsewhere it is not known.
 */
export const effectiveValues = (change: {
  readonly prior: Values | null;
  readonly planned: Values;
  readonly config: Values;
}): Values =>
  Object.fromEntries(
    Object.keys(settingAttributes).map((name): [string, Value] => {
      const config = change.config[name] ?? null;
      if (config !== null) return [name, config];
      const planned = change.planned[name] ?? null;
      return [name, change.prior === null && !isWhollyKnown(planned) ? null : planned];
    }),
  );
