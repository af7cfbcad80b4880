/**
 * The rules over the settings of a pool as a whole.
 *
 * @module
 */
import { refuseUnbuiltSettings } from './not-built.ts';
import { adminOnlyRecoveryStandsAlone } from './rules/admin-only-recovery-stands-alone.ts';
import { attributesAreWellDeclared } from './rules/attributes-are-well-declared.ts';
import { customSendersHaveAKey } from './rules/custom-senders-have-a-key.ts';
import { developerMailHasASource } from './rules/developer-mail-has-a-source.ts';
import { functionsAreInTheRegion } from './rules/functions-are-in-the-region.ts';
import { invitationHoldsPlaceholders } from './rules/invitation-holds-placeholders.ts';
import { mailSenderIsAnAddress } from './rules/mail-sender-is-an-address.ts';
import { oneKindOfSignInName } from './rules/one-kind-of-sign-in-name.ts';
import { onePreTokenGenerationFunction } from './rules/one-pre-token-generation-function.ts';
import { passwordIsAFirstFactor } from './rules/password-is-a-first-factor.ts';
import { pendingAttributesAreVerified } from './rules/pending-attributes-are-verified.ts';
import { phoneVerificationNeedsSms } from './rules/phone-verification-needs-sms.ts';
import { recoveryWaysDiffer } from './rules/recovery-ways-differ.ts';
import type { PoolPlace, UserPoolRule } from './rules/rule.ts';
import { temporaryPasswordLifetimeSaidOnce } from './rules/temporary-password-lifetime-said-once.ts';
import { tierHoldsFeatures } from './rules/tier-holds-features.ts';
import type { UserPoolSettings } from './settings.ts';

/** A row a rule, in the order in which they are checked. */
export const userPoolRules: readonly UserPoolRule[] = [
  oneKindOfSignInName,
  attributesAreWellDeclared,
  invitationHoldsPlaceholders,
  passwordIsAFirstFactor,
  phoneVerificationNeedsSms,
  pendingAttributesAreVerified,
  adminOnlyRecoveryStandsAlone,
  recoveryWaysDiffer,
  temporaryPasswordLifetimeSaidOnce,
  onePreTokenGenerationFunction,
  functionsAreInTheRegion,
  customSendersHaveAKey,
  developerMailHasASource,
  mailSenderIsAnAddress,
  tierHoldsFeatures,
];

/**
 * Refuses settings that do not go together, and then those that are not built.
 *
 * @throws InvalidParameterException or FeatureUnavailableInTierException by the first rule that is broken
 * @throws UnsupportedOperationException naming a setting that is not built
 */
export function checkUserPool(settings: UserPoolSettings, place: PoolPlace): void {
  for (const rule of userPoolRules) {
    const fault = rule(settings, place);
    if (fault) throw fault;
  }
  refuseUnbuiltSettings(settings);
}
