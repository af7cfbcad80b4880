/**
 * Whether two policies permit the same, however they are written.
 *
 * @module
 */
import type { Value } from '../schema/value.ts';

/**
 * Two policies mean the same when they differ in nothing but white space, the order of statements and of the elements
 * of lists, a list of one against its element, and an account's id against the ARN of its root. What is not JSON is
 * equal to itself alone.
 */
export function equivalentPolicies(one: Value, other: Value): boolean {
  if (one === other) return true;
  if (typeof one !== 'string' || typeof other !== 'string') return false;
  const [first, second] = [canonical(one), canonical(other)];
  return first !== undefined && first === second;
}

/** One text for all policies that mean the same; undefined of what is not JSON. */
function canonical(json: string): string | undefined {
  let parsed: unknown;
  try {
    parsed = JSON.parse(json);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
  return written(parsed, []);
}

/** Members under which an element and a list of it mean the same. */
const LISTS: ReadonlySet<string> = new Set(['Statement', 'Action', 'NotAction', 'Resource', 'NotResource']);

/** Members whose own members are such lists. */
const PARENTS: ReadonlySet<string> = new Set(['Principal', 'NotPrincipal']);

type Steps = readonly string[];

function written(value: unknown, path: Steps): string {
  if (Array.isArray(value))
    return `[${value
      .map((element) => written(element, path))
      .sort()
      .join()}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(scalar(value, path));
  const members = Object.entries(value)
    // An absent Sid and an empty one name nothing.
    .filter(([name, member]) => !(name === 'Sid' && member === ''))
    .map(([name, member]) => {
      const steps = [...path, name];
      const listed = isList(steps) && !Array.isArray(member) ? [member] : member;
      return `${JSON.stringify(name)}:${written(listed, steps)}`;
    });
  return `{${members.sort().join()}}`;
}

function isList(steps: Steps): boolean {
  const [parent, name] = [steps.at(-2) ?? '', steps.at(-1) ?? ''];
  return LISTS.has(name) || PARENTS.has(parent) || steps.at(-3) === 'Condition';
}

/** Values of conditions are texts whatever they are written as; principals may be account ids. */
function scalar(value: unknown, path: Steps): unknown {
  if (path.at(-3) === 'Condition') return String(value);
  const root = /^arn:aws[a-z-]*:iam::(\d{12}):root$/.exec(typeof value === 'string' ? value : '');
  return path.at(-1) === 'AWS' && root ? root[1] : value;
}
