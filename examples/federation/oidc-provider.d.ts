/** What the example and the tests use of node-oidc-provider, which comes without types. */
declare module 'oidc-provider' {
  import type { IncomingMessage, ServerResponse } from 'node:http';

  interface Account {
    readonly accountId: string;
    claims(): Promise<Record<string, unknown>>;
  }

  // biome-ignore lint/style/noDefaultExport: it is the form of the package
  export default class Provider {
    constructor(
      issuer: string,
      configuration: {
        readonly findAccount: (context: unknown, sub: string) => Account;
        readonly [setting: string]: unknown;
      },
    );
    callback(): (request: IncomingMessage, response: ServerResponse) => void;
    on(event: 'server_error', listener: () => void): void;
  }
}
