/**
 * Reading tokens that come back. Nothing of a token is believed before its signature verifies, and the
 * header only says which of the pool's keys to try.
 *
 * @module
 * @see RFC 7515 section 5.2; RFC 8725 section 3
 */
import { verify as verifyBytes } from 'node:crypto';
import { toEpochSeconds } from '@poolkeeper/api/units';
import type { UserPoolRecord } from '../store/records.ts';
import { issuerOf } from '../system/service-settings.ts';
import type { Claims } from './sign.ts';
import { isCurrent } from './signing-keys.ts';
import type { TokenContext } from './token-parts.ts';

/** A token that was taken apart and not checked. */
export interface UncheckedToken {
  readonly kid: string;
  /** What it says; anybody may have written it. */
  readonly claims: Claims;
  readonly signed: string;
  readonly signature: string;
}

/** Takes a token apart; `undefined` for what is not a token with `RS256`. */
export function readToken(token: string): UncheckedToken | undefined {
  const [, header, payload, signature] = /^([\w-]+)\.([\w-]+)\.([\w-]+)$/.exec(token) ?? [];
  if (header === undefined || payload === undefined || signature === undefined) return undefined;
  const { kid, alg } = readObject(header) ?? {};
  const claims = readObject(payload);
  if (alg !== 'RS256' || typeof kid !== 'string' || claims === undefined) return undefined;
  return { kid, claims, signed: `${header}.${payload}`, signature };
}

function readObject(part: string): Claims | undefined {
  try {
    const value: unknown = JSON.parse(Buffer.from(part, 'base64url').toString('utf8'));
    // Checked here: neither null nor an array is an object of claims.
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Claims)
      : undefined;
  } catch {
    // What is not JSON is not a token; the caller answers so.
    return undefined;
  }
}

/** What became of a check: the claims, once they are believed. */
export type Checked =
  | { readonly outcome: 'valid' | 'expired'; readonly claims: Claims }
  | { readonly outcome: 'invalid' };

/** Checks signature, issuer, use and expiry of a token of `pool`. */
export async function checkToken(
  { keys, settings, system }: TokenContext,
  pool: UserPoolRecord,
  token: UncheckedToken,
  use: 'id' | 'access',
): Promise<Checked> {
  const { claims, signed, signature } = token;
  const now = system.clock.now();
  const found = (await keys.of(pool)).verification.get(token.kid);
  if (found === undefined || found.use !== use || !isCurrent(found, now)) return { outcome: 'invalid' };
  const bytes = Buffer.from(signed, 'latin1');
  if (!verifyBytes('RSA-SHA256', bytes, found.key, Buffer.from(signature, 'base64url')))
    return { outcome: 'invalid' };
  if (claims.iss !== issuerOf(settings, pool) || claims.token_use !== use) return { outcome: 'invalid' };
  if (typeof claims.exp !== 'number') return { outcome: 'invalid' };
  return { outcome: toEpochSeconds(now) < claims.exp ? 'valid' : 'expired', claims };
}
