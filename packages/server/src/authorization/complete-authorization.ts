import { OAuthError } from '@poolkeeper/api/oauth-errors';
import { schemaAttributes } from '@poolkeeper/api/user-pool/schema-attributes';
import { readsScopes } from '@poolkeeper/api/user-pool-client/scope-attributes';
import type { Core } from '../accounts/core.ts';
import type { AuthorizationFlow, AuthorizationRequest } from './authorization-request.ts';
import { issueCode } from './code.ts';
import { type Redirect, type RedirectMode, redirectAddress } from './redirect.ts';
import { type Refusal, refuseByRedirect } from './refusal.ts';
import type { SignedIn } from './signed-in.ts';

/** Where the browser goes with what was asked for. */
export interface Completed {
  readonly outcome: 'completed';
  readonly location: string;
}

/** What a flow answers with, and where. */
const flows: Readonly<Record<AuthorizationFlow, { mode: RedirectMode; answer: typeof codeAnswer }>> = {
  code: { mode: 'query', answer: codeAnswer },
  implicit: { mode: 'fragment', answer: tokenAnswer },
};

/**
 * Gives a checked request what it asked for. Whoever calls has made sure that the user may sign in now.
 *
 * @returns the address to send the browser to, with a code, tokens or an error
 */
export async function completeAuthorization(
  core: Core,
  request: AuthorizationRequest,
  signedIn: SignedIn,
): Promise<Completed | Refusal> {
  const { redirectUri, passedOn } = request;
  const { mode, answer } = flows[request.flow];
  try {
    const parameters = { ...(await answer(core, request, signedIn)), state: passedOn.state };
    return { outcome: 'completed', location: redirectAddress({ to: redirectUri, mode, parameters }) };
  } catch (thrown) {
    return refuseRequest(request, thrown);
  }
}

/** Sends an error to the application that a checked request came from. */
export function refuseRequest(
  { redirectUri, passedOn, flow }: AuthorizationRequest,
  thrown: unknown,
): Refusal {
  return refuseByRedirect({ redirectUri, state: passedOn.state, mode: flows[flow].mode }, thrown);
}

/** @see RFC 6749 section 4.1.2 */
async function codeAnswer(
  core: Core,
  request: AuthorizationRequest,
  signedIn: SignedIn,
): Promise<Redirect['parameters']> {
  return { code: await issueCode(core, request, signedIn) };
}

/** @see RFC 6749 section 4.2.2 */
async function tokenAnswer(
  core: Core,
  { client, site, scopes, resource, passedOn }: AuthorizationRequest,
  signedIn: SignedIn,
): Promise<Redirect['parameters']> {
  const { pool } = site;
  if (!readsScopes(client.settings, schemaAttributes(pool.settings), scopes)) {
    throw new OAuthError('invalid_request', 'invalid_scope');
  }
  const tokens = await core.tokens.signIn({
    pool,
    client,
    ...signedIn,
    source: 'TokenGeneration_HostedAuth',
    origin: 'oauth',
    scopes,
    nonce: passedOn.nonce,
    resource,
    withRefreshToken: false,
  });
  return {
    id_token: tokens.idToken,
    access_token: tokens.accessToken,
    token_type: 'bearer',
    expires_in: String(tokens.expiresIn),
  };
}
