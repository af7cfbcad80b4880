/**
 * The wire format of protocol buffers: as much of it as Terraform's messages need. A library for it takes longer to
 * load than these lines and all else that stands before the first answer.
 *
 * @module
 * @see https://protobuf.dev/programming-guides/encoding/
 */

export const VARINT = 0;
export const DELIMITED = 2;
const FIXED64 = 1;
const FIXED32 = 5;

/** A varint of 64 bits takes no more. */
const MAX_VARINT_BYTES = 10;

/** Reads a message, or a part of one. What it gives out are views of the bytes. */
export class Reader {
  readonly #bytes: Buffer;
  #position = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  get isAtEnd(): boolean {
    return this.#position >= this.#bytes.length;
  }

  /** A whole number that is not negative, exact up to 2^53. @throws Error when the bytes end within it */
  varint(): number {
    let value = 0;
    for (let index = 0; index < MAX_VARINT_BYTES; index += 1) {
      const [byte = 0] = this.#take(1);
      value += (byte & 0x7f) * 2 ** (7 * index);
      if (byte < 0x80) return value;
    }
    throw new Error('a number of a message is too long');
  }

  /** What is led by its length. @throws Error when the bytes end within it */
  delimited(): Buffer {
    return this.#take(this.varint());
  }

  /** Passes over a value. @throws Error when there is no such kind of value */
  skip(wireType: number): void {
    if (wireType === VARINT) this.varint();
    else if (wireType === DELIMITED) this.delimited();
    else if (wireType === FIXED64) this.#take(8);
    else if (wireType === FIXED32) this.#take(4);
    else throw new Error(`a message holds a value of the unknown kind ${wireType}`);
  }

  #take(length: number): Buffer {
    const end = this.#position + length;
    if (end > this.#bytes.length) throw new Error('a message is cut off');
    const taken = this.#bytes.subarray(this.#position, end);
    this.#position = end;
    return taken;
  }
}

/** The bytes of a whole number below 2^32 that is not negative. */
export function varint(value: number): Buffer {
  const bytes: number[] = [];
  let rest = value;
  for (; rest > 0x7f; rest >>>= 7) bytes.push((rest & 0x7f) | 0x80);
  bytes.push(rest);
  return Buffer.from(bytes);
}

/** What stands before a value. */
export const tag = (number: number, wireType: number): Buffer => varint((number << 3) | wireType);
