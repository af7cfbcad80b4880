import { analyticsRegions } from '../analytics.ts';
import { rule } from '../rule.ts';

/** Events can only be sent from where there is somewhere to send them. */
export const analyticsRegion = rule({
  name: 'analytics in a region that has them',
  holds: `Analytics are for pools in ${[...analyticsRegions].join(', ')}.`,
  code: 'InvalidParameterException',
  message: 'The integration with Pinpoint is not supported for the requested {region} region.',
  text: 'observed',
  concerns: ['AnalyticsConfiguration'],
  needs: ['region'],
  check: (settings, { region }) =>
    settings.AnalyticsConfiguration !== undefined && !analyticsRegions.has(region)
      ? { path: ['AnalyticsConfiguration'], named: { region } }
      : undefined,
});
