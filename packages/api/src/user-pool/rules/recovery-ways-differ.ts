import { recoveryMechanisms } from '../capabilities.ts';
import { invalid, type UserPoolRule } from './rule.ts';

/** Each way of recovery is named once and has a priority of its own. */
export const recoveryWaysDiffer: UserPoolRule = (settings) => {
  const names = recoveryMechanisms(settings);
  const priorities =
    settings.AccountRecoverySetting?.RecoveryMechanisms?.map(({ Priority }) => Priority) ?? [];
  return hasRepeats(names) || hasRepeats(priorities)
    ? invalid('Account Recovery Setting cannot have duplicate priorities or recovery mechanisms.')
    : undefined;
};

const hasRepeats = (values: readonly unknown[]): boolean => new Set(values).size < values.length;
