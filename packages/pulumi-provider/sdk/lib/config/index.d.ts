// Derived from the package schema: see "npm run docs" in the repository. Do not edit.
import type * as outputs from "../types/output.js";

/**
 * The access key id. Left out: `AWS_ACCESS_KEY_ID`, then the profile.
 */
export declare const accessKey: string | undefined;
/**
 * The only accounts to work in.
 */
export declare const allowedAccountIds: string[] | undefined;
/**
 * Not built; refused.
 */
export declare const assumeRoleWithWebIdentity: outputs.ProviderAssumeRoleWithWebIdentity | undefined;
/**
 * Not built; refused.
 */
export declare const assumeRoles: outputs.ProviderAssumeRole[] | undefined;
/**
 * A file of certificates (PEM) to trust besides those that Node trusts. Left out: `AWS_CA_BUNDLE`.
 */
export declare const customCaBundle: string | undefined;
/**
 * Tags for every resource that has tags.
 */
export declare const defaultTags: outputs.ProviderDefaultTags | undefined;
/**
 * Without effect.
 */
export declare const ec2MetadataServiceEndpoint: string | undefined;
/**
 * Without effect.
 */
export declare const ec2MetadataServiceEndpointMode: string | undefined;
/**
 * Where services are reached. Left out: `AWS_ENDPOINT_URL_COGNITO_IDENTITY_PROVIDER` and its siblings, then `AWS_ENDPOINT_URL`, then Amazon.
 */
export declare const endpoints: outputs.ProviderEndpoint[] | undefined;
/**
 * Accounts never to work in.
 */
export declare const forbiddenAccountIds: string[] | undefined;
/**
 * Not built; refused.
 */
export declare const httpProxy: string | undefined;
/**
 * Not built; refused.
 */
export declare const httpsProxy: string | undefined;
/**
 * Tags that others give and that are left alone.
 */
export declare const ignoreTags: outputs.ProviderIgnoreTags | undefined;
/**
 * Whether certificates are not checked.
 */
export declare const insecure: boolean | undefined;
/**
 * How often a throttled or failed call is tried again.
 */
export declare const maxRetries: number | undefined;
/**
 * Not built; refused.
 */
export declare const noProxy: string | undefined;
/**
 * The profile of the shared files. Left out: `AWS_PROFILE`, then `default`.
 */
export declare const profile: string | undefined;
/**
 * The region. Left out: `AWS_REGION`, `AWS_DEFAULT_REGION`, then the profile.
 */
export declare const region: string | undefined;
/**
 * Without effect: throttled calls are always retried.
 */
export declare const retryMode: string | undefined;
/**
 * Without effect: S3 is not called.
 */
export declare const s3UsEast1RegionalEndpoint: string | undefined;
/**
 * Without effect: S3 is not called.
 */
export declare const s3UsePathStyle: boolean | undefined;
/**
 * The secret access key. Left out: `AWS_SECRET_ACCESS_KEY`, then the profile.
 */
export declare const secretKey: string | undefined;
/**
 * Files in place of `~/.aws/config`.
 */
export declare const sharedConfigFiles: string[] | undefined;
/**
 * Files in place of `~/.aws/credentials`.
 */
export declare const sharedCredentialsFiles: string[] | undefined;
/**
 * Without effect: credentials are not tried before they are used.
 */
export declare const skipCredentialsValidation: boolean | undefined;
/**
 * Without effect.
 */
export declare const skipMetadataApiCheck: string | undefined;
/**
 * Whether a region that nobody has heard of is taken.
 */
export declare const skipRegionValidation: boolean | undefined;
/**
 * Without effect: the account is asked for when something needs it.
 */
export declare const skipRequestingAccountId: boolean | undefined;
/**
 * Without effect.
 */
export declare const stsRegion: string | undefined;
/**
 * Not built; refused.
 */
export declare const tagPolicyCompliance: string | undefined;
/**
 * The session token of temporary credentials. Left out: `AWS_SESSION_TOKEN`.
 */
export declare const token: string | undefined;
/**
 * Without effect.
 */
export declare const tokenBucketRateLimiterCapacity: number | undefined;
/**
 * Not built; refused when true.
 */
export declare const useDualstackEndpoint: boolean | undefined;
/**
 * Not built; refused when true.
 */
export declare const useFipsEndpoint: boolean | undefined;
/**
 * What to add to how requests say who sends them.
 */
export declare const userAgents: string[] | undefined;
