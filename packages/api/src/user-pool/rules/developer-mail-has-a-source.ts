import { invalid, type UserPoolRule } from './rule.ts';

/** Mail through the pool owner's account names the identity that it is sent from. */
export const developerMailHasASource: UserPoolRule = ({ EmailConfiguration }) =>
  EmailConfiguration?.EmailSendingAccount === 'DEVELOPER' && !EmailConfiguration.SourceArn
    ? invalid('Source ARN is required to use DEVELOPER email sending owner')
    : undefined;
