/**
 * JSON 1.1: the operation is in X-Amz-Target.
 *
 * @module
 */
import type { WireAnswer } from '../exchange.ts';
import { type Encoded, type Refused, unexplained } from './protocol.ts';

/** @param target `AWSCognitoIdentityProviderService.ListUserPools` */
export const encodeJson = (target: string, input: object): Encoded => ({
  outgoing: {
    method: 'POST',
    path: '/',
    headers: { 'content-type': 'application/x-amz-json-1.1', 'x-amz-target': target },
    body: JSON.stringify(input),
  },
  result: ({ body }) => (body === '' ? undefined : objectOf(body)),
  refused: refusedInJson,
});

/** @throws SyntaxError for what is no object, as of something else that speaks JSON */
function objectOf(body: string): object {
  const parsed: unknown = JSON.parse(body);
  if (typeof parsed === 'object' && parsed !== null && !Array.isArray(parsed)) return parsed;
  throw new SyntaxError('an answer is an object');
}

/** `__type` or the header for it, without a namespace or a URL around the code. */
export function refusedInJson(answer: WireAnswer): Refused {
  const { __type, code = __type, message, Message = message } = membersOfJson(answer.body);
  const named = answer.header('x-amzn-errortype') ?? (typeof code === 'string' ? code : undefined);
  const plain = named?.split(':')[0]?.split('#').at(-1);
  if (!plain) return unexplained(answer);
  return { code: plain, message: typeof Message === 'string' ? Message : unexplained(answer).message };
}

function membersOfJson(body: string): Readonly<Record<string, unknown>> {
  try {
    const parsed: unknown = JSON.parse(body);
    return typeof parsed === 'object' && parsed !== null ? (parsed as Record<string, unknown>) : {};
  } catch {
    // An error page of something between here and the service.
    return {};
  }
}
