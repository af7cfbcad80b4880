import { rule } from '../rule.ts';

/** A grant that sends the browser back has somewhere to send it. */
export const callbackUrlsRequired = rule({
  name: 'callback URLs required',
  holds: 'A client with `code` or `implicit` has at least one callback URL.',
  code: 'InvalidOAuthFlowException',
  message: 'CallbackUrls can not be empty when code flow or implicit flow is selected',
  text: 'observed',
  concerns: ['CallbackURLs', 'AllowedOAuthFlows'],
  needs: [],
  check: ({ AllowedOAuthFlows: flows = [], CallbackURLs: urls = [] }) =>
    urls.length === 0 && (flows.includes('code') || flows.includes('implicit'))
      ? { path: ['CallbackURLs'] }
      : undefined,
});
