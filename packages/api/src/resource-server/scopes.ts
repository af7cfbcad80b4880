/**
 * The names by which clients and tokens know the scopes of a resource server.
 *
 * @module
 */

/** The members of a resource server that scope names are made from. */
interface ScopeSource {
  readonly identifier: string;
  readonly scopes: readonly { readonly ScopeName: string }[];
}

/** `<identifier>/<scope name>` of every scope, in order: what AllowedOAuthScopes and `scope` hold. */
export const resourceServerScopeNames = (server: ScopeSource): readonly string[] =>
  server.scopes.map(({ ScopeName }) => `${server.identifier}/${ScopeName}`);
