/**
 * A message as the AWS Encryption SDK writes it: what a function that sends codes is given, and decrypts with that SDK.
 * Format 1, algorithm suite 0x0378: AES-256-GCM, the key derived by HKDF-SHA384, signed by ECDSA on P-384. It is the
 * suite without key commitment, which Amazon's guide has functions accept (`REQUIRE_ENCRYPT_ALLOW_DECRYPT`).
 *
 * @module
 * @see AWS Encryption SDK developer guide, "AWS Encryption SDK message format reference"
 */
import { createCipheriv, createSign, generateKeyPair, hkdfSync, type KeyObject } from 'node:crypto';
import { promisify } from 'node:util';
import type { DataKey, EncryptionContext } from './customer-keys.ts';

const generate = promisify(generateKeyPair);

const SUITE = 0x0378;
const KEY_SIZE = 32;
const TAG = 16;
const FRAME_SIZE = 4096;
const MESSAGE_ID = 16;

/** How the SDK names the signature's public key among the pairs that are authenticated. */
const PUBLIC_KEY = 'aws-crypto-public-key';

/** What is encrypted, and what with. */
interface Plain {
  /** At most one frame: {@link FRAME_SIZE} bytes. */
  readonly plaintext: Buffer;
  readonly context: EncryptionContext;
  readonly keyArn: string;
  readonly dataKey: (size: number, context: EncryptionContext) => DataKey;
  readonly randomBytes: (size: number) => Buffer;
}

/** Encrypts a short text. */
export async function encryptedMessage(plain: Plain): Promise<Buffer> {
  if (plain.plaintext.length > FRAME_SIZE) throw new RangeError('A code fits into one frame.');
  const { publicKey, privateKey } = await generate('ec', { namedCurve: 'P-384' });
  const context = { ...plain.context, [PUBLIC_KEY]: compressed(publicKey).toString('base64') };
  const dataKey = plain.dataKey(KEY_SIZE, context);
  const messageId = plain.randomBytes(MESSAGE_ID);
  const key = Buffer.from(
    hkdfSync(
      'sha384',
      dataKey.plaintext,
      Buffer.alloc(0),
      Buffer.concat([sixteen(SUITE), messageId]),
      KEY_SIZE,
    ),
  );

  const header = Buffer.concat([
    // Format 1, a customer's message.
    Buffer.of(0x01, 0x80),
    sixteen(SUITE),
    messageId,
    measured(serialized(context)),
    sixteen(1),
    measured(Buffer.from('aws-kms')),
    measured(Buffer.from(plain.keyArn)),
    measured(dataKey.ciphertext),
    // Framed; four reserved bytes; the length of a nonce.
    Buffer.of(0x02, 0, 0, 0, 0, 12),
    thirtyTwo(FRAME_SIZE),
  ]);
  const headerNonce = Buffer.alloc(12);
  const authentication = Buffer.concat([
    headerNonce,
    encrypt(key, { nonce: headerNonce, additional: header }).tag,
  ]);
  const frame = finalFrame(key, messageId, plain.plaintext);
  const signed = Buffer.concat([header, authentication, frame]);
  const signature = createSign('sha384').update(signed).sign(privateKey);
  return Buffer.concat([signed, measured(signature)]);
}

/** The only frame, which is the last. */
function finalFrame(key: Buffer, messageId: Buffer, plaintext: Buffer): Buffer {
  const sequence = thirtyTwo(1);
  const nonce = Buffer.concat([Buffer.alloc(8), sequence]);
  const length = Buffer.alloc(8);
  length.writeBigUInt64BE(BigInt(plaintext.length));
  const additional = Buffer.concat([
    messageId,
    Buffer.from('AWSKMSEncryptionClient Final Frame'),
    sequence,
    length,
  ]);
  const { ciphertext, tag } = encrypt(key, { nonce, additional, plaintext });
  return Buffer.concat([
    thirtyTwo(0xffffffff),
    sequence,
    nonce,
    thirtyTwo(plaintext.length),
    ciphertext,
    tag,
  ]);
}

function encrypt(
  key: Buffer,
  {
    nonce,
    additional,
    plaintext = Buffer.alloc(0),
  }: { nonce: Buffer; additional: Buffer; plaintext?: Buffer },
): { readonly ciphertext: Buffer; readonly tag: Buffer } {
  const cipher = createCipheriv('aes-256-gcm', key, nonce, { authTagLength: TAG });
  cipher.setAAD(additional);
  const ciphertext = Buffer.concat([cipher.update(plaintext), cipher.final()]);
  return { ciphertext, tag: cipher.getAuthTag() };
}

/** The pairs in the order of their names' bytes, each name and value with its length before it. */
function serialized(context: EncryptionContext): Buffer {
  const pairs = Object.entries(context)
    .map(([name, value]) => [Buffer.from(name), Buffer.from(value)] as const)
    .toSorted(([one], [other]) => Buffer.compare(one, other));
  return Buffer.concat([sixteen(pairs.length), ...pairs.flatMap((pair) => pair.map(measured))]);
}

/** A point of the curve: whether y is odd, and x. */
function compressed(publicKey: KeyObject): Buffer {
  const { x = '', y = '' } = publicKey.export({ format: 'jwk' });
  const isOdd = (Buffer.from(y, 'base64url').at(-1) ?? 0) % 2;
  return Buffer.concat([Buffer.of(2 + isOdd), Buffer.from(x, 'base64url')]);
}

const measured = (bytes: Buffer): Buffer => Buffer.concat([sixteen(bytes.length), bytes]);

function sixteen(value: number): Buffer {
  const bytes = Buffer.alloc(2);
  bytes.writeUInt16BE(value);
  return bytes;
}

function thirtyTwo(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value);
  return bytes;
}
