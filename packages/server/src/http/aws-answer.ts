/**
 * Answers in the form of AWS JSON 1.1.
 *
 * @module
 * @see API reference, "Common Errors"
 */
const CONTENT_TYPE = 'application/x-amz-json-1.1';

/**
 * The longest message that the x-amzn-errormessage header repeats, in characters. The body always has the
 * whole; default HTTP clients read 8 KiB of headers (Node 16 KiB), so this stays far below.
 */
const HEADER_MESSAGE_CHARACTERS = 1024;

/** A message as a header may hold it: one line of printable ASCII, cut rather than grown. */
export function headerMessage(message: string): string {
  const cut =
    message.length > HEADER_MESSAGE_CHARACTERS
      ? `${message.slice(0, HEADER_MESSAGE_CHARACTERS)}...`
      : message;
  return cut
    .replace(/[\r\n\t]+/g, ' ')
    .replace(/[^\x20-\x7e]/g, '?')
    .trim();
}

/** Headers by name, in lower case. Plain, because a Headers object costs more than all else about a small answer. */
export type PlainHeaders = Readonly<Record<string, string>>;

/** A success: the output as JSON, or an empty body where the operation has no output. */
export const answerOutput = (
  output: object | undefined,
  requestId: string,
  more: PlainHeaders = {},
): Response =>
  new Response(output === undefined ? null : JSON.stringify(output), {
    status: 200,
    headers: { 'content-type': CONTENT_TYPE, 'x-amzn-requestid': requestId, ...more },
  });

/** What the caller is told instead of an answer. */
export interface Refusal {
  readonly code: string;
  readonly status: number;
  readonly message: string;
}

/** A refusal: `__type` and, where there is one, `message`, in body and headers. */
export function answerError(error: Refusal, requestId: string, more: PlainHeaders = {}): Response {
  const body = { __type: error.code, message: error.message === '' ? undefined : error.message };
  const headers: Record<string, string> = {
    'content-type': CONTENT_TYPE,
    'x-amzn-errortype': `${error.code}:`,
    'x-amzn-requestid': requestId,
    ...more,
  };
  if (error.message !== '') headers['x-amzn-errormessage'] = headerMessage(error.message);
  return new Response(JSON.stringify(body), { status: error.status, headers });
}
