/**
 * `POST /`: the operations of the API in AWS JSON 1.1. The steps that bound the work come first: body limit,
 * target, JSON, access, quota, schema; then the operation runs.
 *
 * @module
 * @see API reference, "Common Errors"
 */
import { decode } from '@poolkeeper/api/decode';
import { CognitoError, notBuilt } from '@poolkeeper/api/errors';
import type { Operation } from '@poolkeeper/api/operation';
import type { OperationName } from '@poolkeeper/api/operations';
import type { Context } from 'hono';
import type { Handler } from '../operations/handler.ts';
import { describeCause } from '../system/log.ts';
import { answerError, answerOutput, type PlainHeaders } from './aws-answer.ts';
import type { HttpContext } from './context.ts';
import { publicHeaders } from './cors.ts';
import { parseJson } from './parse-json.ts';
import { bodyLimitOf, readBody } from './request-body.ts';
import { factsOf, type RequestFacts } from './request-log.ts';
import { admitSigned } from './signed-access.ts';
import { awsSdkVersion, type ConnectionBindings, sourceAddress } from './source-address.ts';
import { readTarget, type Target, targetName } from './target.ts';

/** Answers one call of the API. */
export async function answerAwsJson(c: Context, context: HttpContext): Promise<Response> {
  const facts = factsOf(c);
  let target: Target | undefined;
  const readable = (): PlainHeaders => (target && target.access !== 'signed' ? publicHeaders : {});
  try {
    const named = c.req.raw.headers.get('x-amz-target');
    const sent = await readBody(c.req.raw, bodyLimitOf(targetName(named)));
    target = readTarget(named);
    facts.operation = target.name;
    if (!target.contract) throw notBuilt(target.name);
    const output = await call(c, context, target.contract, sent);
    const body = target.contract.output === null ? undefined : (output ?? {});
    return answerOutput(body, facts.requestId, readable());
  } catch (thrown) {
    const error = refusalOf(thrown, target?.contract);
    facts.error = error.code;
    const detail = error.detail ?? (error.cause === undefined ? undefined : describeCause(error.cause));
    if (detail !== undefined) facts.detail = detail;
    if (thrown !== error || error.status === 500) report(context, facts, thrown);
    if (context.core.settings.development) {
      // A text may repeat what the caller sent, so it is logged nowhere else.
      context.log.debug('request.refused', { request_id: facts.requestId, message: error.message });
    }
    return answerError(error, facts.requestId, readable());
  }
}

async function call(
  c: Context,
  context: HttpContext,
  operation: Operation,
  body: Buffer,
): Promise<object | undefined> {
  const { core, access, quotas, handlers } = context;
  const request = c.req.raw;
  const json = parseJson(body);
  const { region } =
    operation.access === 'signed'
      ? admitSigned({ method: request.method, url: request.url, headers: request.headers, body }, access, {
          now: core.system.clock.now(),
        })
      : core.settings;
  quotas?.take(operation, region, json);
  const input = decode(operation.input, json);
  const facts = factsOf(c);
  noteNames(facts, input);
  // The table has under each name the handler of that name, and decode checked the input's shape.
  const handler = handlers[operation.name as OperationName] as Handler<never>;
  return handler(input as never, {
    core,
    region,
    requestId: facts.requestId,
    sourceAddress: sourceAddress(c.env as ConnectionBindings | undefined),
    awsSdkVersion: awsSdkVersion(request.headers),
  });
}

function noteNames(facts: RequestFacts, input: unknown): void {
  const { UserPoolId, ClientId } = input as { readonly UserPoolId?: unknown; readonly ClientId?: unknown };
  if (typeof UserPoolId === 'string') facts.userPoolId = UserPoolId;
  if (typeof ClientId === 'string') facts.clientId = ClientId;
}

/** What the caller is told: a refusal as it was thrown; of anything else, nothing but that it happened. */
function refusalOf(thrown: unknown, operation: Operation | undefined): CognitoError {
  if (thrown instanceof CognitoError) return thrown;
  const code = operation?.errors.includes('InternalServerException')
    ? 'InternalServerException'
    : 'InternalErrorException';
  return new CognitoError(code, 'The service failed. Its log says more under the id of this request.');
}

function report({ log }: HttpContext, facts: RequestFacts, thrown: unknown): void {
  log.error('request.failed', {
    request_id: facts.requestId,
    operation: facts.operation,
    error: describeCause(thrown),
    stack: thrown instanceof Error ? thrown.stack : undefined,
  });
}
