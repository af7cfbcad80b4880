import { isPlainHttp } from '../redirect-uri.ts';
import { rule } from '../rule.ts';
import { firstBrokenUrl, redirectSettings } from './shared/first-broken-url.ts';

/** A code or token is not sent over the network in the clear. */
export const redirectHttps = rule({
  name: 'redirect URLs are https',
  holds: 'A callback or logout URL is http only to localhost, 127.0.0.1 or [::1].',
  code: 'InvalidParameterException',
  message: '{url} cannot use the HTTP protocol.',
  text: 'observed',
  concerns: redirectSettings,
  needs: [],
  check: (settings) => firstBrokenUrl(settings, isPlainHttp),
});
