/**
 * Members of values by the type that their attribute has. What is absent, null or not known yet is undefined (an empty
 * list, where there are several).
 *
 * @module
 */
import { isList, isValues } from './same.ts';
import { unknown, type Value, type Values } from './value.ts';

/** A string. An empty one is one. */
export function textIn(values: Values, name: string): string | undefined {
  const value = values[name];
  return typeof value === 'string' ? value : undefined;
}

/** A string that says something: the older attributes of Terraform hold `''` where nothing is set. */
export const saidIn = (values: Values, name: string): string | undefined => textIn(values, name) || undefined;

/** A whole number. */
export function countIn(values: Values, name: string): number | undefined {
  const value = values[name];
  return typeof value === 'number' ? value : undefined;
}

/** A flag. */
export function flagIn(values: Values, name: string): boolean | undefined {
  const value = values[name];
  return typeof value === 'boolean' ? value : undefined;
}

/** The elements of a list or set. */
export function elementsIn(values: Values, name: string): readonly Value[] {
  const value = values[name];
  return isList(value) ? value : [];
}

/** The strings of a list or set. */
export const textsIn = (values: Values, name: string): readonly string[] =>
  elementsIn(values, name).filter((element) => typeof element === 'string');

/** Blocks of a name. */
export const blocksIn = (values: Values, name: string): readonly Values[] =>
  elementsIn(values, name).filter(isValues);

/** The block of a name that is there once at most. */
export const blockIn = (values: Values, name: string): Values | undefined => blocksIn(values, name)[0];

/** The strings of a map, by key. */
export function mapIn(values: Values, name: string): Readonly<Record<string, string>> {
  const value = values[name];
  if (!isValues(value)) return {};
  return Object.fromEntries(
    Object.entries(value).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  );
}

/** Whether a member is given, known or not: `''` and an empty list are not. */
export function isGiven(values: Values, name: string): boolean {
  const value: Value = values[name] ?? null;
  if (value === unknown) return true;
  return isList(value) ? value.length > 0 : value !== null && value !== '';
}
