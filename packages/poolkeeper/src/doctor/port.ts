import { once } from 'node:events';
import http from 'node:http';
import https from 'node:https';
import { text } from 'node:stream/consumers';
import type { Config } from '@poolkeeper/server/config';
import { hasCode } from '@poolkeeper/server/system/has-code';
import type { Finding } from './finding.ts';

/** How long whatever listens may take to answer. */
const PATIENCE_MS = 2000;

/** What listens where `serve` would. */
export async function lookAtPort({ host, port, tlsCert }: Config): Promise<Finding> {
  const subject = `port ${port}`;
  if (port === 0) return { subject, state: 'absent', text: 'serve picks a free one' };
  const address =
    host === '0.0.0.0' ? '127.0.0.1' : host === '::' ? '[::1]' : host.includes(':') ? `[${host}]` : host;
  const url = `${tlsCert === undefined ? 'http' : 'https'}://${address}:${port}/health`;
  try {
    const body: unknown = JSON.parse(await textAt(url));
    const { status, version } = body as { readonly status?: unknown; readonly version?: unknown };
    return typeof status === 'string' && typeof version === 'string'
      ? { subject, state: 'well', text: `Poolkeeper ${version} listens there: ${status}` }
      : { subject, state: 'wrong', text: 'something other than Poolkeeper listens there' };
  } catch (error) {
    return hasCode(error, 'ECONNREFUSED')
      ? { subject, state: 'absent', text: 'nothing listens there' }
      : {
          subject,
          state: 'wrong',
          text: `something listens there and does not answer as Poolkeeper does (${url})`,
        };
  }
}

/** The body of an answer. Nothing is sent, so any certificate will do: it may be one of this machine's own. */
async function textAt(url: string): Promise<string> {
  const options = { rejectUnauthorized: false, signal: AbortSignal.timeout(PATIENCE_MS) };
  const request = url.startsWith('https:') ? https.get(url, options) : http.get(url, options);
  const [response] = (await once(request, 'response')) as [http.IncomingMessage];
  return text(response);
}
