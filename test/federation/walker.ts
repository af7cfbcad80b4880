/**
 * A browser without scripts: it keeps cookies, follows redirects, and sends the forms of pages.
 *
 * @module
 */
import { once } from 'node:events';
import { type IncomingMessage, request } from 'node:http';
import { text } from 'node:stream/consumers';

/** Where a walk stands. */
export interface Stop {
  readonly url: URL;
  readonly status: number;
  readonly html: string;
}

export interface Walker {
  readonly cookies: Map<string, string>;
  /** Goes to an address and follows until a page shows, or an application is called. */
  go(address: URL | string, form?: { method?: string; body?: URLSearchParams }): Promise<Stop>;
  /** Sends the form of a page, filled in. */
  send(page: Stop, fields?: Readonly<Record<string, string>>): Promise<Stop>;
}

/** The application: nothing answers there, so a walk ends. */
export const CALLBACK = 'https://app.example.com/callback';

const LONGEST_WALK = 15;

/**
 * A new browser.
 *
 * @param routed - What an address becomes before it is called: several nodes have one public address
 */
export function walker(routed: (url: URL) => URL = (url) => url): Walker {
  const cookies = new Map<string, string>();
  const jarOf = (url: URL): string => `${url.origin} `;

  const go = async (
    address: URL | string,
    init: { method?: string; body?: URLSearchParams } = {},
    left = LONGEST_WALK,
  ): Promise<Stop> => {
    const url = new URL(address);
    if (url.href.startsWith(CALLBACK)) return { url, status: 0, html: '' };
    const sent = [...cookies].filter(([key]) => key.startsWith(jarOf(url)));
    const cookie = sent.map(([key, value]) => `${key.slice(jarOf(url).length)}=${value}`).join('; ');
    const headers = { host: url.host, ...(cookie && { cookie }) };
    const response = await call(routed(url), { ...init, headers });
    for (const line of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      if (value === '') cookies.delete(jarOf(url) + name);
      else cookies.set(jarOf(url) + name, value);
    }
    const location = response.headers.get('location');
    if (location === null) return { url, status: response.status, html: await response.text() };
    if (left === 0) throw new Error(`too many redirects, last to ${location}`);
    return go(new URL(location, url), {}, left - 1);
  };

  return {
    cookies,
    go,
    send: (page, fields = {}) => {
      const form = new URLSearchParams();
      for (const [tag] of page.html.matchAll(/<input[^>]*type="hidden"[^>]*>/g)) {
        form.set(attributeOf(tag, 'name'), attributeOf(tag, 'value'));
      }
      for (const [name, value] of Object.entries(fields)) form.set(name, value);
      const action = attributeOf(/<form[^>]*>/.exec(page.html)?.[0] ?? '', 'action');
      return go(new URL(action, page.url), { method: 'POST', body: form });
    },
  };
}

/** One request. `fetch` would decide the Host header itself. */
async function call(
  to: URL,
  { method = 'GET', headers, body }: { method?: string; headers: Record<string, string>; body?: unknown },
): Promise<Response> {
  const isForm = body instanceof URLSearchParams;
  const type = isForm ? { 'content-type': 'application/x-www-form-urlencoded' } : {};
  const sent = request(to, { method, headers: { ...headers, ...type } });
  sent.end(isForm ? body.toString() : undefined);
  // What the event carries.
  const [answer] = (await once(sent, 'response')) as [IncomingMessage];
  const answered = new Headers();
  for (const [name, values = []] of Object.entries(answer.headersDistinct)) {
    for (const value of values) answered.append(name, value);
  }
  return new Response(await text(answer), { status: answer.statusCode ?? 500, headers: answered });
}

const attributeOf = (tag: string, name: string): string =>
  (new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1] ?? '').replaceAll('&amp;', '&');
