/**
 * REST with JSON: the operation is in method and path, members are in path, query and body.
 *
 * @module
 */
import type { CompanionOperation, RestBinding } from '@poolkeeper/api/companions/operation';
import type { RestService } from '@poolkeeper/api/companions/services';
import { CognitoError } from '@poolkeeper/api/errors';
import { membersOf, type TSchema } from '@poolkeeper/api/shape';
import { headerMessage } from '../aws-answer.ts';
import { parseJson } from '../parse-json.ts';
import type { Protocol, WireRequest } from './protocol.ts';
import { scalarOf } from './scalar-of.ts';

interface Route {
  readonly name: string;
  readonly method: string;
  /** Undefined stands for any one segment. */
  readonly segments: readonly (string | undefined)[];
  readonly contract?: CompanionOperation;
}

export function restProtocol(service: RestService): Protocol {
  const routes: readonly Route[] = [
    ...Object.values<CompanionOperation>(service.operations).flatMap((contract) =>
      contract.http
        ? [{ name: contract.name, contract, ...routeOf(contract.http.method, contract.http.path) }]
        : [],
    ),
    ...service.unbuilt.map(([name, method, path]) => ({ name, ...routeOf(method, path) })),
  ];
  return {
    operationOf({ method, url }) {
      const segments = segmentsOf(url.pathname);
      const route = routes.find((each) => each.method === method && fits(each, segments));
      if (!route) throw new CognitoError('UnknownOperationException', '');
      return route;
    },
    inputOf,
    answer({ http, output: shape }, output, requestId) {
      // Every member of an output is one of its schema.
      const members = (output ?? {}) as Readonly<Record<string, unknown>>;
      const content = http?.answer === undefined ? members : members[http.answer];
      return new Response(shape === null ? null : JSON.stringify(content), {
        status: http?.status ?? 200,
        headers: { 'content-type': 'application/json', 'x-amzn-requestid': requestId },
      });
    },
    refuse({ code, status, message }, requestId) {
      const headers: Record<string, string> = {
        'content-type': 'application/json',
        'x-amzn-errortype': code,
        'x-amzn-requestid': requestId,
      };
      if (message !== '') headers['x-amzn-errormessage'] = headerMessage(message);
      return new Response(JSON.stringify({ __type: code, message }), { status, headers });
    },
  };
}

const routeOf = (method: string, path: string) => ({
  method,
  segments: segmentsOf(path).map((segment) => (segment.startsWith('{') ? undefined : segment)),
});

/** The parts of a path as it is written; a slash at the end says nothing. */
const segmentsOf = (path: string): readonly string[] => path.replace(/\/$/, '').split('/');

const fits = ({ segments }: Route, given: readonly string[]): boolean =>
  segments.length === given.length &&
  segments.every((segment, index) =>
    segment === undefined ? given[index] !== '' : segment === given[index],
  );

function inputOf({ url, body }: WireRequest, { input, http }: CompanionOperation): unknown {
  if (!http) return {};
  const shapes = membersOf(input);
  return {
    ...(http.method === 'GET' || http.method === 'DELETE' ? {} : fromBody(http, body)),
    ...fromPath(http, url),
    ...fromQuery(http, url, shapes),
  };
}

const fromBody = (http: RestBinding, body: Buffer): object =>
  http.body === undefined ? parseJson(body) : { [http.body]: parseJson(body) };

function fromPath({ path }: RestBinding, url: URL): object {
  const given = segmentsOf(url.pathname);
  const members = segmentsOf(path).map((segment) => /^\{(.+)\}$/.exec(segment)?.[1]);
  return Object.fromEntries(
    members.flatMap((member, index) => (member === undefined ? [] : [[member, plain(given[index] ?? '')]])),
  );
}

function plain(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    throw new CognitoError('SerializationException', 'The path is not percent-encoded UTF-8.');
  }
}

function fromQuery({ query = {} }: RestBinding, url: URL, shapes: Readonly<Record<string, TSchema>>): object {
  const members: [string, unknown][] = [];
  for (const [member, parameter] of Object.entries(query)) {
    const shape = shapes[member];
    const given = url.searchParams.getAll(parameter);
    if (shape === undefined || given.length === 0) continue;
    const { items } = shape as { readonly items?: TSchema };
    members.push([
      member,
      items ? given.map((each) => scalarOf(items, each)) : scalarOf(shape, given[0] ?? ''),
    ]);
  }
  return Object.fromEntries(members);
}
