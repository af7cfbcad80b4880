/**
 * Multi-factor authentication of a pool: what SetUserPoolMfaConfig sets.
 *
 * @module
 */
import { choice, described, flag, optional, structure, text } from '../../shape.ts';
import { CodeMail, CodeSms, MailSubject } from './messages.ts';
import { SmsConfiguration } from './sending.ts';

/** Whether users need a second factor, may have one, or have none. */
export const MfaConfiguration = choice(['OFF', 'ON', 'OPTIONAL'], {
  description: 'Whether users need a second factor, may have one, or have none.',
});

/** Codes by SMS as a second factor. */
export const SmsMfaConfiguration = structure({
  SmsAuthenticationMessage: optional(CodeSms),
  SmsConfiguration: optional(SmsConfiguration),
});

/** Time-based codes as a second factor. */
export const SoftwareTokenMfaConfiguration = structure(
  { Enabled: optional(flag({ description: 'Whether an authenticator app can be a second factor.' })) },
  { description: 'Codes of authenticator apps as a second factor.' },
);

/** Codes by mail as a second factor. */
export const EmailMfaConfiguration = structure(
  {
    Message: optional(described(CodeMail, 'The mail. `{####}` stands for the code.')),
    Subject: optional(described(MailSubject, 'The subject of the mail.')),
  },
  { description: 'Codes by mail as a second factor.' },
);

/** Passkeys. */
export const WebAuthnConfiguration = structure(
  {
    RelyingPartyId: optional(
      text({ min: 1, max: 127, description: 'The domain that passkeys are bound to.' }),
    ),
    UserVerification: optional(
      choice(['required', 'preferred'], {
        description: 'Whether the authenticator has to check who uses it.',
      }),
    ),
    FactorConfiguration: optional(
      choice(['SINGLE_FACTOR', 'MULTI_FACTOR_WITH_USER_VERIFICATION'], {
        description: 'Whether a passkey with user verification counts as two factors.',
      }),
    ),
  },
  { description: 'Passkeys.' },
);
