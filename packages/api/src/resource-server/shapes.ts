/**
 * Resource servers: APIs that access tokens are for, and the scopes they know.
 *
 * @module
 * @see Amazon Cognito user pools API reference, ResourceServerType
 */
import { UserPoolId } from '../common.ts';
import { list, optional, type Static, structure, text } from '../shape.ts';

/** The most scopes of one resource server. */
export const LARGEST_SCOPE_COUNT = 100;

/** The most resource servers that ListResourceServers answers at once. */
export const LARGEST_RESOURCE_SERVER_PAGE = 50;

/** The identifier of a resource server, often a URL; unique in its pool and never changed. */
export const ResourceServerIdentifier = text({
  min: 1,
  max: 256,
  pattern: String.raw`[\x21\x23-\x5B\x5D-\x7E]+`,
  description: 'Its identifier, often a URL; unique in its pool.',
});

/** A name to show. */
export const ResourceServerName = text({
  min: 1,
  max: 256,
  pattern: String.raw`[\w\s+=,.@-]+`,
  description: 'A name to show.',
});

/** One scope. Its name holds no `/`, which parts it from the identifier in tokens. */
export const ResourceServerScope = structure({
  ScopeName: text({
    min: 1,
    max: 256,
    pattern: String.raw`[\x21\x23-\x2E\x30-\x5B\x5D-\x7E]+`,
    description: 'The name. Clients ask for `<identifier>/<name>`.',
  }),
  ScopeDescription: text({ min: 1, max: 256, description: 'What the scope permits.' }),
});

/** The scopes of a resource server. */
export const ResourceServerScopes = list(ResourceServerScope, {
  max: LARGEST_SCOPE_COUNT,
  description: 'What tokens for the API can permit.',
});

/** A resource server as the API shows it. */
export const ResourceServerType = structure({
  UserPoolId: optional(UserPoolId),
  Identifier: optional(ResourceServerIdentifier),
  Name: optional(ResourceServerName),
  Scopes: optional(ResourceServerScopes),
});
export type ResourceServerType = Static<typeof ResourceServerType>;
