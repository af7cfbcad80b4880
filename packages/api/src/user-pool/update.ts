/**
 * From what an operation is given to what the pool keeps.
 *
 * @module
 */
import { declareAttributes, declareCustomAttributes } from './declare-attributes.ts';
import {
  type CreateUserPoolSettings,
  changeableSettings,
  fixedSettings,
  mfaSettings,
  type UpdateUserPoolSettings,
  type UserPoolMfaSettings,
  type UserPoolSettings,
} from './settings.ts';
import type { SchemaAttribute } from './shapes/attributes.ts';

type SettingName = keyof UserPoolSettings;

// The tables are made of exactly these names.
const changeable = Object.keys(changeableSettings) as SettingName[];
const fixed = Object.keys(fixedSettings) as SettingName[];
const mfa = Object.keys(mfaSettings) as SettingName[];

/**
 * What UpdateUserPool keeps when it is left out; everything else it takes goes back to its default. The tier, or
 * every caller older than tiers would change the plan; tags, which have operations of their own.
 */
const kept: readonly SettingName[] = [
  ...fixed,
  ...mfa.filter((name) => !changeable.includes(name)),
  'SchemaAttributes',
  'UserPoolTier',
  'UserPoolTags',
];

/** The settings of a new pool. */
export function settingsForCreate(input: CreateUserPoolSettings): UserPoolSettings {
  const { Schema } = input;
  return {
    ...pick(input, [...changeable, ...fixed]),
    ...(Schema ? { SchemaAttributes: declareAttributes(Schema) } : {}),
  };
}

/** The settings after UpdateUserPool. */
export const settingsForUpdate = (
  current: UserPoolSettings,
  input: UpdateUserPoolSettings,
): UserPoolSettings => ({
  ...pick(current, kept),
  ...pick(input, changeable),
});

/** The settings after SetUserPoolMfaConfig, which replaces all of its own. */
export function settingsForMfa(current: UserPoolSettings, input: UserPoolMfaSettings): UserPoolSettings {
  const others = (Object.keys(current) as SettingName[]).filter((name) => !mfa.includes(name));
  return { ...pick(current, others), ...pick(input, mfa) };
}

/** The settings after AddCustomAttributes. */
export const settingsWithCustomAttributes = (
  current: UserPoolSettings,
  given: readonly SchemaAttribute[],
): UserPoolSettings => ({
  ...current,
  SchemaAttributes: [...(current.SchemaAttributes ?? []), ...declareCustomAttributes(given)],
});

const pick = (settings: Partial<UserPoolSettings>, names: readonly SettingName[]): UserPoolSettings =>
  Object.fromEntries(
    names.filter((name) => Object.hasOwn(settings, name)).map((name) => [name, settings[name]]),
  );
