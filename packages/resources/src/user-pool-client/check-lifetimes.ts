/**
 * Whether each lifetime, in its unit, is as long as its token may live.
 *
 * @module
 */
import { userPoolClientSettingFields as fields } from '@poolkeeper/api/user-pool-client/fields';
import { type TimeUnit, timeUnits } from '@poolkeeper/api/user-pool-client/setting';
import {
  type LifetimeSetting,
  lifetimeSettings,
  toSeconds,
} from '@poolkeeper/api/user-pool-client/token-validity';
import { toName } from '../exchange/names.ts';
import type { Diagnostic } from '../schema/diagnostic.ts';
import { findings } from '../schema/findings.ts';
import { blockIn, countIn } from '../schema/members.ts';
import type { Checked } from '../schema/resource.ts';
import { unknown, type Values } from '../schema/value.ts';
import { printDuration } from './go-duration.ts';

/** The words of the `aws` provider, but that a unit which the block leaves out counts as its default. */
export const checkLifetimes = ({ config }: Checked): readonly Diagnostic[] =>
  lifetimeSettings.flatMap((setting) => {
    const name = toName(setting);
    const count = countIn(config, name);
    const unit = unitOf(config, setting);
    // 0 stands for the default.
    if (count === undefined || count === 0 || unit === undefined) return [];
    const { min, max } = fields[setting].setting.lifetime;
    const lifetime = toSeconds(count, unit);
    if (lifetime >= min && lifetime <= max) return [];
    return [
      findings.value([name], {
        rule: `must have a duration between ${printDuration(min)} and ${printDuration(max)}`,
        found: printDuration(lifetime),
      }),
    ];
  });

/** Undefined when it is not known. */
function unitOf(config: Values, setting: LifetimeSetting): TimeUnit | undefined {
  const { unit, unitMember } = fields[setting].setting.lifetime;
  if (config.token_validity_units === unknown) return undefined;
  const given = blockIn(config, 'token_validity_units')?.[toName(unitMember)] ?? null;
  return given === null ? unit : timeUnits.find((each) => each === given);
}
