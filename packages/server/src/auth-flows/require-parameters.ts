/**
 * Which parameters a flow or an answer has to bring.
 *
 * @module
 */
import { failures } from '@poolkeeper/api/failures';
import type { StringMap } from './attempt.ts';

/** @throws InvalidParameterException for the first of `names` that is missing or empty */
export function requireParameters(parameters: StringMap, names: readonly string[]): void {
  const missing = names.find((name) => !parameters[name]);
  if (missing !== undefined) throw failures.missingParameter(missing);
}
