import { rule } from '../rule.ts';

/** Choice-based sign-in is no part of the lowest tier. */
export const choiceBasedSignInTier = rule({
  name: 'choice-based sign-in needs a tier',
  holds: '`ALLOW_USER_AUTH` needs a pool in the tier ESSENTIALS or PLUS.',
  code: 'FeatureUnavailableInTierException',
  message:
    'The following features need to be disabled for the LITE pricing tier configured: Passwordless Sign-In',
  text: 'inferred',
  concerns: ['ExplicitAuthFlows'],
  needs: ['tier'],
  check: ({ ExplicitAuthFlows: flows = [] }, { tier }) => {
    const place = flows.indexOf('ALLOW_USER_AUTH');
    return place >= 0 && tier === 'LITE' ? { path: ['ExplicitAuthFlows', place] } : undefined;
  },
});
