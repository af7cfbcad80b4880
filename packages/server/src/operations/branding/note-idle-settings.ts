import { type StyleSettings, settingsWithoutEffect } from '@poolkeeper/api/branding/style-settings';
import type { Call } from '../handler.ts';

/** The most settings that one line of the log names. */
const NAMED = 20;

/** Says in the log which settings of a style the pages do not show: Amazon's document has many more than they do. */
export function noteIdleSettings(
  settings: StyleSettings | undefined,
  userPoolId: string,
  { core }: Call,
): void {
  const idle = settings === undefined ? [] : settingsWithoutEffect(settings);
  if (idle.length === 0) return;
  core.log.warn('branding.without_effect', {
    user_pool_id: userPoolId,
    settings: idle.slice(0, NAMED),
    count: idle.length,
  });
}
