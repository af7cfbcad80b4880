/**
 * The blocks of a user pool about further factors, devices and threats.
 *
 * @module
 */
import { DeviceConfiguration, UserPoolAddOns } from '@poolkeeper/api/user-pool/shapes/features';
import {
  EmailMfaConfiguration,
  SoftwareTokenMfaConfiguration,
  WebAuthnConfiguration,
} from '@poolkeeper/api/user-pool/shapes/mfa';
import type { Attributes } from '../schema/attribute.ts';
import { optional, optionalComputed, required } from '../schema/legacy.ts';
import { unknown } from '../schema/value.ts';

const device = DeviceConfiguration.properties;
const addOns = UserPoolAddOns.properties;
const mail = EmailMfaConfiguration.properties;
const passkey = WebAuthnConfiguration.properties;

export const securityBlocks: Attributes = {
  device_configuration: optional(DeviceConfiguration, {
    nesting: 'single block',
    members: {
      challenge_required_on_new_device: optional(device.ChallengeRequiredOnNewDevice),
      device_only_remembered_on_user_prompt: optional(device.DeviceOnlyRememberedOnUserPrompt),
    },
  }),
  software_token_mfa_configuration: optional(SoftwareTokenMfaConfiguration, {
    nesting: 'single block',
    members: { enabled: required(SoftwareTokenMfaConfiguration.properties.Enabled) },
  }),
  email_mfa_configuration: optional(EmailMfaConfiguration, {
    nesting: 'single block',
    members: { message: optional(mail.Message), subject: optional(mail.Subject) },
  }),
  web_authn_configuration: optional(WebAuthnConfiguration, {
    nesting: 'single block',
    members: {
      relying_party_id: optionalComputed(passkey.RelyingPartyId, { unset: unknown }),
      user_verification: optionalComputed(passkey.UserVerification, { unset: unknown }),
      factor_configuration: optionalComputed(passkey.FactorConfiguration, { unset: unknown }),
    },
  }),
  user_pool_add_ons: optional(UserPoolAddOns, {
    nesting: 'single block',
    members: {
      advanced_security_mode: required(addOns.AdvancedSecurityMode),
      advanced_security_additional_flows: optional(addOns.AdvancedSecurityAdditionalFlows, {
        nesting: 'single block',
        members: {
          custom_auth_mode: optional(addOns.AdvancedSecurityAdditionalFlows.properties.CustomAuthMode),
        },
      }),
    },
  }),
};
