/**
 * Making the tokens of one answer: what they say first, which may ask a function, then the signatures.
 *
 * @module
 */
import { toEpochSeconds } from '@poolkeeper/api/units';
import type { SignInRecord, UserPoolClientRecord, UserPoolRecord, UserRecord } from '../store/records.ts';
import { issuerOf } from '../system/service-settings.ts';
import { eventAttributes } from '../triggers/event-attributes.ts';
import type { GroupConfiguration, TokenChanges, TokenGenerationSource } from '../triggers/triggers.ts';
import { accessClaims } from './access-claims.ts';
import { atHash } from './at-hash.ts';
import { groupConfiguration } from './group-claims.ts';
import { idClaims } from './id-claims.ts';
import { changeAccessClaims, changeIdClaims, changeScopes, checkTokenChanges } from './pre-token.ts';
import { type Claims, signToken } from './sign.ts';
import type { PoolKeys } from './signing-keys.ts';
import type { TokenContext } from './token-parts.ts';

/** What the tokens of a user are issued for. */
export interface Issue {
  readonly pool: UserPoolRecord;
  readonly client: UserPoolClientRecord;
  readonly user: UserRecord;
  readonly signIn: SignInRecord;
  readonly source: TokenGenerationSource;
  readonly nonce?: string | undefined;
  readonly clientMetadata?: Readonly<Record<string, string>> | undefined;
  readonly awsSdkVersion?: string | undefined;
}

/** What the tokens will say. */
export interface PreparedTokens {
  readonly keys: PoolKeys;
  readonly access: Claims;
  readonly id: Claims | undefined;
  readonly withAccessTokenHash: boolean;
}

/** Sign-ins through the API have an ID token; others where `openid` was granted. */
const hasIdToken = ({ origin, scopes }: SignInRecord): boolean =>
  origin === 'api' || scopes.includes('openid');

/** Reads the groups, asks PreTokenGeneration and puts the claims together. Writes nothing. */
export async function prepareTokens(context: TokenContext, issue: Issue): Promise<PreparedTokens> {
  const { settings, store, system } = context;
  const { pool, client, user, signIn } = issue;
  const [keys, records] = await Promise.all([
    context.keys.of(pool),
    store.groups.ofUser(pool.userPoolId, user.sub),
  ]);
  const own = groupConfiguration(records);
  const changes = await askForChanges(context, issue, own);
  const groups = changes?.groups ?? own;
  const issuedAt = toEpochSeconds(system.clock.now());
  const subject = { pool, client, user, signIn, issuer: issuerOf(settings, pool), issuedAt, groups };
  const scopes = changes ? changeScopes(signIn.scopes, changes) : signIn.scopes;
  const access = accessClaims(subject, scopes, system.ids.uuid());
  const id = hasIdToken(signIn) ? idClaims(subject, system.ids.uuid(), issue.nonce) : undefined;
  return {
    keys,
    access: changes ? changeAccessClaims(access, changes.accessToken) : access,
    id: id && changes ? changeIdClaims(id, changes.idToken) : id,
    withAccessTokenHash: signIn.origin === 'oauth',
  };
}

async function askForChanges(
  { triggers }: TokenContext,
  { pool, client, user, signIn, source, clientMetadata, awsSdkVersion }: Issue,
  groups: GroupConfiguration,
): Promise<TokenChanges | undefined> {
  if (!triggers.has(pool, 'PreTokenGeneration')) return undefined;
  const changes = await triggers.preTokenGeneration(
    source,
    {
      pool,
      clientId: client.clientId,
      userName: user.username,
      userAttributes: eventAttributes(user),
      clientMetadata,
      awsSdkVersion,
    },
    { groupConfiguration: groups, scopes: signIn.scopes },
  );
  checkTokenChanges(changes);
  return changes;
}

/** The signed tokens. */
export interface SignedTokens {
  readonly accessToken: string;
  readonly idToken?: string;
}

/** Signs both tokens at once; one after the other where the ID token holds the hash of the access token. */
export async function signTokens({
  keys,
  access,
  id,
  withAccessTokenHash,
}: PreparedTokens): Promise<SignedTokens> {
  const signingAccess = signToken(keys.signing.access, access);
  if (id === undefined) return { accessToken: await signingAccess };
  const claims = withAccessTokenHash ? { at_hash: atHash(await signingAccess), ...id } : id;
  const [accessToken, idToken] = await Promise.all([signingAccess, signToken(keys.signing.id, claims)]);
  return { accessToken, idToken };
}
