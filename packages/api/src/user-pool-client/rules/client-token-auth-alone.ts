import { rule } from '../rule.ts';

/** A client that gets tokens for itself signs in nobody else. */
export const clientTokenAuthAlone = rule({
  name: 'client token auth alone',
  holds: '`ALLOW_CLIENT_TOKEN_AUTH` is the only flow of its client.',
  code: 'InvalidParameterException',
  message: 'ALLOW_CLIENT_TOKEN_AUTH can not be used with any other explicit auth flow.',
  text: 'inferred',
  concerns: ['ExplicitAuthFlows'],
  needs: [],
  check: ({ ExplicitAuthFlows: flows = [] }) => {
    const place = flows.indexOf('ALLOW_CLIENT_TOKEN_AUTH');
    return place >= 0 && flows.some((flow) => flow !== 'ALLOW_CLIENT_TOKEN_AUTH')
      ? { path: ['ExplicitAuthFlows', place] }
      : undefined;
  },
});
