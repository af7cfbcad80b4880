/**
 * REST with JSON: the operation is in method and path; members are in path, query and body.
 *
 * @module
 */
import type { CompanionOperation, RestBinding } from '@poolkeeper/api/companions/operation';
import { encode } from '../sign.ts';
import { refusedInJson } from './json.ts';
import type { Encoded, Outgoing } from './protocol.ts';

type Members = Readonly<Record<string, unknown>>;

export function encodeRest(contract: CompanionOperation, input: Members): Encoded {
  const { http } = contract;
  if (!http) throw new TypeError(`${contract.name} has no path`);
  const inPath: string[] = [];
  const path = http.path.replace(/\{(\w+)\}/g, (_, name: string) => {
    inPath.push(name);
    return encode(String(input[name] ?? ''));
  });
  const query = queryOf(http, input);
  const elsewhere = new Set([...inPath, ...Object.keys(http.query ?? {})]);
  return {
    outgoing: { method: http.method, path, query, ...contentOf(http, input, elsewhere) },
    result: ({ body }) => {
      if (contract.output === null) return undefined;
      const content: unknown = body === '' ? {} : JSON.parse(body);
      return http.answer === undefined ? content : { [http.answer]: content };
    },
    refused: refusedInJson,
  };
}

const queryOf = ({ query = {} }: RestBinding, input: Members): (readonly [string, string])[] =>
  Object.entries(query).flatMap(([member, parameter]) => {
    const value = input[member];
    const values: readonly unknown[] = Array.isArray(value) ? value : value === undefined ? [] : [value];
    return values.map((each) => [parameter, String(each)] as const);
  });

function contentOf(
  { body, method }: RestBinding,
  input: Members,
  elsewhere: ReadonlySet<string>,
): Pick<Outgoing, 'headers' | 'body'> {
  if (method === 'GET' || method === 'DELETE') return { headers: {}, body: '' };
  const rest = Object.fromEntries(Object.entries(input).filter(([name]) => !elsewhere.has(name)));
  const content = body === undefined ? rest : (input[body] ?? {});
  return { headers: { 'content-type': 'application/json' }, body: JSON.stringify(content) };
}
