/**
 * Runs functions through an endpoint that speaks the Invoke operation of the Lambda API, as
 * `sam local start-lambda` does.
 *
 * @module
 * @see AWS Lambda API reference, Invoke
 */
import { thrownMessage } from './function-error.ts';
import { postJson } from './post-json.ts';
import type { FunctionRunner, InvocationResult } from './runner.ts';

/**
 * Functions are called by name (`arn:…:function:name` becomes `name`, `…:name:alias` becomes `name:alias`),
 * which is what local endpoints know them by; what is no function's ARN is sent as it stands. Requests are not signed.
 */
export function runByEndpoint(endpoint: URL): FunctionRunner {
  const base = endpoint.href.replace(/\/+$/, '');
  return {
    async run({ functionArn, payload, timeLimit }) {
      const name = encodeURIComponent(functionName(functionArn));
      const answer = await postJson(new URL(`${base}/2015-03-31/functions/${name}/invocations`), payload, {
        headers: { 'X-Amz-Invocation-Type': 'RequestResponse' },
        timeLimit,
      });
      return answer.outcome === 'answered' ? toResult(answer) : answer;
    },
    close: async () => {},
  };
}

const functionName = (arn: string): string =>
  /^arn:[^:]+:lambda:[^:]*:[^:]*:function:(?<name>.+)$/.exec(arn)?.groups?.name ?? arn;

function toResult(answer: { status: number; headers: Headers; body: string }): InvocationResult {
  if (answer.status !== 200) {
    const reason = errorType(answer) ?? 'ServiceException';
    return { outcome: 'not-run', reason, detail: `the Lambda endpoint answered HTTP ${answer.status}` };
  }
  const failure = answer.headers.get('X-Amz-Function-Error');
  const message = thrownMessage(answer.body);
  if (failure !== null) return { outcome: 'threw', message: message ?? failure };
  return message === undefined
    ? { outcome: 'returned', payload: answer.body }
    : { outcome: 'threw', message };
}

/** `ResourceNotFoundException`, `AccessDeniedException`, …: from the header, or the body's `Type` or `__type`. */
function errorType({ headers, body }: { headers: Headers; body: string }): string | undefined {
  const type = headers.get('x-amzn-errortype') ?? /"(?:__type|Type)"\s*:\s*"([^"]+)"/.exec(body)?.[1];
  return type === undefined ? undefined : /[A-Za-z]\w{0,99}/.exec(type.replace(/^.*#/, ''))?.[0];
}
