/**
 * The settings of the provider: keys of the stack's configuration (`poolkeeper:region`), or arguments of a `Provider`.
 *
 * @module
 */
import { providerAttributes } from '@poolkeeper/resources/provider/attributes';
import { checkProvider } from '@poolkeeper/resources/provider/check';
import { type Configured, configure } from '@poolkeeper/resources/provider/configure';
import type { Diagnostic } from '@poolkeeper/resources/schema/diagnostic';
import type { Value, Values } from '@poolkeeper/resources/schema/value';
import type { PropertySpecs } from '../schema/spec.ts';
import type { PackageName } from '../schema/tokens.ts';
import { describeProperties, type Types } from '../schema/types.ts';
import { propertiesOf } from '../values/property-type.ts';
import { revealObject } from '../values/sentinels.ts';
import { toConfig } from '../values/to-values.ts';
import type { JsonObject } from '../wire/struct.ts';
import { type CheckFailure, toFailures } from './failures.ts';

/** What the engine adds to the settings: which plugin it wants. */
const OF_ENGINE: ReadonlySet<string> = new Set(['version', 'pluginDownloadURL', 'pluginChecksums']);

/** Where a setting comes from when neither stack nor program gives it. */
const ENVIRONMENT: Readonly<Record<string, readonly string[]>> = {
  region: ['AWS_REGION', 'AWS_DEFAULT_REGION'],
};

/** The settings as the package schema describes them. */
export function configurationSpecs(packageName: PackageName, types: Types): PropertySpecs {
  const place = { module: 'index', name: 'Provider' };
  const { properties } = describeProperties(providerAttributes, { packageName, place, types });
  return Object.fromEntries(
    Object.entries(properties).map(([name, spec]) => {
      const environment = ENVIRONMENT[name];
      return [name, environment === undefined ? spec : { ...spec, defaultInfo: { environment } }];
    }),
  );
}

interface Settings {
  readonly config: Values;
  readonly faults: readonly Diagnostic[];
}

/** Settings by the names of attributes. What is no text arrives as JSON in a text. */
export function readSettings(inputs: JsonObject): Settings {
  const faults: Diagnostic[] = [];
  const types = new Map(propertiesOf(providerAttributes).map(({ name, type }) => [name, type.kind]));
  const decode = (name: string, value: Value): Value => {
    if (typeof value !== 'string' || (types.get(name) ?? 'string') === 'string') return value;
    try {
      // JSON holds nothing that a value cannot.
      return JSON.parse(value) as Value;
    } catch {
      faults.push({ severity: 'error', summary: 'Invalid Input', detail: 'Must be JSON.', path: [name] });
      return null;
    }
  };
  const given = Object.entries(revealObject(inputs)).filter(([name]) => !OF_ENGINE.has(name));
  const decoded: Values = Object.fromEntries(
    given.map(([name, value]): [string, Value] => [name, decode(name, value)]),
  );
  const { values: config, faults: unfit } = toConfig(providerAttributes, decoded);
  return { config, faults: [...faults, ...unfit] };
}

/** What is wrong with settings. */
export function checkConfiguration(inputs: JsonObject): CheckFailure[] {
  const { config, faults } = readSettings(inputs);
  return toFailures(providerAttributes, faults.length > 0 ? faults : checkProvider(config), config);
}

/**
 * What settings ask for; `not known yet` while a preview waits for one of them.
 *
 * @throws Error for settings that are missing, wrong or not supported, and for an account that is not allowed
 */
export async function configured(inputs: JsonObject, version: string): Promise<Configured | 'not known yet'> {
  const { config } = readSettings(inputs);
  return (await configure(config, { userAgent: `poolkeeper-pulumi/${version}` })) ?? 'not known yet';
}
