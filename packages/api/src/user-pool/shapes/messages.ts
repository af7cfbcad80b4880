/**
 * What the messages of a pool say. Amazon's patterns for mail backtrack badly on a crafted text; each is tested
 * in a form that matches the same in linear time.
 *
 * @module
 */
import { choice, flag, integer, optional, structure, text } from '../../shape.ts';

const MAIL_CHARACTER = String.raw`[\p{L}\p{M}\p{S}\p{N}\p{P}\s*]`;
const holding = (opening: string, rest: string): string =>
  String.raw`(?=(?:(?!${opening})[\s\S])*${opening}${rest})`;
const CODE = String.raw`\{####\}`;

/** An SMS that holds the code's placeholder `{####}`. */
export const CodeSms = text({ min: 6, max: 140, pattern: String.raw`.*\{####\}.*` });

/** A mail that holds the code's placeholder `{####}`. */
export const CodeMail = text({
  min: 6,
  max: 20_000,
  pattern: `${MAIL_CHARACTER}*${CODE}${MAIL_CHARACTER}*`,
  testedAs: `${holding(CODE, '')}${MAIL_CHARACTER}*`,
});

/** A mail in which `{##text##}` becomes a link. */
export const LinkMail = text({
  min: 6,
  max: 20_000,
  pattern: String.raw`${MAIL_CHARACTER}*\{##${MAIL_CHARACTER}*##\}${MAIL_CHARACTER}*`,
  testedAs: `${holding(String.raw`\{##`, String.raw`[\s\S]*##\}`)}${MAIL_CHARACTER}*`,
});

/** The subject of a mail. */
export const MailSubject = text({ min: 1, max: 140, pattern: String.raw`[\p{L}\p{M}\p{S}\p{N}\p{P}\s]+` });

/** How a mail asks the user to prove an address. */
export const emailOptions = ['CONFIRM_WITH_LINK', 'CONFIRM_WITH_CODE'] as const;

/** The messages that carry confirmation codes. */
export const VerificationMessageTemplate = structure({
  SmsMessage: optional(CodeSms),
  EmailMessage: optional(CodeMail),
  EmailSubject: optional(MailSubject),
  EmailMessageByLink: optional(LinkMail),
  EmailSubjectByLink: optional(MailSubject),
  DefaultEmailOption: optional(choice(emailOptions)),
});

/** Who may create users, and the invitation that users made by an administrator get. */
export const AdminCreateUserConfig = structure({
  AllowAdminCreateUserOnly: optional(flag()),
  UnusedAccountValidityDays: optional(integer({ min: 0, max: 365 })),
  InviteMessageTemplate: optional(
    structure({
      SMSMessage: optional(text({ min: 6, max: 140 })),
      EmailMessage: optional(text({ min: 6, max: 20_000, pattern: `${MAIL_CHARACTER}*` })),
      EmailSubject: optional(MailSubject),
    }),
  ),
});
