/**
 * What the operator decided: the command line, then the environment, then the file of `--config`, then defaults.
 *
 * @module
 */
import { readFileSync } from 'node:fs';
import { checkCombinations } from './config/combinations.ts';
import type { Kind } from './config/kinds.ts';
import { type OptionName, type OptionValues, optionNames, options, written } from './config/options.ts';
import { fromCommandLine, fromEnvironment, fromFile, type Given } from './config/sources.ts';
import { UsageError } from './config/usage-error.ts';

/** A checked value for every option. */
export type Config = OptionValues;

/** Options of `start()`: any of the table but those that read or print configuration. */
export type StartOptions = Partial<Omit<OptionValues, 'config' | 'printConfig'>>;

/**
 * Reads the configuration of `serve`.
 *
 * @throws UsageError for an unknown option, a value that does not fit, or options that do not go together
 */
export function readConfig(
  args: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
): Config {
  const here = [fromCommandLine(args), fromEnvironment(environment)];
  const file = find(here, 'config')?.text;
  const places = file === undefined ? here : [...here, fromFile(file, readText(file))];
  return resolveConfig((name) => find(places, name));
}

/**
 * Checks options that a program gave. The environment is not looked at.
 *
 * @throws UsageError as {@link readConfig}
 */
export function configOf(given: StartOptions): Config {
  const unknown = Object.keys(given).find((name) => !Object.hasOwn(options, name));
  if (unknown !== undefined) throw new UsageError(`Unknown option ${unknown}.`);
  return resolveConfig((name) => {
    const value = name === 'config' || name === 'printConfig' ? undefined : given[name];
    return value === undefined ? undefined : { text: String(value), place: name };
  });
}

/** The configuration as it may be shown: a file that `--config` takes, secrets replaced. */
export function printConfig(config: Config): string {
  const shown = optionNames
    .filter((name) => name !== 'config' && name !== 'printConfig' && config[name] !== undefined)
    .map((name) => [written(name), shownValue(name, config)]);
  return JSON.stringify(Object.fromEntries(shown), undefined, 2);
}

const find = (places: readonly Given[], name: OptionName): { text: string; place: string } | undefined =>
  places.map((given) => given.get(name)).find((entry) => entry !== undefined);

function resolveConfig(lookUp: (name: OptionName) => { text: string; place: string } | undefined): Config {
  const values: Partial<Record<OptionName, unknown>> = {};
  for (const name of optionNames) {
    const { kind, fallback } = options[name];
    const entry =
      lookUp(name) ?? (fallback === undefined ? undefined : { text: String(fallback), place: name });
    if (!entry) continue;
    try {
      values[name] = kind.parse(entry.text);
    } catch (cause) {
      throw new UsageError(`${entry.place} ${(cause as Error).message}`, { cause });
    }
  }
  // Every value came from its own row's kind.
  const config = values as Config;
  checkCombinations(config);
  return config;
}

/** A value as it may be shown: without its secrets. */
export function shownValue(name: OptionName, config: Config): unknown {
  // The value came from this row's kind.
  const { redact } = options[name].kind as Kind<unknown>;
  return redact ? redact(config[name]) : config[name];
}

function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (cause) {
    throw new UsageError(`--config ${path} cannot be read.`, { cause });
  }
}
