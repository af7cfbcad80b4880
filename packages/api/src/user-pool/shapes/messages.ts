/**
 * What the messages of a pool say. Amazon's patterns for mail backtrack badly on a crafted text; each is tested
 * in a form that matches the same in linear time.
 *
 * @module
 */
import { choice, described, flag, integer, optional, structure, text } from '../../shape.ts';

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
export const VerificationMessageTemplate = structure(
  {
    SmsMessage: optional(described(CodeSms, 'The SMS. `{####}` stands for the code.')),
    EmailMessage: optional(described(CodeMail, 'The mail. `{####}` stands for the code.')),
    EmailSubject: optional(described(MailSubject, 'The subject of the mail.')),
    EmailMessageByLink: optional(
      described(LinkMail, 'The mail with a link. `{##Click here##}` becomes the link.'),
    ),
    EmailSubjectByLink: optional(described(MailSubject, 'The subject of the mail with a link.')),
    DefaultEmailOption: optional(
      choice(emailOptions, { description: 'Whether mails carry a code or a link.' }),
    ),
  },
  { description: 'The messages that carry confirmation codes.' },
);

/** Who may create users, and the invitation that users made by an administrator get. */
export const AdminCreateUserConfig = structure(
  {
    AllowAdminCreateUserOnly: optional(
      flag({ description: 'Whether only an administrator may make users, and nobody may sign up.' }),
    ),
    UnusedAccountValidityDays: optional(
      integer({
        min: 0,
        max: 365,
        description: 'Days that a temporary password lives. The password policy is the newer place.',
      }),
    ),
    InviteMessageTemplate: optional(
      structure(
        {
          SMSMessage: optional(
            text({
              min: 6,
              max: 140,
              description: 'The SMS, with `{username}` and, for the temporary password, `{####}`.',
            }),
          ),
          EmailMessage: optional(
            text({
              min: 6,
              max: 20_000,
              pattern: `${MAIL_CHARACTER}*`,
              description: 'The mail, with `{username}` and, for the temporary password, `{####}`.',
            }),
          ),
          EmailSubject: optional(described(MailSubject, 'The subject of the mail.')),
        },
        { description: 'The invitation of a user whom an administrator made.' },
      ),
    ),
  },
  { description: 'Who makes users, and what invited users are told.' },
);
