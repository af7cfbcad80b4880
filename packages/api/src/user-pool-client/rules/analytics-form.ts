import { analyticsDestination } from '../analytics.ts';
import { rule } from '../rule.ts';

/** A project is named in one of two ways. */
export const analyticsForm = rule({
  name: 'analytics name one project',
  holds:
    'Analytics have the ARN of an application alone, or application id, role ARN and external id together.',
  code: 'InvalidParameterException',
  message:
    'Invalid analytics configuration given, either <application arn> or <application id, role arn, external id> are valid',
  text: 'observed',
  concerns: ['AnalyticsConfiguration'],
  needs: [],
  check: (settings) =>
    settings.AnalyticsConfiguration !== undefined && analyticsDestination(settings) === undefined
      ? { path: ['AnalyticsConfiguration'] }
      : undefined,
});
