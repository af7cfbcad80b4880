/**
 * What is looked up, and what is opened for the time of a run.
 *
 * @module
 */
import { checkConfig } from '@poolkeeper/resources/schema/check-config';
import type { DataSource, EphemeralResource } from '@poolkeeper/resources/schema/resource';
import type { Handlers } from '../plugin/methods.ts';
import { configOf, dynamicValue } from './dynamic-value.ts';
import type { Lookup } from './kinds.ts';
import type { Session } from './session.ts';
import { telling } from './telling.ts';

type OfDataSources = 'ValidateDataResourceConfig' | 'ReadDataSource';

/** Answers for data sources. */
export function dataSourceHandlers(
  sourceOf: Lookup<DataSource>,
  session: Session,
): Pick<Handlers, OfDataSources> {
  return {
    async ValidateDataResourceConfig({ type_name, config: given }) {
      const { kind, attributes } = sourceOf(type_name);
      const config = configOf(given, attributes);
      const { diagnostics } = await telling(
        { doing: 'reading', kind, values: config, attributes },
        (told) => {
          told.push(...checkConfig(kind, { config }));
        },
      );
      return { diagnostics };
    },

    async ReadDataSource({ type_name, config: given }) {
      const { kind, attributes } = sourceOf(type_name);
      const config = configOf(given, attributes);
      const { result, diagnostics } = await telling(
        { doing: 'reading', kind, values: config, attributes },
        (told) => kind.read(config, session.around(config, told)),
      );
      return result === undefined
        ? { diagnostics }
        : { state: dynamicValue(result, attributes), diagnostics };
    },
  };
}

type OfEphemeral =
  | 'ValidateEphemeralResourceConfig'
  | 'OpenEphemeralResource'
  | 'RenewEphemeralResource'
  | 'CloseEphemeralResource';

/** Answers for ephemeral resources. None needs renewing, and none leaves anything to close. */
export function ephemeralHandlers(
  ephemeralOf: Lookup<EphemeralResource>,
  session: Session,
): Pick<Handlers, OfEphemeral> {
  return {
    async ValidateEphemeralResourceConfig({ type_name, config: given }) {
      const { kind, attributes } = ephemeralOf(type_name);
      const config = configOf(given, attributes);
      const { diagnostics } = await telling(
        { doing: 'opening', kind, values: config, attributes },
        (told) => {
          told.push(...checkConfig(kind, { config }));
        },
      );
      return { diagnostics };
    },

    async OpenEphemeralResource({ type_name, config: given }) {
      const { kind, attributes } = ephemeralOf(type_name);
      const config = configOf(given, attributes);
      const { result, diagnostics } = await telling(
        { doing: 'opening', kind, values: config, attributes },
        (told) => kind.open(config, session.around(config, told)),
      );
      return result === undefined
        ? { diagnostics }
        : { result: dynamicValue(result, attributes), diagnostics };
    },

    RenewEphemeralResource: () => ({}),
    CloseEphemeralResource: () => ({}),
  };
}
