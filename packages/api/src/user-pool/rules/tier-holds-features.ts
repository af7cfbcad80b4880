import { CognitoError } from '../../errors.ts';
import {
  allowedFirstAuthFactors,
  lambdaArn,
  passwordHistorySize,
  preTokenGenerationVersion,
  tierOf,
} from '../capabilities.ts';
import type { UserPoolSettings } from '../settings.ts';
import { type UserPoolTier, userPoolTiers } from '../shapes/features.ts';
import type { UserPoolRule } from './rule.ts';

interface Feature {
  /** The least tier that holds it. */
  readonly tier: UserPoolTier;
  /** Its name in Cognito's message. */
  readonly name: (settings: UserPoolSettings) => string;
  readonly isOn: (settings: UserPoolSettings) => boolean;
}

/** A row a feature that not every tier holds. */
const features: readonly Feature[] = [
  {
    tier: 'ESSENTIALS',
    name: () => 'Passwordless Sign-In',
    isOn: (settings) => allowedFirstAuthFactors(settings).some((factor) => factor !== 'PASSWORD'),
  },
  {
    tier: 'ESSENTIALS',
    name: (settings) =>
      `Token Customization with Pre-Token Generation Lambda ${preTokenGenerationVersion(settings)}`,
    isOn: (settings) =>
      lambdaArn(settings, 'PreTokenGeneration') !== undefined &&
      preTokenGenerationVersion(settings) !== 'V1_0',
  },
  {
    tier: 'ESSENTIALS',
    name: () => 'Password History',
    isOn: (settings) => passwordHistorySize(settings) > 0,
  },
  {
    tier: 'PLUS',
    name: () => 'Threat Protection',
    isOn: ({ UserPoolAddOns }) => (UserPoolAddOns?.AdvancedSecurityMode ?? 'OFF') !== 'OFF',
  },
];

/** A pool uses only what its feature plan holds. */
export const tierHoldsFeatures: UserPoolRule = (settings) => {
  const tier = tierOf(settings);
  const missing = features.filter(
    (feature) => userPoolTiers.indexOf(feature.tier) > userPoolTiers.indexOf(tier) && feature.isOn(settings),
  );
  if (missing.length === 0) return undefined;
  const names = missing.map(({ name }) => name(settings)).join(', ');
  return new CognitoError(
    'FeatureUnavailableInTierException',
    `The following features need to be disabled for the ${tier} pricing tier configured: ${names}`,
  );
};
