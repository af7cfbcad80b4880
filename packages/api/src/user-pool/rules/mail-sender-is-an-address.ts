import { parseMailbox } from '../mail-sender.ts';
import { invalid, type UserPoolRule } from './rule.ts';

/** The sender of mail is an address, with or without a name before it. */
export const mailSenderIsAnAddress: UserPoolRule = ({ EmailConfiguration }) =>
  EmailConfiguration?.From !== undefined && !parseMailbox(EmailConfiguration.From)
    ? invalid('Provided From email address is invalid')
    : undefined;
