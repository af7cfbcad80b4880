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
export const UserPoolTier = choice(userPoolTiers, {
  description: 'The feature plan. `ESSENTIALS` where none is given.',
});

/** Whether DeleteUserPool is refused. */
export const DeletionProtection = choice(['ACTIVE', 'INACTIVE'], {
  description: 'Whether the pool is kept from being deleted.',
});

/** Remembered devices. */
export const DeviceConfiguration = structure(
  {
    ChallengeRequiredOnNewDevice: optional(
      flag({ description: 'Whether a device that is not known has to prove itself at sign-in.' }),
    ),
    DeviceOnlyRememberedOnUserPrompt: optional(
      flag({ description: 'Whether a device is remembered only when the user says so.' }),
    ),
  },
  { description: 'Whether the devices of users are remembered.' },
);

/** Threat protection. */
export const UserPoolAddOns = structure(
  {
    AdvancedSecurityMode: choice(['OFF', 'AUDIT', 'ENFORCED'], {
      description: 'Whether risky sign-ins are only recorded (`AUDIT`) or also acted on (`ENFORCED`).',
    }),
    AdvancedSecurityAdditionalFlows: optional(
      structure(
        {
          CustomAuthMode: optional(
            choice(['AUDIT', 'ENFORCED'], { description: 'The mode of sign-in by challenges of your own.' }),
          ),
        },
        { description: 'Threat protection of further flows.' },
      ),
    ),
  },
  { description: 'Threat protection.' },
);

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
export const UserPoolTags = map(text({ min: 1, max: 128 }), text({ max: 256 }), {
  description: 'Labels of the pool.',
});
