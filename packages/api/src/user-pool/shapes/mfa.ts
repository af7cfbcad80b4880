/**
 * Multi-factor authentication of a pool: what SetUserPoolMfaConfig sets.
 *
 * @module
 */
import { choice, flag, optional, structure, text } from '../../shape.ts';
import { CodeMail, CodeSms, MailSubject } from './messages.ts';
import { SmsConfiguration } from './sending.ts';

/** Whether users need a second factor, may have one, or have none. */
export const MfaConfiguration = choice(['OFF', 'ON', 'OPTIONAL']);

/** Codes by SMS as a second factor. */
export const SmsMfaConfiguration = structure({
  SmsAuthenticationMessage: optional(CodeSms),
  SmsConfiguration: optional(SmsConfiguration),
});

/** Time-based codes as a second factor. */
export const SoftwareTokenMfaConfiguration = structure({ Enabled: optional(flag()) });

/** Codes by mail as a second factor. */
export const EmailMfaConfiguration = structure({
  Message: optional(CodeMail),
  Subject: optional(MailSubject),
});

/** Passkeys. */
export const WebAuthnConfiguration = structure({
  RelyingPartyId: optional(text({ min: 1, max: 127 })),
  UserVerification: optional(choice(['required', 'preferred'])),
  FactorConfiguration: optional(choice(['SINGLE_FACTOR', 'MULTI_FACTOR_WITH_USER_VERIFICATION'])),
});
