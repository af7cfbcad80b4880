/**
 * The blocks of a user pool about its messages: what they say, and who sends them.
 *
 * @module
 */
import {
  AdminCreateUserConfig,
  VerificationMessageTemplate,
} from '@poolkeeper/api/user-pool/shapes/messages';
import { EmailConfiguration, SmsConfiguration } from '@poolkeeper/api/user-pool/shapes/sending';
import type { Attributes } from '../schema/attribute.ts';
import { optional, optionalComputed, required } from '../schema/legacy.ts';
import { unknown } from '../schema/value.ts';
import { filledIn } from './filled-in.ts';

const creation = AdminCreateUserConfig.properties;
const invitation = creation.InviteMessageTemplate.properties;
const verification = VerificationMessageTemplate.properties;
const mail = EmailConfiguration.properties;
const sms = SmsConfiguration.properties;

export const messageBlocks: Attributes = {
  admin_create_user_config: optionalComputed(AdminCreateUserConfig, {
    ...filledIn,
    members: {
      allow_admin_create_user_only: optional(creation.AllowAdminCreateUserOnly),
      invite_message_template: optional(creation.InviteMessageTemplate, {
        nesting: 'single block',
        members: {
          email_message: optional(invitation.EmailMessage),
          email_subject: optional(invitation.EmailSubject),
          sms_message: optional(invitation.SMSMessage, { field: 'SMSMessage' }),
        },
      }),
    },
  }),
  verification_message_template: optionalComputed(VerificationMessageTemplate, {
    ...filledIn,
    members: {
      default_email_option: optional(verification.DefaultEmailOption, { default: 'CONFIRM_WITH_CODE' }),
      email_message: optionalComputed(verification.EmailMessage),
      email_message_by_link: optionalComputed(verification.EmailMessageByLink),
      email_subject: optionalComputed(verification.EmailSubject),
      email_subject_by_link: optionalComputed(verification.EmailSubjectByLink),
      sms_message: optionalComputed(verification.SmsMessage),
    },
  }),
  email_configuration: optionalComputed(EmailConfiguration, {
    ...filledIn,
    members: {
      configuration_set: optional(mail.ConfigurationSet),
      email_sending_account: optional(mail.EmailSendingAccount, { default: 'COGNITO_DEFAULT' }),
      from_email_address: optional(mail.From, { field: 'From' }),
      reply_to_email_address: optional(mail.ReplyToEmailAddress),
      source_arn: optional(mail.SourceArn),
    },
  }),
  sms_configuration: optionalComputed(SmsConfiguration, {
    ...filledIn,
    members: {
      external_id: required(sms.ExternalId),
      sns_caller_arn: required(sms.SnsCallerArn),
      sns_region: optionalComputed(sms.SnsRegion, { unset: unknown }),
    },
  }),
};
