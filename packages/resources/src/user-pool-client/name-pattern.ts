/**
 * Patterns as Go's `regexp` has them, run by this engine.
 *
 * @module
 * @see https://github.com/google/re2/wiki/Syntax
 */
import { createContext, runInContext } from 'node:vm';
import { failure } from '../schema/diagnostic.ts';

/** Of the classes that Go names within brackets, those that this engine writes otherwise. */
const CLASSES: Readonly<Record<string, string>> = {
  alnum: '0-9A-Za-z',
  alpha: 'A-Za-z',
  ascii: String.raw`\x00-\x7F`,
  blank: String.raw`\t `,
  digit: '0-9',
  lower: 'a-z',
  punct: String.raw`!-\/:-@\[-${'`'}\{-~`,
  space: String.raw`\t\n\v\f\r `,
  upper: 'A-Z',
  word: '0-9A-Za-z_',
  xdigit: '0-9A-Fa-f',
};

/** Escapes that mean the same in both. */
const SHARED = /^\\(?:[dDsSwWbBnrtfv]|x[0-9A-Fa-f]{2}|p\{[^}]+\}|P\{[^}]+\}|[\^$\\.*+?()[\]{}|/])$/;

const TOKEN =
  /\\x\{(?<point>[0-9A-Fa-f]{1,6})\}|\\[pP]\{[^}]*\}|\\x[0-9A-Fa-f]{2}|\\(?<property>[pP])(?<letter>[A-Z])|\\[\s\S]|\[:(?<class>\^?\w+):\]|\(\?P<(?<name>\w+)>|\(\?(?<group>[<=!][=!]?)|(?<bracket>\[\^?\])|[\s\S]/gu;

/**
 * The expression that a pattern of Go is.
 *
 * @throws SyntaxError for what is no pattern, or what Go does not know either: back references and looking around
 */
export function compilePattern(pattern: string): RegExp {
  const [, given = '', rest = ''] = /^(?:\(\?([imsU]+)\))?([\s\S]*)$/.exec(pattern) ?? [];
  if (given.includes('U')) throw new SyntaxError('the flag U is not supported');
  let isInClass = false;
  const translated = rest.replace(TOKEN, (token: string, ...rest: unknown[]): string => {
    // The named groups come last.
    const groups = rest.at(-1) as Readonly<Record<string, string | undefined>>;
    const { point, property, letter, class: named, name, group } = groups;
    if (point !== undefined) return `\\u{${point}}`;
    if (property !== undefined) return `\\${property}{${letter}}`;
    if (named !== undefined && isInClass) return classOf(named);
    if (name !== undefined) return `(?<${name}>`;
    if (group !== undefined) throw new SyntaxError('looking around is not supported');
    // A bracket that is closed at once begins with a bracket.
    if (groups.bracket !== undefined && !isInClass) {
      isInClass = true;
      return groups.bracket.replace(']', String.raw`\]`);
    }
    if (groups.bracket !== undefined) isInClass = false;
    if (token === '[') isInClass = true;
    if (token === ']') isInClass = false;
    return token.startsWith('\\') ? escapeOf(token, isInClass) : token;
  });
  return new RegExp(translated, `u${given}`);
}

function classOf(named: string): string {
  const members = CLASSES[named];
  if (members === undefined) throw new SyntaxError(`the class ${named} is not known`);
  return members;
}

function escapeOf(token: string, isInClass: boolean): string {
  if (SHARED.test(token) || /^\\[pP]\{/.test(token)) return token;
  if (token === '\\A') return '^';
  if (token === '\\z') return '$';
  if (token === '\\a') return '\\x07';
  if (/^\\[1-9]$/.test(token)) throw new SyntaxError('back references are not supported');
  // Go lets any punctuation be escaped.
  if (/^\\[!-~]$/.test(token) && !/^\\[0-9A-Za-z]$/.test(token)) {
    return token === '\\-' && isInClass ? token : token.slice(1);
  }
  throw new SyntaxError(`${token} is not supported`);
}

/** How long a pattern may take over all names, in milliseconds. A careless one would take years over one. */
const LONGEST = 1000;

/**
 * The names in which a pattern is found.
 *
 * @throws DiagnosticError when the pattern takes too long
 */
export function namesMatching(pattern: string, names: readonly string[]): ReadonlySet<string> {
  const { source, flags } = compilePattern(pattern);
  // A context of its own can be stopped in the middle of an expression; nothing of ours is in it.
  const context = createContext({ source, flags, names: JSON.stringify(names) });
  try {
    const found: unknown = runInContext(
      'JSON.stringify(JSON.parse(names).filter((name) => new RegExp(source, flags).test(name)))',
      context,
      { timeout: LONGEST },
    );
    return new Set(JSON.parse(String(found)));
  } catch (error) {
    if (isTimeout(error)) {
      throw failure(
        'Invalid Attribute Value',
        'name_pattern takes too long to match. Write it without repetitions inside of repetitions.',
        ['name_pattern'],
      );
    }
    throw error;
  }
}

/** The error is of the other context, so no instance of any class of this one. */
const isTimeout = (error: unknown): boolean =>
  typeof error === 'object' &&
  error !== null &&
  'code' in error &&
  error.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT';
