/**
 * A resource server as the API shows it.
 *
 * @module
 */
import type { ResourceServerType } from './shapes.ts';

/** A resource server as whoever keeps it knows it. */
export interface DescribedResourceServer {
  readonly userPoolId: string;
  readonly identifier: string;
  readonly name: string;
  readonly scopes: readonly { readonly ScopeName: string; readonly ScopeDescription: string }[];
}

/** The `ResourceServer` of every answer. */
export const describeResourceServer = (server: DescribedResourceServer): ResourceServerType => ({
  UserPoolId: server.userPoolId,
  Identifier: server.identifier,
  Name: server.name,
  Scopes: [...server.scopes],
});
