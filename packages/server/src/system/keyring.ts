/**
 * What the sealing key is used for. The key itself is not in the database: with the database alone nobody
 * can read a client secret, use a signing key, or test a guess of a password, a code or a refresh token.
 *
 * @module
 */

declare const sealed: unique symbol;
declare const mac: unique symbol;

/** Encrypted and authenticated by the sealing key; readable only with it and with the same context. */
export type Sealed = string & { readonly [sealed]: true };

/** A keyed digest: equal inputs give equal digests, and without the key no input can be tried. */
export type Mac = string & { readonly [mac]: true };

export interface Keyring {
  /**
   * Seals `plaintext`. `context` names what it is and whose (`srp-verifier:<pool>:<sub>`): a sealed value
   * moved to another row does not open there.
   */
  seal(context: string, plaintext: Buffer | string): Sealed;
  /** @throws Error when the value was altered, or sealed under another key or context */
  open(context: string, value: Sealed): Buffer;
  /** Digests `value` for lookup or comparison: refresh tokens, sessions, confirmation codes. */
  mac(context: string, value: string): Mac;
  /** A digest of the key itself, to tell a node that was given the wrong key file. */
  readonly fingerprint: string;
}
