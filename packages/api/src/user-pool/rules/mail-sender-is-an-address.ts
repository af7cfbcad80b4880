import { invalid, type UserPoolRule } from './rule.ts';

/** `ada@example.com`, or `Ada <ada@example.com>`. */
const SENDER = /^(?:[^\s<>@]+@[^\s<>@]+|[^<>]*<[^\s<>@]+@[^\s<>@]+>)$/;

/** The sender of mail is an address, with or without a name before it. */
export const mailSenderIsAnAddress: UserPoolRule = ({ EmailConfiguration }) =>
  EmailConfiguration?.From !== undefined && !SENDER.test(EmailConfiguration.From)
    ? invalid('Provided From email address is invalid')
    : undefined;
