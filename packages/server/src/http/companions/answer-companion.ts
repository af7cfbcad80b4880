/**
 * The operations of the companion services. The steps are those of user pools: body limit, operation, access, schema;
 * then the operation runs.
 *
 * @module
 * @see docs/guides/companions.md
 */
import type { CompanionName } from '@poolkeeper/api/companions/errors';
import type { CompanionOperation } from '@poolkeeper/api/companions/operation';
import { type CompanionFacts, companions } from '@poolkeeper/api/companions/services';
import { decode } from '@poolkeeper/api/decode';
import { notBuilt } from '@poolkeeper/api/errors';
import type { Context } from 'hono';
import type { CompanionHandler } from '../../companions/handler.ts';
import { companionHandlers } from '../../companions/index.ts';
import { describeCause } from '../../system/log.ts';
import type { HttpContext } from '../context.ts';
import { readBody } from '../request-body.ts';
import { factsOf } from '../request-log.ts';
import { admitSigned } from '../signed-access.ts';
import { awsSdkVersion, type ConnectionBindings, sourceAddress } from '../source-address.ts';
import { jsonProtocol } from './json-protocol.ts';
import type { Protocol, WireRequest } from './protocol.ts';
import { queryProtocol } from './query-protocol.ts';
import { refusalOf } from './refusal-of.ts';
import { restProtocol } from './rest-protocol.ts';

function protocolOf(facts: CompanionFacts): Protocol {
  switch (facts.protocol) {
    case 'query':
      return queryProtocol(facts);
    case 'json':
      return jsonProtocol(facts);
    case 'rest':
      return restProtocol(facts);
  }
}

const protocols: { readonly [Name in CompanionName]: Protocol } = {
  sts: protocolOf(companions.sts),
  iam: protocolOf(companions.iam),
  pinpoint: protocolOf(companions.pinpoint),
  opensearch: protocolOf(companions.opensearch),
  'identity-pools': protocolOf(companions['identity-pools']),
  kms: protocolOf(companions.kms),
};

/** Answers one call of a companion. */
export async function answerCompanion(
  c: Context,
  context: HttpContext,
  service: CompanionName,
): Promise<Response> {
  const facts = factsOf(c);
  const protocol = protocols[service];
  try {
    const { method, url, headers } = c.req.raw;
    const request = { method, url: new URL(url), headers, body: await readBody(c.req.raw) };
    const { name, contract } = protocol.operationOf(request);
    facts.operation = `${companions[service].signingName}:${name}`;
    if (!contract) throw notBuilt(`${name} of ${companions[service].title}`);
    const output = await call(c, context, { service, contract, request });
    return protocol.answer(contract, output, facts.requestId);
  } catch (thrown) {
    const error = refusalOf(service, thrown);
    facts.error = error.code;
    if (error.status >= 500) {
      context.log.error('request.failed', {
        request_id: facts.requestId,
        operation: facts.operation,
        error: describeCause(thrown),
        stack: thrown instanceof Error ? thrown.stack : undefined,
      });
    }
    return protocol.refuse(error, facts.requestId);
  }
}

interface Asked {
  readonly service: CompanionName;
  readonly contract: CompanionOperation;
  readonly request: WireRequest;
}

async function call(
  c: Context,
  { core, access }: HttpContext,
  { service, contract, request }: Asked,
): Promise<object | undefined> {
  const { signingName } = companions[service];
  const signed = { ...request, url: request.url.href };
  const { region } = admitSigned(signed, access, { now: core.system.clock.now(), service: signingName });
  const input = decode(contract.input, protocols[service].inputOf(request, contract));
  const handlers: Readonly<Record<string, unknown>> = companionHandlers[service];
  // The table has under each name the handler of that name, and decode checked the input's shape.
  const handler = handlers[contract.name] as CompanionHandler<CompanionOperation>;
  const output = await handler(input, {
    core,
    region,
    requestId: factsOf(c).requestId,
    sourceAddress: sourceAddress(c.env as ConnectionBindings | undefined),
    awsSdkVersion: awsSdkVersion(request.headers),
  });
  // Every output shape is a structure.
  return output as object | undefined;
}
