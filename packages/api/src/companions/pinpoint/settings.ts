/**
 * The settings of a project: what an update makes of them, and what is shown when nothing was ever set.
 *
 * @module
 */
import { CompanionError } from '../errors.ts';
import type { WriteApplicationSettingsRequest } from './shapes.ts';

/** What limits a campaign that nobody limited. */
const defaultLimits = { Daily: 0, MaximumDuration: 60, MessagesPerSecond: 50, Total: 0 } as const;

const CLOCK = /^(?:[01]\d|2[0-3]):[0-5]\d$/;

/**
 * @throws BadRequestException when quiet time does not begin or does not end
 * @throws UnsupportedOperationException for switches without effect here
 */
export function checkApplicationSettings(settings: WriteApplicationSettingsRequest): void {
  const { QuietTime = {}, CloudWatchMetricsEnabled, EventTaggingEnabled } = settings;
  const times = [QuietTime.Start, QuietTime.End].filter((time) => time !== undefined && time !== '');
  if (times.length === 1 || times.some((time) => !CLOCK.test(time ?? ''))) {
    throw CompanionError.of(
      'pinpoint',
      'BadRequestException',
      'QuietTime must have Start and End, each in the form HH:MM.',
    );
  }
  const unbuilt = Object.entries({ CloudWatchMetricsEnabled, EventTaggingEnabled }).find(([, on]) => on);
  if (unbuilt) {
    throw CompanionError.of(
      'pinpoint',
      'UnsupportedOperationException',
      `Poolkeeper does not implement ${unbuilt[0]} yet.`,
    );
  }
}

/** The settings as an answer shows them: three members are never absent. */
export const describeSettings = ({
  CampaignHook = {},
  Limits = defaultLimits,
  QuietTime = {},
  JourneyLimits,
}: WriteApplicationSettingsRequest) => ({
  CampaignHook,
  Limits,
  QuietTime,
  ...(JourneyLimits && { JourneyLimits }),
});
