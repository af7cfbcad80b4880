import type { Core } from '../../accounts/core.ts';

/** What a sign-in sends to a provider and gets back, or proves: both follow from its id and from nothing public. */
export interface Proofs {
  readonly codeVerifier: string;
  readonly nonce: string;
}

/** The proofs of one sign-in. Nobody without the sealing key can tell them. @see RFC 7636 section 4.1 */
export const proofsOf = ({ keyring }: Pick<Core, 'keyring'>, id: string): Proofs => ({
  codeVerifier: keyring.mac('federation-verifier', id),
  nonce: keyring.mac('federation-nonce', id),
});
