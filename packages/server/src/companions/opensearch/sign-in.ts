/**
 * The sign-in of a domain: the user pool client that the service makes for it, and its entry in the identity pool.
 *
 * @module
 */
import { CompanionError } from '@poolkeeper/api/companions/errors';
import type { CognitoIdentityProvider } from '@poolkeeper/api/companions/identity-pools/shapes';
import type { Call } from '../../operations/handler.ts';
import { createUserPoolClient } from '../../operations/user-pool-clients/create-user-pool-client.ts';
import type { DomainClient, OpenSearchDomainRecord } from '../../store/records.ts';
import { placeOf } from '../handler.ts';
import { changeIdentityPool } from '../identity-pools/change-identity-pool.ts';
import type { CognitoPools } from './check-cognito-options.ts';
import { dashboardsUrl } from './endpoint-of.ts';
import { invalid } from './invalid.ts';

/** Makes the client of a domain and tells the identity pool of it. */
export async function addSignIn(
  domain: OpenSearchDomainRecord,
  { userPoolId, identityPoolId }: CognitoPools,
  call: Call,
): Promise<DomainClient> {
  const { ids } = call.core.system;
  const url = dashboardsUrl(domain);
  const { UserPoolClient } = await createUserPoolClient(
    {
      UserPoolId: userPoolId,
      ClientName: `AmazonOpenSearchService-${domain.id}-${ids.clientId().slice(0, 5)}-${call.region}-${domain.content.hostSuffix}`,
      GenerateSecret: true,
      AllowedOAuthFlowsUserPoolClient: true,
      AllowedOAuthFlows: ['code'],
      AllowedOAuthScopes: ['email', 'openid', 'phone', 'profile'],
      CallbackURLs: [url],
      LogoutURLs: [url],
      SupportedIdentityProviders: ['COGNITO'],
    },
    call,
  );
  const client = { userPoolId, identityPoolId, clientId: UserPoolClient.ClientId };
  await changeProviders(client, call, (providers) => [
    ...providers,
    { ProviderName: providerName(client, call), ClientId: client.clientId, ServerSideTokenCheck: true },
  ]);
  return client;
}

/** Deletes the client of a domain, and its entry; one that is gone already needs no deleting. */
export async function removeSignIn(client: DomainClient, call: Call): Promise<void> {
  const { store } = call.core;
  await store.userPoolClients.delete(client.userPoolId, client.clientId);
  if (!(await store.identityPools.find(placeOf(call), client.identityPoolId))) return;
  await changeProviders(client, call, (providers) =>
    providers.filter(
      ({ ProviderName, ClientId }) =>
        ClientId !== client.clientId || ProviderName !== providerName(client, call),
    ),
  );
}

const providerName = ({ userPoolId }: DomainClient, { region }: Call): string =>
  `cognito-idp.${region}.amazonaws.com/${userPoolId}`;

async function changeProviders(
  { identityPoolId }: DomainClient,
  call: Call,
  change: (providers: readonly CognitoIdentityProvider[]) => CognitoIdentityProvider[],
): Promise<void> {
  await changeIdentityPool(identityPoolId, call, (content) => ({
    ...content,
    settings: {
      ...content.settings,
      CognitoIdentityProviders: change(content.settings.CognitoIdentityProviders ?? []),
    },
  })).catch(asInvalid(identityPoolId));
}

/** The identity pool was there when the options were checked. */
const asInvalid =
  (identityPoolId: string) =>
  (cause: unknown): never => {
    if (cause instanceof CompanionError) {
      throw invalid(`Identity pool ${identityPoolId} does not exist.`);
    }
    throw cause;
  };
