import type { Config } from '@poolkeeper/server/config';
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
    const response = await fetch(url, { signal: AbortSignal.timeout(PATIENCE_MS) });
    const body: unknown = await response.json();
    const { status, version } = body as { readonly status?: unknown; readonly version?: unknown };
    return typeof status === 'string' && typeof version === 'string'
      ? { subject, state: 'well', text: `Poolkeeper ${version} listens there: ${status}` }
      : { subject, state: 'wrong', text: 'something other than Poolkeeper listens there' };
  } catch (error) {
    return codeOf(error) === 'ECONNREFUSED'
      ? { subject, state: 'absent', text: 'nothing listens there' }
      : {
          subject,
          state: 'wrong',
          text: `something listens there and does not answer as Poolkeeper does (${url})`,
        };
  }
}

/** fetch puts the system's error into `cause`. */
function codeOf(error: unknown): unknown {
  const cause = error instanceof Error ? error.cause : undefined;
  return cause instanceof Error && 'code' in cause ? cause.code : undefined;
}
