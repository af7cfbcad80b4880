import { authorize } from './authorize.ts';
import { jwks } from './jwks.ts';
import { machine } from './machine.ts';
import { refresh } from './refresh.ts';
import { findRefreshGrant } from './refresh-grant.ts';
import { revoke } from './revoke.ts';
import { rotateKeys } from './rotate-keys.ts';
import { samlPrivateKey } from './saml-key.ts';
import { signIn } from './sign-in.ts';
import { signingCertificate } from './signing-certificate.ts';
import { createSigningKeys } from './signing-keys.ts';
import type { TokenParts } from './token-parts.ts';
import type { Tokens } from './tokens.ts';

/** The tokens of every pool in a store. Signing keys are opened when first used and kept. */
export function createTokens(parts: TokenParts): Tokens {
  const context = { ...parts, keys: createSigningKeys(parts) };
  return {
    signIn: signIn(context),
    findRefreshGrant: findRefreshGrant(context),
    refresh: refresh(context),
    machine: machine(context),
    authorize: authorize(context),
    revoke: revoke(context),
    jwks: jwks(context),
    signingCertificate: signingCertificate(context),
    samlPrivateKey: samlPrivateKey(context),
    rotateKeys: rotateKeys(context),
  };
}
