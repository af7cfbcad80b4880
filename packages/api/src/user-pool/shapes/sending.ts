/**
 * The accounts at Amazon that a pool's messages would go through.
 *
 * @module
 */
import { AnyString, Arn, OptionalArn } from '../../common.ts';
import { choice, optional, structure, text } from '../../shape.ts';

/** The name of a region. */
const RegionCode = text({ min: 5, max: 32 });

const ADDRESS_CHARACTER = String.raw`[\p{L}\p{M}\p{S}\p{N}\p{P}]`;

/** Who sends the pool's mail. */
export const EmailConfiguration = structure({
  SourceArn: optional(Arn),
  ReplyToEmailAddress: optional(
    text({
      pattern: `${ADDRESS_CHARACTER}+@${ADDRESS_CHARACTER}+`,
      testedAs: `${ADDRESS_CHARACTER}(?:(?!@)${ADDRESS_CHARACTER})*@${ADDRESS_CHARACTER}+`,
    }),
  ),
  EmailSendingAccount: optional(choice(['COGNITO_DEFAULT', 'DEVELOPER'])),
  From: optional(AnyString),
  ConfigurationSet: optional(text({ min: 1, max: 64, pattern: '^[a-zA-Z0-9_-]+$' })),
});

/** Who sends the pool's SMS. */
export const SmsConfiguration = structure({
  SnsCallerArn: optional(OptionalArn),
  ExternalId: optional(AnyString),
  SnsRegion: optional(RegionCode),
  EumsSms: optional(
    structure({
      CallerArn: Arn,
      ExternalId: optional(AnyString),
      OriginationIdentity: optional(AnyString),
      ConfigurationSetName: optional(AnyString),
      InEntityId: optional(AnyString),
      InTemplateId: optional(AnyString),
      Region: optional(RegionCode),
    }),
  ),
});
