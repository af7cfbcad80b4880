/**
 * Texts that have to be JSON.
 *
 * @module
 */
import type { Attribute, ValueCheck } from '../attribute.ts';
import type { Diagnostic, Path } from '../diagnostic.ts';
import { isList } from '../same.ts';

/** A text, or each text of a list. An empty one passes: it stands for none. */
export const isJson: ValueCheck = (value, path) => {
  if (isList(value)) return value.flatMap((each, place) => isJson(each, [...path, place]));
  return typeof value === 'string' && value !== '' ? syntaxOf(value, path) : [];
};

/** Whether an attribute holds JSON as text, which a program may as well give as the object that it is. */
export const holdsJson = ({ checks = [] }: Attribute): boolean => checks.includes(isJson);

function syntaxOf(text: string, path: Path): readonly Diagnostic[] {
  try {
    JSON.parse(text);
    return [];
  } catch (error) {
    const reason = error instanceof SyntaxError ? error.message : String(error);
    return [
      {
        severity: 'error',
        summary: 'Invalid JSON String Value',
        detail: `A string value was provided that is not valid JSON string format (RFC 7159): ${reason}.`,
        path,
      },
    ];
  }
}
