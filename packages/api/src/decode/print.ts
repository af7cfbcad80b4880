/**
 * How a validation message shows a value.
 *
 * @module
 */

/** Longest value that a message repeats; the whole would let a caller grow headers and logs at will. */
const SHOWN_CHARACTERS = 256;

/** A value as messages show it: lists as `[a, b]`, maps as `{a=b}`, cut when it is long. */
export function print(value: unknown): string {
  let printed = '';
  // Stops as soon as enough is printed, so that neither a long value nor a deep one costs more than that.
  const add = (part: unknown): boolean => {
    if (printed.length > SHOWN_CHARACTERS) return false;
    if (typeof part !== 'object' || part === null) {
      printed += String(part).slice(0, SHOWN_CHARACTERS + 1);
      return true;
    }
    printed += Array.isArray(part) ? '[' : '{';
    let separator = '';
    for (const key in part) {
      printed += Array.isArray(part) ? separator : `${separator}${key.slice(0, SHOWN_CHARACTERS)}=`;
      separator = ', ';
      if (!add((part as Record<string, unknown>)[key])) return false;
    }
    printed += Array.isArray(part) ? ']' : '}';
    return true;
  };
  add(value);
  return printed.length > SHOWN_CHARACTERS ? `${printed.slice(0, SHOWN_CHARACTERS)}...` : printed;
}
