import { messageTemplates } from '../message-templates.ts';
import { invalid, type UserPoolRule } from './rule.ts';

/** The form in which an invitation has to hold both placeholders; Amazon prints a pattern of this meaning. */
const PATTERN = String.raw`.*\{username\}.*\{####\}.*|.*\{####\}.*\{username\}.*`;

/** Somebody who is invited needs the username and the temporary password. */
export const invitationHoldsPlaceholders: UserPoolRule = (settings) => {
  const { emailMessage, smsMessage } = messageTemplates(settings).invitation;
  if (!isComplete(emailMessage)) return incomplete('emailMessage', emailMessage);
  if (!isComplete(smsMessage)) return incomplete('smsMessage', smsMessage);
  return undefined;
};

const isComplete = (message: string): boolean => message.includes('{username}') && message.includes('{####}');

const incomplete = (member: string, message: string): ReturnType<UserPoolRule> =>
  invalid(
    `1 validation error detected: Value '${message.slice(0, 256)}' at 'adminCreateUserConfig.inviteMessage.${member}' ` +
      `failed to satisfy constraint: Member must satisfy regular expression pattern: ${PATTERN}`,
  );
