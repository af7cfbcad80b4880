/**
 * Identities of a user at identity providers: the one that the user came from, and those that were linked.
 *
 * @module
 * @see Amazon Cognito developer guide, "Linking federated users to an existing user profile"
 */
import type { ProviderType } from '../identity-provider/shapes.ts';
import type { EpochMilliseconds } from '../units.ts';

/** Names the subject at a provider: `sub` of OpenID Connect, the NameID of SAML. */
export const SUBJECT_ATTRIBUTE = 'Cognito_Subject';

/** One identity. */
export interface FederatedIdentity {
  readonly providerName: string;
  readonly providerType: ProviderType;
  /** The entity id of a SAML provider. */
  readonly issuer: string | null;
  /** What `userId` is: {@link SUBJECT_ATTRIBUTE}, or the claim by which a link waits for its first sign-in. */
  readonly attribute: string;
  readonly userId: string;
  /** Whether the user came into the pool by it. */
  readonly primary: boolean;
  readonly dateCreated: EpochMilliseconds;
}

/** Whoever may have identities. */
export interface Identified {
  readonly identities?: readonly FederatedIdentity[] | undefined;
}

/** Whether the user came from a provider: its address does not sign it in, and it has no password. */
export const isFederated = ({ identities = [] }: Identified): boolean =>
  identities.some(({ primary }) => primary);

/** The attribute `identities`, as the API, triggers and userInfo show it; undefined for a user who has none. */
export const identitiesAttribute = ({ identities = [] }: Identified): string | undefined =>
  identities.length === 0
    ? undefined
    : JSON.stringify(
        identities.map(({ userId, providerName, providerType, issuer, primary, dateCreated }) => ({
          userId,
          providerName,
          providerType,
          issuer,
          primary,
          dateCreated,
        })),
      );

/** The claim `identities` of an ID token, in which switches and times are strings. */
export const identitiesClaim = ({ identities = [] }: Identified): readonly object[] | undefined =>
  identities.length === 0
    ? undefined
    : identities.map(({ userId, providerName, providerType, issuer, primary, dateCreated }) => ({
        dateCreated: String(dateCreated),
        userId,
        providerName,
        providerType,
        issuer,
        primary: String(primary),
      }));
