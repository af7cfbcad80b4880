/**
 * What the provider block takes: all that people write for `hashicorp/aws`.
 *
 * @module
 */
import { flag, integer, list, map, structure, text } from '@poolkeeper/api/shape';
import type { Attribute, Attributes } from '../schema/attribute.ts';
import { calledServices, otherServices } from './endpoint-names.ts';

const anyText = text();
const optional = (shape: Attribute['shape'], description: string): Attribute => ({
  mode: 'optional',
  shape,
  description,
});
const block = (members: Attributes, description: string): Attribute => ({
  mode: 'optional',
  shape: list(structure({})),
  nesting: 'single block',
  members,
  description,
});
const texts = (description: string): Attribute => optional(list(anyText), description);
const textSet = (description: string): Attribute => ({ ...texts(description), unordered: true });

const endpoint = (name: string): readonly [string, Attribute] => [
  name,
  optional(
    anyText,
    Object.hasOwn(calledServices, name)
      ? 'Where the service is reached.'
      : 'Without effect: nothing here calls it.',
  ),
];

/** Settings that are taken and change nothing here. */
const harmless = {
  ec2_metadata_service_endpoint: optional(anyText, 'Without effect.'),
  ec2_metadata_service_endpoint_mode: optional(anyText, 'Without effect.'),
  retry_mode: optional(anyText, 'Without effect: throttled calls are always retried.'),
  s3_us_east_1_regional_endpoint: optional(anyText, 'Without effect: S3 is not called.'),
  s3_use_path_style: optional(flag(), 'Without effect: S3 is not called.'),
  skip_credentials_validation: optional(
    flag(),
    'Without effect: credentials are not tried before they are used.',
  ),
  skip_metadata_api_check: optional(anyText, 'Without effect.'),
  skip_requesting_account_id: optional(
    flag(),
    'Without effect: the account is asked for when something needs it.',
  ),
  sts_region: optional(anyText, 'Without effect.'),
  token_bucket_rate_limiter_capacity: optional(integer(), 'Without effect.'),
} satisfies Attributes;

/** Settings whose effect is not built; a configuration that gives one is refused by its name. */
export const refused = {
  assume_role: {
    attribute: { ...block({}, 'Not built; refused.'), nesting: 'list block', members: assumeRoleMembers() },
    instead:
      'Take on the role outside (a profile whose role is assumed by the AWS CLI, or AWS_SESSION_TOKEN) and give its credentials.',
  },
  assume_role_with_web_identity: {
    attribute: block(assumeRoleMembers(), 'Not built; refused.'),
    instead: 'Take on the role outside and give its credentials.',
  },
  http_proxy: { attribute: optional(anyText, 'Not built; refused.'), instead: 'Leave it out.' },
  https_proxy: { attribute: optional(anyText, 'Not built; refused.'), instead: 'Leave it out.' },
  no_proxy: { attribute: optional(anyText, 'Not built; refused.'), instead: 'Leave it out.' },
  tag_policy_compliance: { attribute: optional(anyText, 'Not built; refused.'), instead: 'Leave it out.' },
  use_dualstack_endpoint: {
    attribute: optional(flag(), 'Not built; refused when true.'),
    instead: 'Name the endpoint in the endpoints block instead.',
  },
  use_fips_endpoint: {
    attribute: optional(flag(), 'Not built; refused when true.'),
    instead: 'Name the endpoint in the endpoints block instead.',
  },
} satisfies Readonly<Record<string, { readonly attribute: Attribute; readonly instead: string }>>;

function assumeRoleMembers(): Attributes {
  const names = ['duration', 'external_id', 'policy', 'role_arn', 'session_name', 'source_identity'];
  const more = ['web_identity_token', 'web_identity_token_file'];
  return {
    ...Object.fromEntries([...names, ...more].map((name) => [name, optional(anyText, 'Not built.')])),
    policy_arns: textSet('Not built.'),
    tags: optional(map(anyText, anyText), 'Not built.'),
    transitive_tag_keys: textSet('Not built.'),
  };
}

/** The provider block. */
export const providerAttributes: Attributes = {
  access_key: optional(anyText, 'The access key id. Left out: `AWS_ACCESS_KEY_ID`, then the profile.'),
  secret_key: {
    ...optional(anyText, 'The secret access key. Left out: `AWS_SECRET_ACCESS_KEY`, then the profile.'),
    sensitive: true,
  },
  token: {
    ...optional(anyText, 'The session token of temporary credentials. Left out: `AWS_SESSION_TOKEN`.'),
    sensitive: true,
  },
  profile: optional(anyText, 'The profile of the shared files. Left out: `AWS_PROFILE`, then `default`.'),
  region: optional(anyText, 'The region. Left out: `AWS_REGION`, `AWS_DEFAULT_REGION`, then the profile.'),
  shared_config_files: texts('Files in place of `~/.aws/config`.'),
  shared_credentials_files: texts('Files in place of `~/.aws/credentials`.'),
  endpoints: {
    mode: 'optional',
    shape: list(structure({})),
    nesting: 'set block',
    members: Object.fromEntries([...Object.keys(calledServices), ...otherServices].sort().map(endpoint)),
    description:
      'Where services are reached. Left out: `AWS_ENDPOINT_URL_COGNITO_IDENTITY_PROVIDER` and its siblings, then `AWS_ENDPOINT_URL`, then Amazon.',
  },
  default_tags: block(
    { tags: optional(map(anyText, anyText), 'The tags.') },
    'Tags for every resource that has tags.',
  ),
  ignore_tags: block(
    {
      keys: textSet('Tags with these keys.'),
      key_prefixes: textSet('Tags whose keys begin so.'),
    },
    'Tags that others give and that are left alone.',
  ),
  allowed_account_ids: textSet('The only accounts to work in.'),
  forbidden_account_ids: textSet('Accounts never to work in.'),
  custom_ca_bundle: optional(
    anyText,
    'A file of certificates (PEM) to trust besides those that Node trusts. Left out: `AWS_CA_BUNDLE`.',
  ),
  insecure: optional(flag(), 'Whether certificates are not checked.'),
  max_retries: optional(integer({ min: 0 }), 'How often a throttled or failed call is tried again.'),
  skip_region_validation: optional(flag(), 'Whether a region that nobody has heard of is taken.'),
  user_agent: texts('What to add to how requests say who sends them.'),
  ...harmless,
  ...Object.fromEntries(Object.entries(refused).map(([name, { attribute }]) => [name, attribute])),
};
