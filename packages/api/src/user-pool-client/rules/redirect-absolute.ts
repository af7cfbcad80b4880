import { isWellFormedRedirect } from '../redirect-uri.ts';
import { rule } from '../rule.ts';
import { firstBrokenUrl, redirectSettings } from './shared/first-broken-url.ts';

/** A browser can only be sent to a whole URL. */
export const redirectAbsolute = rule({
  name: 'redirect URLs are absolute',
  holds: 'Each callback and logout URL is an absolute URI: https, http or a scheme of your own.',
  code: 'InvalidParameterException',
  message: '{url} is not a valid URI',
  text: 'inferred',
  concerns: redirectSettings,
  needs: [],
  check: (settings) => firstBrokenUrl(settings, (url) => !isWellFormedRedirect(url)),
});
