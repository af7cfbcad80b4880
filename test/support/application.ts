/**
 * An application of a test: pages on a port of their own, whose script is bundled as an application bundles it.
 *
 * @module
 */
import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { build } from 'rolldown';

/** A server on a free port of this machine. */
export interface Listening extends AsyncDisposable {
  /** With `localhost`, which browsers take for a secure context. */
  readonly origin: string;
}

/** Serves what `answer` answers. */
export async function serveLocally(
  answer: (request: IncomingMessage, response: ServerResponse) => void,
): Promise<Listening> {
  const server: Server = createServer(answer);
  server.listen(0, 'localhost');
  await once(server, 'listening');
  // A TCP server has this form of address.
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://localhost:${port}`,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

/** The script of an application in `test/browser/applications`, with everything that it imports. */
export async function bundle(name: string): Promise<string> {
  const { output } = await build({
    input: join(import.meta.dirname, '../browser/applications', `${name}.js`),
    platform: 'browser',
    write: false,
    logLevel: 'silent',
    output: { format: 'esm', codeSplitting: false },
  });
  return output[0].code;
}

/** Serves one page at every path but `/app.js`: `script`, and `configuration` that the script reads. */
export const servePage = (script: string, configuration: () => object): Promise<Listening> =>
  serveLocally((request, response) => {
    if (request.url === '/app.js') {
      response.setHeader('content-type', 'text/javascript').end(script);
      return;
    }
    const json = JSON.stringify(configuration()).replaceAll('<', String.raw`\u003c`);
    response.setHeader('content-type', 'text/html').end(`<!doctype html>
<title>Application</title>
<button id="sign-in">Sign in</button> <button id="refresh">Refresh</button> <button id="sign-out">Sign out</button>
<pre id="state">loading</pre>
<script type="application/json" id="configuration">${json}</script>
<script type="module" src="/app.js"></script>`);
  });
