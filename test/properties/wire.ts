/**
 * One call of the API as bytes and back, without a client library that would tidy either.
 *
 * @module
 */
import { Agent, request } from 'node:http';

/** An answer as it came. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly headerBytes: number;
  readonly text: string;
}

const agent = new Agent({ keepAlive: true, maxSockets: 8 });

/** A header that is well formed and signs nothing: development mode asks for no more. */
export const wellFormedAuthorization = (region = 'us-east-1'): string =>
  `AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/20260102/${region}/cognito-idp/aws4_request, SignedHeaders=host;x-amz-date, Signature=${'0'.repeat(64)}`;

/** The headers of a call of an operation. */
export const headersOf = (operation: string): Record<string, string> => ({
  'content-type': 'application/x-amz-json-1.1',
  'x-amz-target': `AWSCognitoIdentityProviderService.${operation}`,
  'x-amz-date': '20260102T030405Z',
  authorization: wellFormedAuthorization(),
});

/** Sends a body to `POST /`. */
export function post(
  url: string,
  headers: Readonly<Record<string, string | string[]>>,
  body: string | Buffer,
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const outgoing = request(url, { method: 'POST', agent, headers }, (incoming) => {
      const chunks: Buffer[] = [];
      incoming.on('data', (chunk: Buffer) => chunks.push(chunk));
      incoming.on('error', reject);
      incoming.on('end', () =>
        resolve({
          status: incoming.statusCode ?? 0,
          headers: incoming.headers,
          headerBytes: incoming.rawHeaders.join('').length,
          text: Buffer.concat(chunks).toString('utf8'),
        }),
      );
    });
    outgoing.on('error', reject);
    outgoing.end(body);
  });
}

/** Calls an operation. */
export const call = (url: string, operation: string, input: unknown): Promise<Answer> =>
  post(url, headersOf(operation), JSON.stringify(input));

/** Calls an operation that has to succeed, and answers its output. */
export async function mustCall<Output = Record<string, never>>(
  url: string,
  operation: string,
  input: unknown,
): Promise<Output> {
  const answer = await call(url, operation, input);
  if (answer.status !== 200) throw new Error(`${operation}: ${answer.status} ${answer.text}`);
  return (answer.text === '' ? undefined : JSON.parse(answer.text)) as Output;
}
