/**
 * A small HTTP/1.1 client over a kept socket, for measuring: it costs the machine far less than a general one,
 * so that what is measured is the service.
 *
 * @module
 */
import { connect, type Socket } from 'node:net';

/** An answer, as far as a benchmark looks at it. */
export interface Answer {
  readonly status: number;
  /** The status line and the headers. */
  readonly head: string;
  readonly body: string;
}

/** The values of a header of an answer. */
export const headers = ({ head }: Answer, name: string): readonly string[] =>
  head
    .split('\r\n')
    .filter((line) => line.toLowerCase().startsWith(`${name}:`))
    .map((line) => line.slice(name.length + 1).trim());

const NO_CHUNKS = '0\r\n\r\n';

type Headers = Readonly<Record<string, string>>;

const lines = (headers: Headers): string =>
  Object.entries(headers)
    .map(([name, value]) => `${name}: ${value}\r\n`)
    .join('');

/** One connection; one request at a time. */
export class Wire {
  readonly #socket: Socket;
  readonly #host: string;
  #received: Buffer = Buffer.alloc(0);
  #waiting: { resolve: (answer: Answer) => void; reject: (error: Error) => void } | undefined;

  private constructor(socket: Socket, host: string) {
    this.#socket = socket;
    this.#host = host;
    socket.setNoDelay(true);
    socket.on('data', (chunk) => this.#receive(chunk));
    socket.on('error', (error) => this.#waiting?.reject(error));
    socket.on('close', () => this.#waiting?.reject(new Error('the service closed the connection')));
  }

  static open(url: string): Promise<Wire> {
    const { hostname, port, host } = new URL(url);
    return new Promise((resolve, reject) => {
      const socket = connect(Number(port), hostname, () => resolve(new Wire(socket, host)));
      socket.once('error', reject);
    });
  }

  /** Sends one JSON 1.1 call. `signed` adds a well-formed signature, which development mode does not check. */
  call(operation: string, input: object, options: { signed?: boolean } = {}): Promise<Answer> {
    const body = JSON.stringify(input);
    const authorization = options.signed
      ? 'authorization: AWS4-HMAC-SHA256 Credential=bench/20261121/us-east-1/cognito-idp/aws4_request, SignedHeaders=host;x-amz-date;x-amz-target, Signature=0000000000000000000000000000000000000000000000000000000000000000\r\nx-amz-date: 20261121T000000Z\r\n'
      : '';
    const target = `x-amz-target: AWSCognitoIdentityProviderService.${operation}\r\n`;
    return this.#send(
      'POST / ',
      body,
      `content-type: application/x-amz-json-1.1\r\n${target}${authorization}`,
    );
  }

  get(path: string, more: Headers = {}): Promise<Answer> {
    return this.#send(`GET ${path} `, '', lines(more));
  }

  post(path: string, form: Readonly<Record<string, string>>, more: Headers = {}): Promise<Answer> {
    const type = { 'content-type': 'application/x-www-form-urlencoded' };
    return this.#send(`POST ${path} `, new URLSearchParams(form).toString(), lines({ ...type, ...more }));
  }

  #send(line: string, body: string, headers: string): Promise<Answer> {
    return new Promise((resolve, reject) => {
      this.#waiting = { resolve, reject };
      this.#socket.write(
        `${line}HTTP/1.1\r\nhost: ${this.#host}\r\n${headers}content-length: ${Buffer.byteLength(body)}\r\n\r\n${body}`,
      );
    });
  }

  close(): void {
    this.#waiting = undefined;
    this.#socket.destroy();
  }

  #receive(chunk: Buffer): void {
    this.#received = this.#received.length === 0 ? chunk : Buffer.concat([this.#received, chunk]);
    const headerEnd = this.#received.indexOf('\r\n\r\n');
    if (headerEnd === -1) return;
    const head = this.#received.toString('latin1', 0, headerEnd);
    const [, length] = /\r\ncontent-length: *(\d+)/i.exec(head) ?? [];
    // Without a length come redirects alone, as chunks of which the first is the last.
    const end = headerEnd + 4 + (length === undefined ? NO_CHUNKS.length : Number(length));
    if (this.#received.length < end) return;
    const sent = this.#received.toString('utf8', headerEnd + 4, end);
    if (length === undefined && sent !== NO_CHUNKS) {
      this.#waiting?.reject(new Error(`an answer without content-length: ${head}`));
      return;
    }
    const body = length === undefined ? '' : sent;
    this.#received = this.#received.subarray(end);
    const waiting = this.#waiting;
    this.#waiting = undefined;
    waiting?.resolve({ status: Number(head.slice(9, 12)), head, body });
  }
}

/** Like {@link Wire.call}, but throws on any status but 200 and parses the body. */
export async function callOk<Output = Record<string, unknown>>(
  wire: Wire,
  operation: string,
  input: object,
  options: { signed?: boolean } = {},
): Promise<Output> {
  const { status, body } = await wire.call(operation, input, options);
  if (status !== 200) throw new Error(`${operation} answered ${status}: ${body}`);
  // The benchmark knows the operations it calls.
  return JSON.parse(body === '' ? '{}' : body) as Output;
}
