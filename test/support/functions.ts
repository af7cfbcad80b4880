/**
 * Lambda functions for tests: what `sam local start-lambda` is to an operator.
 *
 * @module
 */
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** The members of an event that tests look at. */
export interface TriggerEvent {
  readonly triggerSource: string;
  readonly userName: string;
  readonly request: Readonly<Record<string, unknown>>;
}

/** What a function sets as the `response` of its event. */
export type TriggerFunction = (event: TriggerEvent) => object;

export interface Functions extends AsyncDisposable {
  /** For `lambdaEndpoint`. */
  readonly url: string;
  /** Every event, oldest first. */
  readonly events: readonly TriggerEvent[];
}

/** The ARN of a function, for LambdaConfig. */
export const functionArn = (name: string): string => `arn:aws:lambda:us-east-1:000000000000:function:${name}`;

/** Starts an endpoint of the Lambda Invoke API that has these functions, by name. */
export async function startFunctions(
  functions: Readonly<Record<string, TriggerFunction>>,
): Promise<Functions> {
  const events: TriggerEvent[] = [];
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const event = JSON.parse(Buffer.concat(chunks).toString());
    const [, name = ''] = /([^/:]+)\/invocations$/.exec(decodeURIComponent(request.url ?? '')) ?? [];
    events.push(event);
    response.end(JSON.stringify({ ...event, response: functions[name]?.(event) ?? event.response }));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  // A server that listens on a port has such an address.
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    events,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
