import { rule } from '../rule.ts';

/** A client acts for itself or for users, not for both. */
export const clientCredentialsAlone = rule({
  name: 'client_credentials alone',
  holds: '`client_credentials` does not stand beside `code` or `implicit`.',
  code: 'InvalidOAuthFlowException',
  message: 'client_credentials flow can not be selected along with code flow or implicit flow.',
  text: 'observed',
  concerns: ['AllowedOAuthFlows'],
  needs: [],
  check: ({ AllowedOAuthFlows: flows = [] }) => {
    const place = flows.indexOf('client_credentials');
    return place >= 0 && flows.some((flow) => flow !== 'client_credentials')
      ? { path: ['AllowedOAuthFlows', place] }
      : undefined;
  },
});
