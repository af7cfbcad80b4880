/**
 * Identity pools, with the bounds of Amazon's model.
 *
 * @module
 * @see Amazon Cognito identity pools API reference, "Data Types"
 */
import { choice, flag, list, map, optional, type Static, structure, text } from '../../shape.ts';

/** The id of an identity pool: its region, a colon and a UUID. */
export const IdentityPoolId = text({ min: 1, max: 55, pattern: String.raw`[\w-]+:[0-9a-f-]+` });

export const IdentityPoolName = text({ min: 1, max: 128, pattern: String.raw`[\w\s+=,.@-]+` });

const Arn = text({ min: 20, max: 2048 });
const ProviderName = text({ min: 1, max: 128 });

/** A user pool client whose users are known to the identity pool. */
export const CognitoIdentityProvider = structure({
  ProviderName: optional(
    text({
      min: 1,
      max: 128,
      pattern: String.raw`[\w._:/-]+`,
      description: 'The user pool: `cognito-idp.<region>.amazonaws.com/<user pool id>`.',
    }),
  ),
  ClientId: optional(text({ min: 1, max: 128, pattern: String.raw`[\w_]+`, testedAs: String.raw`\w+` })),
  ServerSideTokenCheck: optional(flag()),
});
export type CognitoIdentityProvider = Static<typeof CognitoIdentityProvider>;

export const IdentityPoolTags = map(text({ min: 1, max: 128 }), text({ min: 0, max: 256 }));

export const TagKeys = list(text({ min: 1, max: 128 }));

/** What an identity pool is, apart from its id. */
export const identityPoolSettings = {
  IdentityPoolName,
  AllowUnauthenticatedIdentities: flag(),
  AllowClassicFlow: optional(flag()),
  SupportedLoginProviders: optional(
    map(ProviderName, text({ min: 1, max: 128, pattern: String.raw`[\w.;_/-]+` })),
  ),
  DeveloperProviderName: optional(text({ min: 1, max: 128, pattern: String.raw`[\w._-]+` })),
  OpenIdConnectProviderARNs: optional(list(Arn)),
  CognitoIdentityProviders: optional(list(CognitoIdentityProvider)),
  SamlProviderARNs: optional(list(Arn)),
  IdentityPoolTags: optional(IdentityPoolTags),
} as const;

const settings = structure(identityPoolSettings);
export type IdentityPoolSettings = Static<typeof settings>;

/** An identity pool as the API shows it. */
export const IdentityPool = structure({ IdentityPoolId, ...identityPoolSettings });
export type IdentityPool = Static<typeof IdentityPool>;

/** The roles of those who signed in and of those who did not. */
export const Roles = map(text({ min: 1, max: 128, pattern: '(un)?authenticated' }), Arn);

const MappingRule = structure({
  Claim: text({ min: 1, max: 64, pattern: String.raw`[\p{L}\p{M}\p{S}\p{N}\p{P}]+` }),
  MatchType: choice(['Equals', 'Contains', 'StartsWith', 'NotEqual']),
  Value: text({ min: 1, max: 128 }),
  RoleARN: Arn,
});

/** Which role a user of one provider gets. */
export const RoleMappings = map(
  ProviderName,
  structure({
    Type: choice(['Token', 'Rules']),
    AmbiguousRoleResolution: optional(choice(['AuthenticatedRole', 'Deny'])),
    RulesConfiguration: optional(structure({ Rules: list(MappingRule, { min: 1, max: 400 }) })),
  }),
);

/** Which roles an identity pool gives. */
export const identityPoolRoles = { Roles, RoleMappings: optional(RoleMappings) } as const;

const roles = structure({ Roles: optional(Roles), RoleMappings: optional(RoleMappings) });
export type IdentityPoolRoles = Static<typeof roles>;

/** The most identity pools that ListIdentityPools answers at once. */
export const LARGEST_IDENTITY_POOL_PAGE = 60;

/** The most identity pools of an account in a region. */
export const LARGEST_IDENTITY_POOL_COUNT = 1000;
