/**
 * What creation and update make of the settings in a request.
 *
 * @module
 * @see Amazon Cognito user pools API reference, UpdateUserPoolClient
 */
import { type UserPoolClientSettings, userPoolClientSettingFields } from './fields.ts';
import type { SettingNotes } from './setting.ts';

/** The notes of every setting, by name, in order. */
const settingNotes: readonly (readonly [name: string, notes: SettingNotes])[] = Object.entries(
  userPoolClientSettingFields,
).map(([name, field]) => [name, field.setting]);

/** The settings of a new client: those of the request, and nothing in place of those that it leaves out. */
export const settingsForCreate = (input: UserPoolClientSettings): UserPoolClientSettings => pick(input, {});

/**
 * The settings of a client after an update. What the request leaves out returns to its default, but for the few
 * settings whose `update` note says `keep`.
 */
export const settingsForUpdate = (
  current: UserPoolClientSettings,
  input: UserPoolClientSettings,
): UserPoolClientSettings => pick(input, current);

function pick(input: UserPoolClientSettings, current: UserPoolClientSettings): UserPoolClientSettings {
  const given: Record<string, unknown> = input;
  const kept: Record<string, unknown> = current;
  const picked: Record<string, unknown> = {};
  for (const [name, { update, standsForUnset }] of settingNotes) {
    const value = given[name] ?? (update === 'keep' ? kept[name] : undefined);
    if (value !== undefined && value !== standsForUnset) picked[name] = value;
  }
  // Every value came from `input` or `current`, under its own name.
  return picked;
}
