/**
 * Options that do not go together, a row each.
 *
 * @module
 * @see docs/guides/http.md
 */
import type { OptionName, OptionValues } from './options.ts';
import { UsageError } from './usage-error.ts';

/** Whether an address is reached from this machine alone. */
export const isLoopbackHost = (host: string): boolean =>
  host === 'localhost' || host === '::1' || /^127(\.\d{1,3}){3}$/.test(host);

/** Whether signatures are verified. */
export const isStrict = (config: Pick<OptionValues, 'accessKey' | 'secretKey'>): boolean =>
  config.accessKey !== undefined && config.secretKey !== undefined;

const oneOf = (config: OptionValues, left: OptionName, right: OptionName): boolean =>
  (config[left] === undefined) !== (config[right] === undefined);

/** One row a rule: when it is broken, and what the operator is told. */
const rules: readonly (readonly [broken: (config: OptionValues) => boolean, message: string])[] = [
  [(config) => oneOf(config, 'accessKey', 'secretKey'), '--access-key and --secret-key go together.'],
  [(config) => oneOf(config, 'tlsCert', 'tlsKey'), '--tls-cert and --tls-key go together.'],
  [
    (config) => config.development && isStrict(config),
    '--development does not verify signatures, --access-key and --secret-key ask for that; choose one.',
  ],
  [
    (config) => !isLoopbackHost(config.host) && !isStrict(config) && !config.development,
    'On an address that is not loopback anybody may call: give --access-key and --secret-key, or --development if that is meant.',
  ],
  [(config) => config.memory && config.database !== undefined, '--memory and --database exclude each other.'],
  [
    (config) => config.database !== undefined && config.keyFile === undefined,
    '--database needs --key-file: every node must be given the same sealing key.',
  ],
  [
    (config) => config.smtp !== undefined && config.mailFrom === undefined,
    '--smtp needs --mail-from: the address that messages come from.',
  ],
  [
    (config) => config.testClock && isStrict(config),
    '--test-clock is for development mode; with --access-key and --secret-key the clock cannot be moved.',
  ],
];

/** @throws UsageError for the first rule that is broken */
export function checkCombinations(config: OptionValues): void {
  const broken = rules.find(([isBroken]) => isBroken(config));
  if (broken) throw new UsageError(broken[1]);
}
