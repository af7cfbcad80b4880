/**
 * A pool with a user on a port, for OAuth clients. The browser is signed in without a page.
 *
 * @module
 */
import { listen } from '@poolkeeper/server/http/listen';
import { type OAuthWorld, oauthWorld } from '@poolkeeper/server/oauth/testing/oauth-world';
import { realClock } from '@poolkeeper/server/system/real-system';

export interface ServedPool extends AsyncDisposable {
  readonly world: OAuthWorld;
  readonly issuer: string;
  /** Goes where an application sends the browser, and answers where the service sends it next. */
  browse(url: URL | string, cookie?: string): Promise<URL>;
}

/** Serves a new pool. */
export async function servePool(): Promise<ServedPool> {
  const listening = await listen({ host: '127.0.0.1', port: 0 });
  const publicUrl = `http://127.0.0.1:${listening.port}`;
  const world = await oauthWorld({}, { options: { publicUrl } });
  // Clients compare the times in tokens with their own clock.
  world.service.clock.set(realClock.now());
  listening.serve((request, bindings) => world.service.app.fetch(request, bindings));
  return {
    world,
    issuer: `${publicUrl}/${world.userPoolId}`,
    async browse(url, cookie) {
      const response = await fetch(url, { redirect: 'manual', headers: cookie ? { cookie } : {} });
      const location = response.headers.get('location');
      if (response.status !== 302 || location === null) throw new Error(`${response.status} of ${url}`);
      return new URL(location, url);
    },
    async [Symbol.asyncDispose]() {
      await listening.stop(0);
      await world[Symbol.asyncDispose]();
    },
  };
}
