/**
 * What is wrong with the inputs of a resource, before anything is made of them.
 *
 * @module
 */
import { checkConfig } from '@poolkeeper/resources/schema/check-config';
import { checkValue } from '@poolkeeper/resources/schema/check-value';
import type { Diagnostic } from '@poolkeeper/resources/schema/diagnostic';
import type { Values } from '@poolkeeper/resources/schema/value';
import { type Property, propertiesOf } from '../values/property-type.ts';
import { reveal, revealObject, UnsupportedValueError } from '../values/sentinels.ts';
import { toConfig } from '../values/to-values.ts';
import type { Json, JsonObject } from '../wire/struct.ts';
import { type Autonaming, autoName, logicalName } from './auto-name.ts';
import type { Kind } from './catalogue.ts';
import { type CheckFailure, toFailures } from './failures.ts';
import { DEFAULTS } from './plan.ts';

interface Asked {
  readonly urn: string;
  readonly olds: JsonObject;
  readonly news: JsonObject;
  readonly randomSeed: Uint8Array;
  readonly autonaming: Autonaming | null;
}

export interface Checked {
  /** As they are to be used: those of the program, and a name where it gave none. */
  readonly inputs: JsonObject;
  readonly failures: readonly CheckFailure[];
  readonly warnings: readonly Diagnostic[];
}

const isGiven = (value: Json | undefined): boolean => value !== undefined && value !== null;

/** A made-up name in small letters, where it may have no capital ones. */
function fitting({ attribute }: Property, name: string | undefined): string | undefined {
  if (name === undefined || checkValue(attribute, name, []).length === 0) return name;
  return checkValue(attribute, name.toLowerCase(), []).length === 0 ? name.toLowerCase() : name;
}

/** The inputs with a name: the program's, else the one that was made up before, else a new one. */
function withName(kind: Kind, { urn, olds, news, randomSeed, autonaming }: Asked): JsonObject {
  const { [DEFAULTS]: _, ...inputs } = news;
  const property = propertiesOf(kind.attributes).find(
    ({ attributeName }) => attributeName === kind.autoNamed,
  );
  if (property === undefined || isGiven(inputs[property.name]) || isGiven(inputs[`${property.name}Prefix`])) {
    return inputs;
  }
  const wasMadeUp = Array.isArray(olds[DEFAULTS]) && olds[DEFAULTS].includes(property.name);
  const before = wasMadeUp ? olds[property.name] : undefined;
  const name = isGiven(before)
    ? before
    : fitting(property, autoName({ logicalName: logicalName(urn), randomSeed, autonaming }));
  return name === undefined ? inputs : { ...inputs, [property.name]: name, [DEFAULTS]: [property.name] };
}

/** What no setting can hold: an asset, an archive. */
const unsupported = (inputs: JsonObject): CheckFailure[] =>
  Object.entries(inputs).flatMap(([property, value]) => {
    try {
      reveal(value);
      return [];
    } catch (error) {
      if (error instanceof UnsupportedValueError) return [{ property, reason: error.message }];
      throw error;
    }
  });

/** Checks what the service knows too: scopes, identity providers, attributes of the pool. */
export type AgainstService = (kind: Kind, config: Values) => Promise<readonly Diagnostic[]>;

export async function check(kind: Kind, asked: Asked, againstService: AgainstService): Promise<Checked> {
  const inputs = withName(kind, asked);
  const strange = unsupported(inputs);
  if (strange.length > 0) return { inputs, failures: strange, warnings: [] };
  const { values: config, faults } = toConfig(kind.attributes, revealObject(inputs));
  // What does not even fit is told alone: rules would complain of its absence.
  const found = faults.length > 0 ? faults : checkConfig(kind.resource, { config });
  const isWrong = found.some(({ severity }) => severity === 'error');
  const diagnostics = isWrong ? found : [...found, ...(await againstService(kind, config))];
  return {
    inputs,
    failures: toFailures(kind.attributes, diagnostics, config),
    warnings: diagnostics.filter(({ severity }) => severity === 'warning'),
  };
}
