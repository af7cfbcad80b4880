/**
 * Everything that is computed with a password: SRP-6a verifiers, password checks, and the server's half of
 * the SRP exchange. All modular powers run in worker threads, never on the event loop.
 *
 * @module
 * @see RFC 5054; RFC 3526 group 15
 */

/** Who a password belongs to: the part of the pool id after `_`, and the user's USER_ID_FOR_SRP. */
export interface SrpIdentity {
  readonly poolName: string;
  readonly userId: string;
}

/** The server's half of an SRP exchange that waits for the client's proof. */
export interface SrpChallenge {
  /** `SRP_B`, lower-case hexadecimal. */
  readonly publicValue: string;
  /** The private exponent b, hexadecimal: secret, travels only sealed. */
  readonly privateValue: string;
}

export interface SrpProof {
  readonly identity: SrpIdentity;
  readonly verifier: Buffer;
  /** `SRP_A` as sent. */
  readonly clientPublicValue: string;
  readonly challenge: SrpChallenge;
  /** `SECRET_BLOCK` as it was sent out, base64. */
  readonly secretBlock: string;
  readonly timestamp: string;
  /** `PASSWORD_CLAIM_SIGNATURE`, base64. */
  readonly signature: string;
}

export interface Passwords {
  /** A new random 16-byte salt, hexadecimal. */
  newSalt(): string;
  /** `g^x mod N` for a password, 384 bytes big-endian. One modular power. */
  verifier(identity: SrpIdentity, salt: string, password: string): Promise<Buffer>;
  /** Whether `password` gives `verifier`; compared in constant time. One modular power. */
  matches(identity: SrpIdentity, salt: string, verifier: Buffer, password: string): Promise<boolean>;
  /** Whether `SRP_A` is a number the protocol permits: hexadecimal, and not zero modulo N. */
  isPermittedPublicValue(clientPublicValue: string): boolean;
  /** `B = k·v + g^b` for a verifier. One modular power. */
  challenge(verifier: Buffer): Promise<SrpChallenge>;
  /** Whether the client's signature proves the password; compared in constant time. Two modular powers. */
  proves(proof: SrpProof): Promise<boolean>;
  close(): Promise<void>;
}
