/**
 * Reads a request body without ever holding more than a limit.
 *
 * @module
 */
import { CognitoError } from '@poolkeeper/api/errors';

/** The largest body that is read but for images, in bytes. The largest legitimate requests (ClientMetadata) stay below it. */
export const MAX_BODY_BYTES = 1024 * 1024;

/** Operations whose requests may be larger, since they carry images: as large as Amazon takes them. */
const MAX_IMAGES_BYTES = 2 * 1024 * 1024;
const CARRY_IMAGES: ReadonlySet<string> = new Set([
  'CreateManagedLoginBranding',
  'UpdateManagedLoginBranding',
]);

/** The largest body of an operation, in bytes. What is no operation's name has the common limit. */
export const bodyLimitOf = (operation: string): number =>
  CARRY_IMAGES.has(operation) ? MAX_IMAGES_BYTES : MAX_BODY_BYTES;

const tooLarge = (limit: number): CognitoError =>
  new CognitoError('RequestEntityTooLargeException', `Request body must not be larger than ${limit} bytes.`);

/**
 * The whole body. A declared length is believed, since the HTTP parser reads no more than that; a body of
 * unknown length is counted as it comes.
 *
 * @throws RequestEntityTooLargeException before reading when the declared length is over `limit`, else as soon
 * as the limit is passed
 */
export async function readBody(request: Request, limit: number = MAX_BODY_BYTES): Promise<Buffer> {
  const declared = request.headers.get('content-length');
  if (declared !== null) {
    if (!(Number(declared) <= limit)) throw tooLarge(limit);
    return Buffer.from(await request.arrayBuffer().catch(cutShort));
  }
  if (request.body === null) return Buffer.alloc(0);
  const reader = request.body.getReader();
  const chunks: Uint8Array[] = [];
  for (let size = 0; ; ) {
    const { done, value } = await reader.read().catch(cutShort);
    if (done) return Buffer.concat(chunks);
    size += value.byteLength;
    if (size > limit) throw tooLarge(limit);
    chunks.push(value);
  }
}

/** The caller went away while sending: its own fault, and nobody is left to be told. */
function cutShort(cause: unknown): never {
  throw new CognitoError('SerializationException', 'The request body ended early.', { cause });
}
