import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

interface Received {
  readonly method: string | undefined;
  readonly path: string | undefined;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

interface LocalFunction extends AsyncDisposable {
  readonly url: URL;
  /** Every request, oldest first. */
  readonly received: Received[];
}

/** An HTTP server on loopback that answers every request by `answer`, and remembers them. */
export async function localFunction(
  answer: (received: Received, response: ServerResponse) => void,
): Promise<LocalFunction> {
  const received: Received[] = [];
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const one = {
      method: request.method,
      path: request.url,
      headers: request.headers,
      body: Buffer.concat(chunks).toString('utf8'),
    };
    received.push(one);
    answer(one, response);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    url: new URL(`http://127.0.0.1:${port}`),
    received,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

/** Answers as a function does that returns its event unchanged. */
export const echo = (received: Received, response: ServerResponse): void => void response.end(received.body);

/** Answers as a function does that sets `response` in its event. */
export const respond =
  (response: unknown) =>
  (received: Received, http: ServerResponse): void =>
    void http.end(JSON.stringify({ ...JSON.parse(received.body), response }));
