/**
 * The regular expressions of Amazon's model, as this engine runs them.
 *
 * @module
 */

const patterns = new Map<string, RegExp>();

/** The expression that a whole value has to match. Each is compiled once: they all come from the model. */
export function compiled(pattern: string): RegExp {
  let expression = patterns.get(pattern);
  if (!expression) {
    expression = new RegExp(`^(?:${asciiSpace(pattern)})$`, 'u');
    patterns.set(pattern, expression);
  }
  return expression;
}

/** White space is ASCII in Amazon's patterns, as in Java, where they have it: inside a class. */
const asciiSpace = (pattern: string): string =>
  pattern
    .replaceAll(String.raw`[\S]`, String.raw`[^\t\n\x0B\f\r ]`)
    .replaceAll(String.raw`\s`, String.raw`\t\n\x0B\f\r `);
