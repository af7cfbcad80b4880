/**
 * The accounts at Amazon that a pool's messages would go through.
 *
 * @module
 */
import { AnyString, Arn, OptionalArn } from '../../common.ts';
import { choice, described, optional, structure, text } from '../../shape.ts';

/** The name of a region. */
const RegionCode = text({ min: 5, max: 32 });

const ADDRESS_CHARACTER = String.raw`[\p{L}\p{M}\p{S}\p{N}\p{P}]`;

/** Who sends the pool's mail. */
export const EmailConfiguration = structure(
  {
    SourceArn: optional(described(Arn, 'The verified identity of Amazon SES that mail comes from.')),
    ReplyToEmailAddress: optional(
      text({
        pattern: `${ADDRESS_CHARACTER}+@${ADDRESS_CHARACTER}+`,
        testedAs: `${ADDRESS_CHARACTER}(?:(?!@)${ADDRESS_CHARACTER})*@${ADDRESS_CHARACTER}+`,
        description: 'Where answers go.',
      }),
    ),
    EmailSendingAccount: optional(
      choice(['COGNITO_DEFAULT', 'DEVELOPER'], {
        description: "Whether Cognito's own sender is used or your Amazon SES (`DEVELOPER`).",
      }),
    ),
    From: optional(
      described(AnyString, 'The sender: `ada@example.com`, or with a name `Ada <ada@example.com>`.'),
    ),
    ConfigurationSet: optional(
      text({
        min: 1,
        max: 64,
        pattern: '^[a-zA-Z0-9_-]+$',
        description: 'A configuration set of Amazon SES.',
      }),
    ),
  },
  { description: "Who sends the pool's mail." },
);

/** Who sends the pool's SMS. */
export const SmsConfiguration = structure(
  {
    SnsCallerArn: optional(described(OptionalArn, 'The role with which Cognito sends through Amazon SNS.')),
    ExternalId: optional(described(AnyString, 'The external id that the role asks for.')),
    SnsRegion: optional(described(RegionCode, "The region of Amazon SNS; the pool's where none is given.")),
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
  },
  { description: "Who sends the pool's SMS." },
);
