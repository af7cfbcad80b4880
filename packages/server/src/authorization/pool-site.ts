/**
 * Where the endpoints and pages of a pool are reached.
 *
 * @module
 */
import type { UserPoolRecord } from '../store/records.ts';

/** A pool, as the address of a request names it. */
export interface PoolSite {
  readonly pool: UserPoolRecord;
  /** Scheme, host and port, as they are reached from outside. */
  readonly origin: string;
  /** What the paths of its endpoints and pages begin with: `/<userPoolId>`, or nothing on a domain of its own. */
  readonly basePath: string;
  /** The domain that the request's host is, where it is one. */
  readonly domain?: string;
}

/** The login page for a request that was checked; `query` is that of the authorize endpoint, unchanged. */
export const loginPage = ({ basePath }: PoolSite, query: string): string => `${basePath}/login?${query}`;

/** The authorize endpoint, with a query that a page was given. */
export const authorizeEndpoint = ({ basePath }: PoolSite, query: string): string =>
  `${basePath}/oauth2/authorize?${query}`;

/** The page that tells of an error which no application may be told of. */
export const errorPage = ({ basePath }: PoolSite, error: Readonly<Record<string, string>>): string =>
  `${basePath}/error?${new URLSearchParams(error)}`;
