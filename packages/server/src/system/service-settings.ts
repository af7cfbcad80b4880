/**
 * What the operator decided, after the command line, the environment and the configuration file were read.
 *
 * @module
 */
/** The members of a pool that names are built from. */
interface PoolName {
  readonly userPoolId: string;
  readonly region: string;
}

export interface ServiceSettings {
  /** What issuers and redirects are built from, without a trailing slash. */
  readonly publicUrl: string;
  /** `local`: `<publicUrl>/<pool>`; `aws`: Amazon's own form; anything else: that URL and the pool's id. */
  readonly issuer: 'local' | 'aws' | (string & {});
  /** The region of requests that name none. */
  readonly region: string;
  /** Twelve digits; part of every ARN. */
  readonly accountId: string;
  /** Inbox, reset and fixed ids are on; signatures are not verified. */
  readonly development: boolean;
}

/** The `iss` of a pool's tokens. @see docs/reference/command-line.md */
export function issuerOf(settings: ServiceSettings, pool: PoolName): string {
  switch (settings.issuer) {
    case 'local':
      return `${settings.publicUrl}/${pool.userPoolId}`;
    case 'aws':
      return `https://cognito-idp.${pool.region}.amazonaws.com/${pool.userPoolId}`;
    default:
      return `${settings.issuer.replace(/\/+$/, '')}/${pool.userPoolId}`;
  }
}

/** The ARN of a pool. */
export const userPoolArn = (settings: ServiceSettings, pool: PoolName): string =>
  `arn:aws:cognito-idp:${pool.region}:${settings.accountId}:userpool/${pool.userPoolId}`;
