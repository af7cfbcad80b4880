/**
 * Domains: the names under which a user pool's OAuth endpoints and login pages answer.
 *
 * @module
 * @see Amazon Cognito user pools API reference, CreateUserPoolDomain and DomainDescriptionType
 */
import { AnyString, Arn, UserPoolId } from '../common.ts';
import { choice, described, integer, optional, type Static, structure, text } from '../shape.ts';

/**
 * What a prefix looks like. Amazon's model has it as the pattern of every domain, which no custom domain fits; the
 * live service tests it on prefixes alone, with words of its own. See `rules.ts`.
 */
export const PREFIX_PATTERN = String.raw`^[a-z0-9](?:[a-z0-9\-]{0,61}[a-z0-9])?$`;

/** A prefix, or the whole name of a custom domain. */
export const DomainName = text({
  min: 1,
  max: 63,
  description: 'A prefix, or the whole name of a custom domain (`auth.example.com`).',
});

/** The certificate of a custom domain, and the TLS versions it is offered with. */
export const CustomDomainConfig = structure({
  CertificateArn: described(Arn, 'The certificate of a custom domain, in `us-east-1`.'),
  SecurityPolicy: optional(choice(['TLS_V1', 'TLS_V1_2_2021', 'TLS_V1_3_2025'])),
});
export type CustomDomainConfig = Static<typeof CustomDomainConfig>;

/** 1: the classic hosted UI. 2: managed login. */
export const ManagedLoginVersion = integer({
  description: '1 for the classic hosted UI, 2 for managed login.',
});

/** To which region requests go when the first fails. */
export const Routing = structure({
  Failover: optional(
    structure({
      SecondaryRegion: text({ min: 5, max: 32 }),
      PrimaryRoute53HealthCheckId: text({ max: 64 }),
    }),
  ),
});
export type Routing = Static<typeof Routing>;

/** A domain as the API shows it; of an unknown one nothing. */
export const DomainDescription = structure({
  UserPoolId: optional(UserPoolId),
  AWSAccountId: optional(text({ max: 12, pattern: '[0-9]+', description: 'The account of the user pool.' })),
  Domain: optional(DomainName),
  S3Bucket: optional(text({ min: 3, max: 1024, description: 'Where the static files of the domain lie.' })),
  CloudFrontDistribution: optional(described(AnyString, 'What the DNS record of a custom domain leads to.')),
  Version: optional(text({ min: 1, max: 20, description: 'The version of the domain.' })),
  Status: optional(choice(['CREATING', 'DELETING', 'UPDATING', 'ACTIVE', 'FAILED'])),
  CustomDomainConfig: optional(
    structure({ CertificateArn: optional(Arn), SecurityPolicy: optional(AnyString) }),
  ),
  ManagedLoginVersion: optional(ManagedLoginVersion),
});
export type DomainDescription = Static<typeof DomainDescription>;
