import type { Milliseconds } from '@poolkeeper/api/units';
import type { InvocationResult } from './runner.ts';
import { answerTooLarge, largestAnswer } from './runner.ts';

/** An answer whose body was read whole. */
interface HttpAnswer {
  readonly outcome: 'answered';
  readonly status: number;
  readonly headers: Headers;
  readonly body: string;
}

/**
 * Posts JSON text and reads the answer, all within `timeLimit`. Redirects are answers, not followed: an event
 * holds passwords and must not travel to a place that nobody configured.
 */
export async function postJson(
  url: URL,
  payload: string,
  options: { readonly headers?: Readonly<Record<string, string>>; readonly timeLimit: Milliseconds },
): Promise<HttpAnswer | InvocationResult> {
  const signal = AbortSignal.timeout(options.timeLimit);
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', ...options.headers },
      body: payload,
      redirect: 'manual',
      signal,
    });
    const body = await readBounded(response);
    if (body === undefined) return answerTooLarge;
    return { outcome: 'answered', status: response.status, headers: response.headers, body };
  } catch (cause) {
    if (signal.aborted) return { outcome: 'timed-out' };
    return { outcome: 'not-run', reason: 'ServiceException', detail: `${url.origin} did not answer`, cause };
  }
}

/** The body as text, or undefined when it is larger than {@link largestAnswer}; the rest is then not read. */
async function readBounded(response: Response): Promise<string | undefined> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response.body ?? []) {
    size += chunk.byteLength;
    if (size > largestAnswer) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}
