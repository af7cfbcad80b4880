import { rule } from '../rule.ts';

/** A client that acts for itself proves itself. */
export const clientCredentialsSecret = rule({
  name: 'client_credentials needs a secret',
  holds: 'A client with `client_credentials` has a secret.',
  code: 'InvalidOAuthFlowException',
  message: 'client_credentials flow can not be selected if client does not have a client secret.',
  text: 'observed',
  concerns: ['AllowedOAuthFlows'],
  needs: ['hasSecret'],
  check: ({ AllowedOAuthFlows: flows = [] }, { hasSecret }) => {
    const place = flows.indexOf('client_credentials');
    return place >= 0 && !hasSecret ? { path: ['AllowedOAuthFlows', place] } : undefined;
  },
});
