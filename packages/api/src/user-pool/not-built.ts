/**
 * Settings of a pool that the service does not honour yet. Each is refused by name; its off value is accepted.
 *
 * @module
 */
import { notBuilt } from '../errors.ts';
import { allowedFirstAuthFactors } from './capabilities.ts';
import type { UserPoolSettings } from './settings.ts';

interface UnbuiltSetting {
  /** How the refusal names it. */
  readonly name: string;
  readonly isOn: (settings: UserPoolSettings) => boolean;
}

const permits =
  (factor: 'EMAIL_OTP' | 'SMS_OTP' | 'WEB_AUTHN' | 'SOFTWARE_TOKEN') =>
  (settings: UserPoolSettings): boolean =>
    allowedFirstAuthFactors(settings).includes(factor);

/** A row a setting. */
const unbuiltSettings: readonly UnbuiltSetting[] = [
  {
    name: 'MfaConfiguration ON or OPTIONAL',
    isOn: ({ MfaConfiguration = 'OFF' }) => MfaConfiguration !== 'OFF',
  },
  {
    name: 'SoftwareTokenMfaConfiguration',
    isOn: ({ SoftwareTokenMfaConfiguration }) => SoftwareTokenMfaConfiguration?.Enabled ?? false,
  },
  { name: 'SmsMfaConfiguration', isOn: ({ SmsMfaConfiguration }) => SmsMfaConfiguration !== undefined },
  { name: 'EmailMfaConfiguration', isOn: ({ EmailMfaConfiguration }) => EmailMfaConfiguration !== undefined },
  { name: 'WebAuthnConfiguration', isOn: ({ WebAuthnConfiguration }) => WebAuthnConfiguration !== undefined },
  { name: 'the first factor EMAIL_OTP', isOn: permits('EMAIL_OTP') },
  { name: 'the first factor SMS_OTP', isOn: permits('SMS_OTP') },
  { name: 'the first factor WEB_AUTHN', isOn: permits('WEB_AUTHN') },
  { name: 'the first factor SOFTWARE_TOKEN', isOn: permits('SOFTWARE_TOKEN') },
  {
    name: 'VerificationMessageTemplate.DefaultEmailOption CONFIRM_WITH_LINK',
    isOn: ({ VerificationMessageTemplate }) =>
      VerificationMessageTemplate?.DefaultEmailOption === 'CONFIRM_WITH_LINK',
  },
  { name: 'DeviceConfiguration', isOn: ({ DeviceConfiguration }) => DeviceConfiguration !== undefined },
  {
    name: 'UserPoolAddOns.AdvancedSecurityMode',
    isOn: ({ UserPoolAddOns }) => (UserPoolAddOns?.AdvancedSecurityMode ?? 'OFF') !== 'OFF',
  },
  {
    name: 'UserPoolAddOns.AdvancedSecurityAdditionalFlows',
    isOn: ({ UserPoolAddOns }) =>
      UserPoolAddOns?.AdvancedSecurityAdditionalFlows?.CustomAuthMode !== undefined,
  },
  {
    name: 'KeyConfiguration with a customer managed key',
    isOn: ({ KeyConfiguration }) =>
      KeyConfiguration?.KeyType === 'CUSTOMER_MANAGED_KEY' || KeyConfiguration?.KmsKeyArn !== undefined,
  },
  {
    // The operator decides the issuer (`--issuer`), so no pool can choose another form of it.
    name: 'IssuerConfiguration.Type UPDATED',
    isOn: ({ IssuerConfiguration }) => IssuerConfiguration?.Type === 'UPDATED',
  },
  { name: 'DcrConfiguration', isOn: ({ DcrConfiguration }) => DcrConfiguration !== undefined },
  {
    name: 'AcrConfiguration',
    isOn: ({ AcrConfiguration = {} }) => Object.keys(AcrConfiguration).length > 0,
  },
];

/** @throws UnsupportedOperationException naming the first setting that is on and not built */
export function refuseUnbuiltSettings(settings: UserPoolSettings): void {
  const unbuilt = unbuiltSettings.find(({ isOn }) => isOn(settings));
  if (unbuilt) throw notBuilt(unbuilt.name);
}
