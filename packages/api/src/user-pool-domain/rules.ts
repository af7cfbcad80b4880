/**
 * What a domain and its settings must be, whichever pool it is for.
 *
 * @module
 */
import { CognitoError, notBuilt } from '../errors.ts';
import type { UserPoolTier } from '../user-pool/shapes/features.ts';
import { type CustomDomainConfig, PREFIX_PATTERN, type Routing } from './shapes.ts';

/** A prefix stands before `.auth.<region>.<host>`; a custom domain is the whole name. */
export type DomainKind = 'prefix' | 'custom';

/** What was asked for, and the feature plan of the pool. */
export interface DomainSubject {
  readonly domain: string;
  readonly customDomain: CustomDomainConfig | undefined;
  readonly managedLoginVersion: number | undefined;
  readonly routing: Routing | undefined;
  readonly tier: UserPoolTier;
}

const invalid = (message: string): CognitoError => new CognitoError('InvalidParameterException', message);

/** Words that no prefix may contain. */
const RESERVED_WORDS = ['aws', 'amazon', 'cognito'] as const;

const LABEL = '[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?';

/** A name with a parent that is no top-level domain: `auth.example.com`, not `example.com`. */
const SUBDOMAIN = new RegExp(String.raw`^${LABEL}(?:\.${LABEL}){2,}$`);

/** Whether a name can be a prefix at all. */
export const isPrefix = (domain: string): boolean => new RegExp(PREFIX_PATTERN).test(domain);

/**
 * Checks a domain that is to be made.
 *
 * @throws InvalidParameterException for a name or certificate that cannot be
 * @throws FeatureUnavailableInTierException for managed login in a LITE pool
 */
export function checkUserPoolDomain(subject: DomainSubject): void {
  const { domain, customDomain } = subject;
  if (customDomain) {
    if (!SUBDOMAIN.test(domain)) {
      throw invalid(
        'Custom domain is not a valid subdomain: Was not able to resolve a DNS A record for the parent domain ' +
          'or domain parent is a top-level domain.',
      );
    }
  } else {
    checkPrefix(domain);
  }
  checkDomainSettings(subject);
}

function checkPrefix(domain: string): void {
  if (!isPrefix(domain)) {
    throw invalid(
      'The domain name contains an invalid character. Domain names can only contain lower-case letters, numbers, ' +
        `and hyphens. Please enter a different name that follows this format: ${PREFIX_PATTERN}`,
    );
  }
  const reserved = RESERVED_WORDS.find((word) => domain.includes(word));
  if (reserved) throw invalid(`Domain cannot contain reserved word: ${reserved}`);
}

/** Checks what UpdateUserPoolDomain can change. @throws as {@link checkUserPoolDomain} */
export function checkDomainSettings({
  customDomain,
  managedLoginVersion,
  routing,
  tier,
}: Omit<DomainSubject, 'domain'>): void {
  if (customDomain && !/^arn:[\w-]+:acm:us-east-1:/.test(customDomain.CertificateArn)) {
    throw invalid(
      "The specified SSL certificate doesn't exist, isn't in us-east-1 region, isn't valid, or doesn't include a " +
        'valid certificate chain.',
    );
  }
  // Whoever holds the certificate decides which TLS is spoken: the service's own TLS options, or a proxy before it.
  if (customDomain?.SecurityPolicy) throw notBuilt('CustomDomainConfig.SecurityPolicy');
  if (routing?.Failover) throw notBuilt('Routing.Failover');
  if (managedLoginVersion === undefined) return;
  if (managedLoginVersion !== 1 && managedLoginVersion !== 2) {
    throw invalid('ManagedLoginVersion must be 1 or 2.');
  }
  if (managedLoginVersion === 2 && tier === 'LITE') {
    throw new CognitoError(
      'FeatureUnavailableInTierException',
      `The following feature is not available for the ${tier} pricing tier configured: Managed Login Version 2`,
    );
  }
}
