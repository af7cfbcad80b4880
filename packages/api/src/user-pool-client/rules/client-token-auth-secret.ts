import { rule } from '../rule.ts';

/** A client proves itself by its secret when it gets tokens for itself. */
export const clientTokenAuthSecret = rule({
  name: 'client token auth needs a secret',
  holds: 'A client with `ALLOW_CLIENT_TOKEN_AUTH` has a secret.',
  code: 'InvalidParameterException',
  message: 'Client Secret is required to set ALLOW_CLIENT_TOKEN_AUTH.',
  text: 'inferred',
  concerns: ['ExplicitAuthFlows'],
  needs: ['hasSecret'],
  check: ({ ExplicitAuthFlows: flows = [] }, { hasSecret }) => {
    const place = flows.indexOf('ALLOW_CLIENT_TOKEN_AUTH');
    return place >= 0 && !hasSecret ? { path: ['ExplicitAuthFlows', place] } : undefined;
  },
});
