/**
 * Which client calls, and whether it proves that it is.
 *
 * @module
 * @see RFC 6749 section 2.3; Amazon Cognito developer guide, "Token endpoint"
 */
import { OAuthError } from '@poolkeeper/api/oauth-errors';
import { isClientSecret, isConfidential } from '../accounts/client-secret.ts';
import type { Core } from '../accounts/core.ts';
import { parameter } from '../authorization/parameter.ts';
import type { UserPoolClientRecord } from '../store/records.ts';
import type { EndpointRequest } from './endpoint.ts';

/** What a request says about its client. */
interface Credentials {
  readonly clientId: string;
  /** What may be the secret: as it was sent and, from a header, decoded too. None when nothing was sent. */
  readonly secrets: readonly string[];
}

/**
 * The client of the pool that the request proves to come from: with one of its secrets in Authorization or in the
 * form, or, for a public client, with its id alone.
 *
 * @throws OAuthError invalid_client, and invalid_request where the request names no client or authenticates twice
 */
export async function authenticateClient(request: EndpointRequest): Promise<UserPoolClientRecord> {
  const { core, site } = request;
  const { clientId, secrets } = credentialsOf(request);
  const client = await core.store.userPoolClients.find(clientId);
  if (client?.userPoolId !== site.pool.userPoolId) throw invalidClient();
  if (!proves(core, client, secrets)) throw invalidClient();
  return client;
}

const proves = (core: Core, client: UserPoolClientRecord, secrets: readonly string[]): boolean =>
  secrets.length === 0
    ? !isConfidential(client)
    : secrets.map((secret) => isClientSecret(core, client, secret)).includes(true);

function credentialsOf({ authorization, form }: EndpointRequest): Credentials {
  const named = parameter(form, 'client_id');
  const secret = parameter(form, 'client_secret');
  if (authorization === undefined) {
    if (named === undefined) throw new OAuthError('invalid_request');
    return { clientId: named, secrets: secret === undefined ? [] : [secret] };
  }
  if (secret !== undefined) throw new OAuthError('invalid_request');
  const basic = readBasic(authorization);
  if (basic === undefined || (named !== undefined && named !== basic.clientId)) throw invalidClient();
  return basic;
}

/**
 * The credentials of `Basic`. They are to be form-encoded, and many clients leave that out: a secret counts as sent
 * either way, and in an id, which may hold a plus but neither a space nor a per cent sign, both ways are told apart.
 */
function readBasic(authorization: string): Credentials | undefined {
  const [, encoded] = /^Basic +([A-Za-z0-9+/]+={0,2})$/i.exec(authorization) ?? [];
  if (encoded === undefined) return undefined;
  const [, id = '', secret = ''] =
    /^([^:]+):(.*)$/s.exec(Buffer.from(encoded, 'base64').toString('utf8')) ?? [];
  const clientId = percentDecoded(id);
  if (clientId === undefined || clientId === '') return undefined;
  const decoded = percentDecoded(secret.replaceAll('+', ' ')) ?? secret;
  return { clientId, secrets: secret === '' ? [] : [...new Set([secret, decoded])] };
}

/** The text that was encoded so; undefined when none is, as with a lone `%`. */
function percentDecoded(encoded: string): string | undefined {
  try {
    return decodeURIComponent(encoded);
  } catch {
    return undefined;
  }
}

const invalidClient = (): OAuthError => new OAuthError('invalid_client');
