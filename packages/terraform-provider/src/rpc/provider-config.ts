/**
 * The provider block: checked, then taken; and the end of a run.
 *
 * @module
 */

import { providerAttributes } from '@poolkeeper/resources/provider/attributes';
import { checkProvider } from '@poolkeeper/resources/provider/check';
import type { Configured } from '@poolkeeper/resources/provider/configure';
import type { Diagnostic } from '@poolkeeper/resources/schema/diagnostic';
import type { Values } from '@poolkeeper/resources/schema/value';
import type { Handlers } from '../plugin/methods.ts';
import { configOf } from './dynamic-value.ts';
import type { Session } from './session.ts';
import { telling } from './telling.ts';

/** Makes of a provider block what its resources stand in; undefined while some of it is unknown. @throws DiagnosticError */
export type Configure = (config: Values) => Promise<Configured | undefined>;

const kind = { title: 'the provider' };
const attributes = providerAttributes;

/** Answers for the provider itself. */
export function providerHandlers(
  configure: Configure,
  session: Session,
): Pick<Handlers, 'ValidateProviderConfig' | 'ConfigureProvider' | 'StopProvider'> {
  return {
    async ValidateProviderConfig({ config: given }) {
      const config = configOf(given, attributes);
      const { diagnostics } = await telling({ doing: 'reading', kind, values: {}, attributes }, (told) => {
        told.push(...checkProvider(config));
      });
      return { diagnostics };
    },

    async ConfigureProvider({ config: given }) {
      const config = configOf(given, attributes);
      const { diagnostics } = await telling(
        { doing: 'reading', kind, values: {}, attributes },
        async (told: Diagnostic[]) => {
          const wrong = checkProvider(config);
          told.push(...wrong);
          if (wrong.length === 0) session.configure(await configure(config));
        },
      );
      return { diagnostics };
    },

    StopProvider() {
      session.stop();
      return {};
    },
  };
}
