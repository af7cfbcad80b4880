/**
 * A domain as the API shows it.
 *
 * @module
 */
import type { EpochMilliseconds } from '../units.ts';
import type { DomainKind } from './rules.ts';
import type { DomainDescription } from './shapes.ts';

/** A domain as whoever keeps it knows it. */
export interface DescribedDomain {
  readonly userPoolId: string;
  readonly domain: string;
  readonly kind: DomainKind;
  readonly certificateArn?: string;
  readonly managedLoginVersion: number;
  readonly modifiedAt: EpochMilliseconds;
}

/** What the service knows beside the domain. */
export interface DomainFacts {
  readonly accountId: string;
  /** The host on which the service itself answers: where the DNS record of a custom domain has to lead. */
  readonly publicHost: string;
}

/** Static files are served by the service itself; the member is never absent at Amazon. */
const S3_BUCKET = 'poolkeeper-assets';

/** The `DomainDescription` of a domain. It is ready as soon as it is made. */
export const describeUserPoolDomain = (domain: DescribedDomain, facts: DomainFacts): DomainDescription => ({
  UserPoolId: domain.userPoolId,
  AWSAccountId: facts.accountId,
  Domain: domain.domain,
  S3Bucket: S3_BUCKET,
  CloudFrontDistribution: facts.publicHost,
  Version: versionOf(domain.modifiedAt),
  Status: 'ACTIVE',
  CustomDomainConfig: domain.certificateArn === undefined ? {} : { CertificateArn: domain.certificateArn },
  ManagedLoginVersion: domain.managedLoginVersion,
});

/** The time of the last change as Amazon writes versions: fourteen digits, in UTC. */
const versionOf = (at: EpochMilliseconds): string =>
  new Date(at).toISOString().replaceAll(/\D/g, '').slice(0, 14);
