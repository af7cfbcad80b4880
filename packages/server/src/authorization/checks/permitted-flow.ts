import { OAuthError } from '@poolkeeper/api/oauth-errors';
import { permitsOAuthFlow } from '@poolkeeper/api/user-pool-client/oauth';
import type { Asked, AuthorizationFlow, CheckedParameters } from '../authorization-request.ts';

const flows = { code: 'code', token: 'implicit' } as const satisfies Record<
  CheckedParameters['responseType'],
  AuthorizationFlow
>;

/** The client may use the endpoints, and the flow that the response type stands for. */
export function permittedFlow(
  _: Asked,
  { client, responseType }: Pick<CheckedParameters, 'client' | 'responseType'>,
): AuthorizationFlow {
  const flow = flows[responseType];
  if (!permitsOAuthFlow(client.settings, flow)) throw new OAuthError('unauthorized_client');
  return flow;
}
