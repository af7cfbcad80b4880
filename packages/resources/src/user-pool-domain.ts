/**
 * `aws_cognito_user_pool_domain`.
 *
 * @module
 * @see Amazon Cognito user pools API reference, CreateUserPoolDomain
 */
import { UserPoolId } from '@poolkeeper/api/common';
import { text } from '@poolkeeper/api/shape';
import {
  CustomDomainConfig,
  DomainDescription,
  DomainName,
  ManagedLoginVersion,
} from '@poolkeeper/api/user-pool-domain/shapes';
import { toState } from './exchange/to-state.ts';
import { isGone } from './is-gone.ts';
import type { Attributes } from './schema/attribute.ts';
import { failure } from './schema/diagnostic.ts';
import { computed, optional, optionalComputed, required } from './schema/legacy.ts';
import { countIn, saidIn, textIn } from './schema/members.ts';
import type { ManagedResource, Surroundings } from './schema/resource.ts';
import type { Values } from './schema/value.ts';
import { until } from './waiting/again.ts';

const MINUTES = 60_000;

/** How long a domain may take: one of your own has to be told to the whole world. */
const patience = { prefix: MINUTES, custom: 60 * MINUTES } as const;

/** The hosted zone of all CloudFront distributions. */
const CLOUDFRONT_ZONE = 'Z2FDTNDATAQYW2';

const shown = DomainDescription.properties;

const attributes: Attributes = {
  id: computed(DomainName),
  domain: required(DomainName, { replaces: true }),
  user_pool_id: required(UserPoolId, { replaces: true }),
  certificate_arn: optional(CustomDomainConfig.properties.CertificateArn),
  managed_login_version: optionalComputed(ManagedLoginVersion, { unset: 1 }),
  aws_account_id: computed(shown.AWSAccountId, { field: 'AWSAccountId' }),
  cloudfront_distribution: computed(shown.CloudFrontDistribution, { field: 'CloudFrontDistribution' }),
  cloudfront_distribution_arn: computed(text(), {
    field: 'CloudFrontDistribution',
    description: 'The same as `cloudfront_distribution`; the name is older.',
  }),
  cloudfront_distribution_zone_id: computed(text(), {
    description: 'The hosted zone of the distribution in Route 53.',
  }),
  s3_bucket: computed(shown.S3Bucket, { field: 'S3Bucket' }),
  version: computed(shown.Version, { changesAt: 'write' }),
};

export const userPoolDomain: ManagedResource = {
  type: 'aws_cognito_user_pool_domain',
  title: 'Cognito User Pool Domain',
  description: 'The name under which the login pages and OAuth endpoints of a user pool answer.',
  attributes,
  import: { parts: ['domain'], separator: '/' },
  nameOf: (values) => textIn(values, 'domain') ?? '',

  async create(planned, around) {
    await around.connection.cognito('CreateUserPoolDomain', inputOf(planned));
    return whenActive(planned, around);
  },

  read: readDomain,

  async update({ planned }, around) {
    await around.connection.cognito('UpdateUserPoolDomain', inputOf(planned));
    return whenActive(planned, around);
  },

  async delete(prior, around) {
    const domain = textIn(prior, 'domain') ?? '';
    try {
      await around.connection.cognito('DeleteUserPoolDomain', {
        Domain: domain,
        UserPoolId: textIn(prior, 'user_pool_id') ?? '',
      });
    } catch (error) {
      // Of a domain that is gone, Cognito answers that a parameter is wrong.
      if (isGone(error) || (await describe(domain, around)) === undefined) return;
      throw error;
    }
    const gone = await until(
      async () => ((await describe(domain, around)) === undefined ? true : undefined),
      { atMost: patience.prefix, message: `Domain ${domain} is still being deleted.`, around },
    );
    if (!gone)
      throw failure('deleting Cognito User Pool Domain', `The domain ${domain} is still being deleted.`);
  },
};

function inputOf(planned: Values) {
  const CertificateArn = saidIn(planned, 'certificate_arn');
  const ManagedLoginVersion = countIn(planned, 'managed_login_version');
  return {
    Domain: textIn(planned, 'domain') ?? '',
    UserPoolId: textIn(planned, 'user_pool_id') ?? '',
    ...(CertificateArn !== undefined && { CustomDomainConfig: { CertificateArn } }),
    ...(ManagedLoginVersion && { ManagedLoginVersion }),
  };
}

/** A domain that is not there is described by nothing. */
async function describe(Domain: string, { connection }: Surroundings) {
  try {
    const { DomainDescription: described } = await connection.cognito('DescribeUserPoolDomain', { Domain });
    return described?.Status === undefined ? undefined : described;
  } catch (error) {
    if (isGone(error)) return undefined;
    throw error;
  }
}

async function readDomain(prior: Values, around: Surroundings): Promise<Values | undefined> {
  const described = await describe(textIn(prior, 'domain') ?? textIn(prior, 'id') ?? '', around);
  return described && stateOf(described, prior, around);
}

function stateOf(described: DomainDescription, prior: Values, { connection }: Surroundings): Values {
  const response = { ...described, CertificateArn: described.CustomDomainConfig?.CertificateArn };
  return {
    ...toState(attributes, response, prior),
    id: described.Domain ?? '',
    region: connection.region,
    cloudfront_distribution_zone_id: CLOUDFRONT_ZONE,
  };
}

/**
 * State once the domain answers. One that is there and does not answer yet is kept in state, with a warning.
 *
 * @throws DiagnosticError when Cognito could not make it
 */
async function whenActive(planned: Values, around: Surroundings): Promise<Values> {
  const domain = textIn(planned, 'domain') ?? '';
  const settled = await until(
    async () => {
      const described = await describe(domain, around);
      return described?.Status === 'ACTIVE' || described?.Status === 'FAILED' ? described : undefined;
    },
    {
      atMost: saidIn(planned, 'certificate_arn') === undefined ? patience.prefix : patience.custom,
      message: `Domain ${domain} is not active yet.`,
      around,
    },
  );
  const described = settled ?? (await describe(domain, around));
  if (!described || described.Status === 'FAILED') {
    throw failure('waiting for Cognito User Pool Domain', `Cognito could not make the domain ${domain}.`);
  }
  if (described.Status !== 'ACTIVE') {
    around.warn({
      severity: 'warning',
      summary: 'Domain Not Active',
      detail: `The domain ${domain} is ${described.Status} and does not answer yet.`,
    });
  }
  return stateOf(described, planned, around);
}
