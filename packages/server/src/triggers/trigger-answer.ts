/**
 * What a function returned, read with checks: a member of the wrong type is an InvalidLambdaResponseException,
 * an absent or null member is undefined.
 *
 * @module
 */
import { CognitoError } from '@poolkeeper/api/errors';
import type { TriggerEvent } from './trigger-event.ts';

/** A JSON object that a function returned: the `response`, or an object in it. */
export type AnswerObject = Readonly<Record<string, unknown>>;

/** The answer is JSON, and not what the trigger answers with. `detail` says where, for the log. */
export const unrecognizable = (detail: string): CognitoError =>
  new CognitoError('InvalidLambdaResponseException', 'Unrecognizable lambda output', { detail });

const invalidJson = (cause?: unknown): CognitoError =>
  new CognitoError('InvalidLambdaResponseException', 'Invalid lambda function output : Invalid JSON', {
    detail: 'the function must return its event; it returned something that is not a JSON object',
    cause,
  });

/**
 * The `response` of a returned event. A function returns the event that it got, changed in `response` alone:
 * a member that events do not have is refused, as by Cognito.
 */
export function responseOf(payload: string, sent: TriggerEvent): AnswerObject {
  let value: unknown;
  try {
    value = JSON.parse(payload);
  } catch (cause) {
    throw invalidJson(cause);
  }
  if (!isObject(value)) throw invalidJson();
  const stranger = Object.keys(value).find((name) => !Object.hasOwn(sent, name));
  if (stranger !== undefined) throw unrecognizable(`the returned event has a member "${stranger}"`);
  const response = value.response;
  if (!isObject(response)) throw unrecognizable('the returned event has no object "response"');
  return response;
}

const isObject = (value: unknown): value is AnswerObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isString = (value: unknown): value is string => typeof value === 'string';
const isBoolean = (value: unknown): value is boolean => typeof value === 'boolean';
const isStringList = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every(isString);
const isStringMap = (value: unknown): value is Readonly<Record<string, string>> =>
  isObject(value) && Object.values(value).every(isString);

const reader =
  <Value>(check: (value: unknown) => value is Value, what: string) =>
  (answer: AnswerObject, name: string): Value | undefined => {
    const value = answer[name];
    if (value === undefined || value === null) return undefined;
    if (!check(value)) throw unrecognizable(`"${name}" is not ${what}`);
    return value;
  };

export const readBoolean = reader(isBoolean, 'a boolean');
export const readString = reader(isString, 'a string');
export const readStringList = reader(isStringList, 'a list of strings');
export const readStringMap = reader(isStringMap, 'an object of strings');
export const readObject = reader(isObject, 'an object');

/** One of `values`. */
export function readOneOf<Value extends string>(
  answer: AnswerObject,
  name: string,
  values: readonly Value[],
): Value | undefined {
  const given = readString(answer, name);
  const value = values.find((each) => each === given);
  if (given !== undefined && value === undefined)
    throw unrecognizable(`"${name}" is none of ${values.join(', ')}`);
  return value;
}
