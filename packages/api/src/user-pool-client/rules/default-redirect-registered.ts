import { isRegisteredCallback } from '../redirect-uri.ts';
import { rule } from '../rule.ts';

/** The default is one of the callback URLs. */
export const defaultRedirectRegistered = rule({
  name: 'default redirect is registered',
  holds: 'The default redirect URI is one of the callback URLs, character by character.',
  code: 'InvalidParameterException',
  message: 'The default redirect URI {url} is not in the callback URIs list.',
  text: 'observed',
  concerns: ['DefaultRedirectURI', 'CallbackURLs'],
  needs: [],
  check: (settings) => {
    const url = settings.DefaultRedirectURI;
    return url === undefined || isRegisteredCallback(settings, url)
      ? undefined
      : { path: ['DefaultRedirectURI'], named: { url } };
  },
});
