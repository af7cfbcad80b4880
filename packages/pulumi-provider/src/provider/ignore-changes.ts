/**
 * The option `ignoreChanges`: what it names stays as the resource has it.
 *
 * @module
 */
import { isValues } from '@poolkeeper/resources/schema/same';
import type { Value, Values } from '@poolkeeper/resources/schema/value';

/** `a.b[0]["c.d"]` in steps. */
const STEP = /\.?([^.[\]]+)|\[(\d+)\]|\["((?:[^"\\]|\\.)*)"\]/g;

const stepsOf = (path: string): string[] =>
  [...path.matchAll(STEP)].map(([, name, place, key]) => name ?? place ?? key?.replace(/\\(.)/g, '$1') ?? '');

function keep(
  wanted: Value | undefined,
  before: Value | undefined,
  steps: readonly string[],
): Value | undefined {
  const [step, ...rest] = steps;
  // All of a list, and whatever is inside of one, is kept as a whole.
  if (step === undefined || step === '*' || /^\d+$/.test(step) || !isValues(before)) return before;
  const kept = keep(isValues(wanted) ? wanted[step] : undefined, before[step], rest);
  const { [step]: _, ...others } = isValues(wanted) ? wanted : {};
  return kept === undefined ? others : { ...others, [step]: kept };
}

/** Inputs in which what the paths name is what the resource has. */
export const keepIgnored = (inputs: Values, outputs: Values, paths: readonly string[]): Values =>
  // An object stays one: only what is below its first step is taken from the other.
  paths.reduce((kept, path) => keep(kept, outputs, stepsOf(path)) as Values, inputs);
