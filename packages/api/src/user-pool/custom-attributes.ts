/**
 * What AddCustomAttributes may add to a pool.
 *
 * @module
 */
import { CognitoError } from '../errors.ts';
import { declareCustomAttributes } from './declare-attributes.ts';
import type { UserPoolSettings } from './settings.ts';
import type { SchemaAttribute } from './shapes/attributes.ts';

/**
 * Refuses attributes that the pool already has. Types, bounds and number are rules over the whole pool.
 *
 * @throws InvalidParameterException naming the first that is there
 */
export function checkNewAttributes(settings: UserPoolSettings, given: readonly SchemaAttribute[]): void {
  const taken = new Set(settings.SchemaAttributes?.map(({ Name }) => Name));
  for (const { Name = '' } of declareCustomAttributes(given)) {
    if (taken.has(Name)) {
      throw new CognitoError(
        'InvalidParameterException',
        `${Name.replace(/^dev:/, '')}: Existing attribute already has name ${Name}.`,
      );
    }
    taken.add(Name);
  }
}
