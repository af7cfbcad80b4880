/**
 * What a rule over the settings of a pool is.
 *
 * @module
 */
import { CognitoError } from '../../errors.ts';
import type { UserPoolSettings } from '../settings.ts';

/** What a rule may look at besides the settings. */
export interface PoolPlace {
  /** The region of the pool. */
  readonly region: string;
}

/** Answers what is wrong with the settings as a whole; undefined when nothing is. */
export type UserPoolRule = (settings: UserPoolSettings, place: PoolPlace) => CognitoError | undefined;

/** The error of most rules. */
export const invalid = (message: string): CognitoError =>
  new CognitoError('InvalidParameterException', message);
