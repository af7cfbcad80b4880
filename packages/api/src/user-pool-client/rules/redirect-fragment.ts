import { hasFragment } from '../redirect-uri.ts';
import { rule } from '../rule.ts';
import { firstBrokenUrl, redirectSettings } from './shared/first-broken-url.ts';

/** The fragment is where the implicit grant puts tokens. @see RFC 6749 section 3.1.2 */
export const redirectFragment = rule({
  name: 'redirect URLs have no fragment',
  holds: 'No callback or logout URL has a fragment.',
  code: 'InvalidParameterException',
  message: '{url} cannot use fragment',
  text: 'observed',
  concerns: redirectSettings,
  needs: [],
  check: (settings) => firstBrokenUrl(settings, hasFragment),
});
