/**
 * One call of gRPC on a stream of HTTP/2: a message each way, five bytes before each, the outcome in the trailers.
 *
 * @module
 * @see https://github.com/grpc/grpc/blob/master/doc/PROTOCOL-HTTP2.md
 */
import type { ServerHttp2Stream } from 'node:http2';

/** How a call can fail here, by gRPC's numbers. */
export const status = { unimplemented: 12, internal: 13 } as const;

/** A call that fails, and how. */
export class CallError extends Error {
  override readonly name = 'CallError';
  readonly status: number;

  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }
}

/** A byte that says whether the message is compressed, and four of its length. */
const PREFIX_BYTES = 5;

/** The one message of a request. @throws CallError when there is not exactly one, or it is compressed */
export async function readRequest(stream: ServerHttp2Stream): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk);
  const body = Buffer.concat(chunks);
  if (body.length < PREFIX_BYTES || body.length !== PREFIX_BYTES + body.readUInt32BE(1)) {
    throw new CallError(status.internal, 'a request is one message');
  }
  // Nobody was told that this would be understood.
  if (body[0] !== 0) throw new CallError(status.unimplemented, 'requests are not compressed');
  return body.subarray(PREFIX_BYTES);
}

const headers = { ':status': 200, 'content-type': 'application/grpc' } as const;

/** Answers a call with a message. */
export function respond(stream: ServerHttp2Stream, message: Uint8Array): void {
  const prefix = Buffer.alloc(PREFIX_BYTES);
  prefix.writeUInt32BE(message.length, 1);
  stream.respond(headers, { waitForTrailers: true });
  stream.once('wantTrailers', () => stream.sendTrailers({ 'grpc-status': '0' }));
  stream.end(Buffer.concat([prefix, message]));
}

/** Answers a call with what went wrong. */
export function respondError(stream: ServerHttp2Stream, error: unknown): void {
  const text = error instanceof Error ? error.message : String(error);
  const outcome = {
    'grpc-status': String(error instanceof CallError ? error.status : status.internal),
    'grpc-message': encodeURI(text.toWellFormed()),
  };
  stream.respond({ ...headers, ...outcome }, { endStream: true });
}
