/**
 * The settings of a pool that switch whole features.
 *
 * @module
 */
import { Arn } from '../../common.ts';
import { choice, flag, map, optional, structure, text } from '../../shape.ts';

/** The feature plans, least first. */
export const userPoolTiers = ['LITE', 'ESSENTIALS', 'PLUS'] as const;
export type UserPoolTier = (typeof userPoolTiers)[number];
export const UserPoolTier = choice(userPoolTiers);

/** Whether DeleteUserPool is refused. */
export const DeletionProtection = choice(['ACTIVE', 'INACTIVE']);

/** Remembered devices. */
export const DeviceConfiguration = structure({
  ChallengeRequiredOnNewDevice: optional(flag()),
  DeviceOnlyRememberedOnUserPrompt: optional(flag()),
});

/** Threat protection. */
export const UserPoolAddOns = structure({
  AdvancedSecurityMode: choice(['OFF', 'AUDIT', 'ENFORCED']),
  AdvancedSecurityAdditionalFlows: optional(
    structure({ CustomAuthMode: optional(choice(['AUDIT', 'ENFORCED'])) }),
  ),
});

/** Who holds the key that encrypts the pool's data at rest. */
export const KeyConfiguration = structure({
  KeyType: optional(choice(['AWS_OWNED_KEY', 'CUSTOMER_MANAGED_KEY'])),
  KmsKeyArn: optional(Arn),
});

/** The form of the pool's issuer at Amazon. */
export const IssuerConfiguration = structure({ Type: optional(choice(['ORIGINAL', 'UPDATED'])) });

/** Dynamic registration of clients. Only whether it is given is read: it is not built. */
export const DcrConfiguration = structure({});

/** Levels of authentication by name. Only whether it is given is read: it is not built. */
export const AcrConfiguration = map(text(), structure({}));

/** Labels of a pool. */
export const UserPoolTags = map(text({ min: 1, max: 128 }), text({ max: 256 }));
