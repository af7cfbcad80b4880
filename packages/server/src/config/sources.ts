/**
 * The places an option may be given in, each read into texts by option name.
 *
 * @module
 */
import { didYouMean } from './nearest.ts';
import { type OptionName, optionNames, options, variable, written } from './options.ts';
import { UsageError } from './usage-error.ts';

/** Options as they were written, and where, for messages. */
export type Given = ReadonlyMap<OptionName, { readonly text: string; readonly place: string }>;

const byFlag = new Map(optionNames.map((name) => [`--${written(name)}`, name]));
const byVariable = new Map(optionNames.map((name) => [variable(name), name]));
const byKey = new Map(optionNames.filter((name) => name !== 'config').map((name) => [written(name), name]));

/** `--name value`, `--name=value`, and `--name` for a flag. @throws UsageError for anything else */
export function fromCommandLine(args: readonly string[]): Given {
  const given = new Map<OptionName, { text: string; place: string }>();
  for (let at = 0; at < args.length; at++) {
    const [flagText = '', ...rest] = (args[at] ?? '').split('=');
    const name = byFlag.get(flagText);
    if (name === undefined) {
      if (!flagText.startsWith('-')) throw new UsageError(`Unexpected argument ${JSON.stringify(flagText)}.`);
      throw new UsageError(
        `Unknown option ${flagText}.${didYouMean(flagText, [...byFlag.keys(), '--help'])}`,
      );
    }
    if (given.has(name)) throw new UsageError(`${flagText} is given twice.`);
    let text: string | undefined = rest.length > 0 ? rest.join('=') : undefined;
    if (text === undefined && options[name].kind.placeholder === '') text = 'true';
    if (text === undefined) {
      text = args[++at];
      if (text === undefined || byFlag.has(text)) {
        throw new UsageError(`${flagText} needs a value: ${flagText} ${options[name].kind.placeholder}.`);
      }
    }
    given.set(name, { text, place: flagText });
  }
  return given;
}

/** What an orchestrator sets for a service of the name `poolkeeper`; none of it is meant for us. */
const SERVICE_LINK = /^POOLKEEPER_(SERVICE_(HOST|PORT)(_\w+)?|PORT_\d+_(TCP|UDP|SCTP)(_\w+)?)$/;

/** Variables `POOLKEEPER_<NAME>`; an empty one counts as not set. @throws UsageError for an unknown one */
export function fromEnvironment(environment: Readonly<Record<string, string | undefined>>): Given {
  const given = new Map<OptionName, { text: string; place: string }>();
  for (const [key, text] of Object.entries(environment)) {
    if (!key.startsWith('POOLKEEPER_') || text === undefined || text === '') continue;
    if (SERVICE_LINK.test(key)) continue;
    // The same orchestrators set POOLKEEPER_PORT to a URL.
    if (key === 'POOLKEEPER_PORT' && /^\w+:\/\//.test(text)) continue;
    const name = byVariable.get(key);
    if (name === undefined) {
      throw new UsageError(`Unknown environment variable ${key}.${didYouMean(key, [...byVariable.keys()])}`);
    }
    given.set(name, { text, place: key });
  }
  return given;
}

/** The text of a configuration file: one JSON object. @throws UsageError when it is none, or has an unknown key */
export function fromFile(path: string, json: string): Given {
  let content: unknown;
  try {
    content = JSON.parse(json);
  } catch (cause) {
    throw new UsageError(`${path} is not JSON.`, { cause });
  }
  if (typeof content !== 'object' || content === null || Array.isArray(content)) {
    throw new UsageError(`${path} must hold one JSON object of options by name.`);
  }
  const given = new Map<OptionName, { text: string; place: string }>();
  for (const [key, value] of Object.entries(content)) {
    const name = byKey.get(key);
    if (name === undefined)
      throw new UsageError(`Unknown option ${key} in ${path}.${didYouMean(key, [...byKey.keys()])}`);
    if (!['string', 'number', 'boolean'].includes(typeof value)) {
      throw new UsageError(`${key} in ${path} must be a text, a number or true or false.`);
    }
    given.set(name, { text: String(value), place: `${key} in ${path}` });
  }
  return given;
}
