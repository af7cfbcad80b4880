/**
 * Values of a domain that the service decides anew when what they belong to is switched.
 *
 * @module
 */
import { blockIn, isGiven } from '../schema/members.ts';
import { unknown, type Value, type Values } from '../schema/value.ts';

/** A row a block: what switches it, and what the service fills in then. */
const switches: readonly (readonly [block: string, by: string, filled: readonly string[]])[] = [
  ['ebs_options', 'ebs_enabled', ['volume_type', 'iops', 'throughput']],
  ['encrypt_at_rest', 'enabled', ['kms_key_id']],
  ['auto_tune_options', 'desired_state', ['rollback_on_disable']],
];

/** A plan that leaves to the service what follows from a switch. */
export function adjustDomainPlan({
  prior,
  planned,
  config,
}: {
  readonly prior: Values | null;
  readonly planned: Values;
  readonly config: Values;
}): Values {
  if (prior === null) return planned;
  const adjusted = switches.flatMap(([name, by, filled]): [string, Value][] => {
    const [now, before, given] = [blockIn(planned, name), blockIn(prior, name), blockIn(config, name)];
    if (!now || !before || !given || now[by] === before[by]) return [];
    const open = filled
      .filter((member) => !isGiven(given, member))
      .map((member) => [member, unknown] as const);
    return [[name, [{ ...now, ...Object.fromEntries(open) }]]];
  });
  return { ...planned, ...Object.fromEntries(adjusted) };
}
