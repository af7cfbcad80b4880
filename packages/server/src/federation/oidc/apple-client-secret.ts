import { createPrivateKey, sign } from 'node:crypto';
import { type EpochMilliseconds, type Seconds, toEpochSeconds } from '@poolkeeper/api/units';

/** What Apple knows a client by. */
export interface AppleClient {
  readonly clientId: string;
  readonly teamId: string;
  readonly keyId: string;
  /** PKCS#8, as PEM or as what stands between its lines. */
  readonly privateKey: string;
}

/** Long enough for one exchange. */
const LIFETIME: Seconds = 5 * 60;

/**
 * The client secret that Apple wants: a JWT signed by the client's own key.
 *
 * @see Sign in with Apple REST API, "Creating a client secret"
 */
export function appleClientSecret(
  { clientId, teamId, keyId, privateKey }: AppleClient,
  now: EpochMilliseconds,
): string {
  const issuedAt = toEpochSeconds(now);
  const header = { alg: 'ES256', kid: keyId };
  const claims = {
    iss: teamId,
    iat: issuedAt,
    exp: issuedAt + LIFETIME,
    aud: 'https://appleid.apple.com',
    sub: clientId,
  };
  const signed = [header, claims]
    .map((part) => Buffer.from(JSON.stringify(part)).toString('base64url'))
    .join('.');
  const key = createPrivateKey(pemOf(privateKey));
  const signature = sign('sha256', Buffer.from(signed), { key, dsaEncoding: 'ieee-p1363' });
  return `${signed}.${signature.toString('base64url')}`;
}

function pemOf(key: string): string {
  if (key.includes('-----BEGIN')) return key;
  const lines = key.replaceAll(/\s/g, '').match(/.{1,64}/g) ?? [];
  return ['-----BEGIN PRIVATE KEY-----', ...lines, '-----END PRIVATE KEY-----', ''].join('\n');
}
