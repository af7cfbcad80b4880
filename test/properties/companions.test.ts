import { randomInt } from 'node:crypto';
import { type CompanionName, companionErrors } from '@poolkeeper/api/companions/errors';
import type { CompanionOperation } from '@poolkeeper/api/companions/operation';
import { type CompanionFacts, companions } from '@poolkeeper/api/companions/services';
import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type PoolkeeperService, startService } from '../support/service.ts';
import { type KnownValues, requestOf } from './arbitrary-of.ts';
import { faultsOfOutput } from './conforms.ts';
import { mustCall } from './wire.ts';

/** Requests an operation. `POOLKEEPER_PROPERTY_RUNS=5000` looks harder. */
const numRuns = Number(process.env.POOLKEEPER_PROPERTY_RUNS ?? 30);

/** `POOLKEEPER_PROPERTY_SEED` repeats a run. */
const seed = Number(process.env.POOLKEEPER_PROPERTY_SEED ?? randomInt(2 ** 31));
console.info(`POOLKEEPER_PROPERTY_SEED=${seed} POOLKEEPER_PROPERTY_RUNS=${numRuns}`);

let service: PoolkeeperService;
beforeAll(async () => {
  service = await startService();
});
afterAll(() => service.stop());

const trust = (Service: string): string =>
  JSON.stringify({ Statement: { Effect: 'Allow', Action: 'sts:AssumeRole', Principal: { Service } } });
const policy = JSON.stringify({ Statement: { Effect: 'Allow', Action: '*', Resource: '*' } });

/** A call of an operation, as its protocol writes it. */
async function call(name: CompanionName, contract: CompanionOperation, input: unknown): Promise<Response> {
  const facts: CompanionFacts = companions[name];
  const { path, ...init } = wireOf(facts, contract, members(input));
  return fetch(`${service.url}${path}`, {
    ...init,
    headers: {
      ...init.headers,
      'x-amz-date': '20260102T030405Z',
      authorization: `AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/20260102/us-east-1/${facts.signingName}/aws4_request, SignedHeaders=host;x-amz-date, Signature=${'0'.repeat(64)}`,
    },
  });
}

interface Wire {
  readonly path: string;
  readonly method: string;
  readonly headers: Record<string, string>;
  readonly body?: string;
}

type Members = Readonly<Record<string, unknown>>;

const members = (value: unknown): Members =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {};

function wireOf(facts: CompanionFacts, { name, http }: CompanionOperation, input: Members): Wire {
  switch (facts.protocol) {
    case 'query': {
      const form = new URLSearchParams({ Action: name, Version: facts.version });
      for (const [path, value] of flat(input, '')) form.append(path, value);
      const headers = { 'content-type': 'application/x-www-form-urlencoded' };
      return { path: '/', method: 'POST', headers, body: form.toString() };
    }
    case 'json': {
      const headers = { 'x-amz-target': `${facts.targetPrefix}${name}` };
      return { path: '/', method: 'POST', headers, body: JSON.stringify(input) };
    }
    case 'rest': {
      if (!http) throw new Error(`${name} has no path`);
      const { method, path, query = {} } = http;
      const segments = path.replaceAll(
        /\{(\w+)\}/g,
        (_, member: string) => encodeURIComponent(texts(input[member])[0]?.toWellFormed() ?? 'x') || 'x',
      );
      const parameters = new URLSearchParams(
        Object.entries(query).flatMap(([member, parameter]) =>
          texts(input[member]).map((text): [string, string] => [parameter, text]),
        ),
      );
      const rest = Object.fromEntries(
        Object.entries(input).filter(
          ([member]) => !path.includes(`{${member}}`) && !Object.hasOwn(query, member),
        ),
      );
      const body = method === 'GET' || method === 'DELETE' ? undefined : http.body ? input[http.body] : rest;
      return {
        // `.` and `..` are no segments.
        path: `${segments.replaceAll(/\/(\.{1,2})(?=\/|$)/g, '/x')}?${parameters}`,
        method,
        headers: { 'content-type': 'application/json' },
        ...(body !== undefined && { body: JSON.stringify(body) }),
      };
    }
  }
}

/** The most characters that a part of an address has here: what is longer than 16 KiB no server reads. */
const ADDRESS_CHARACTERS = 250;

/** A value as parts of an address. */
const texts = (value: unknown): readonly string[] =>
  value === undefined
    ? []
    : (Array.isArray(value) ? value.slice(0, 4) : [value]).map((each) =>
        String(text(each)).slice(0, ADDRESS_CHARACTERS),
      );

const text = (value: unknown): unknown =>
  typeof value === 'object' && value !== null ? JSON.stringify(value) : value;

/** A value as the names and texts of a form. */
function flat(value: unknown, path: string): [string, string][] {
  if (value === undefined || value === null) return [];
  if (typeof value !== 'object') return [[path, String(value)]];
  if (Array.isArray(value)) return value.flatMap((each, index) => flat(each, `${path}.member.${index + 1}`));
  return Object.entries(value).flatMap(([name, each]) => flat(each, path === '' ? name : `${path}.${name}`));
}

/** Things of each service, and what names them. */
async function plant(): Promise<KnownValues> {
  await service.reset();
  const must = async (name: CompanionName, operation: string, input: object) => {
    const contracts: Readonly<Record<string, CompanionOperation>> = companions[name].operations;
    const contract = contracts[operation];
    if (!contract) throw new Error(`${operation} is not built`);
    const response = await call(name, contract, input);
    if (!response.ok) throw new Error(`${operation}: ${await response.text()}`);
    return response;
  };
  const { UserPool } = await mustCall<{ UserPool: { Id: string } }>(service.url, 'CreateUserPool', {
    PoolName: 'people',
  });
  await must('iam', 'CreateRole', { RoleName: 'role', AssumeRolePolicyDocument: trust('es.amazonaws.com') });
  await must('iam', 'PutRolePolicy', { RoleName: 'role', PolicyName: 'policy', PolicyDocument: policy });
  const app = await must('pinpoint', 'CreateApp', { CreateApplicationRequest: { Name: 'app' } });
  const { Id, Arn } = members(await app.json());
  await must('pinpoint', 'UpdateEndpoint', { ApplicationId: Id, EndpointId: 'device', EndpointRequest: {} });
  const pool = await must('identity-pools', 'CreateIdentityPool', {
    IdentityPoolName: 'pool',
    AllowUnauthenticatedIdentities: false,
  });
  const { IdentityPoolId } = members(await pool.json());
  const RoleArn = 'arn:aws:iam::000000000000:role/role';
  const CognitoOptions = { Enabled: true, UserPoolId: UserPool.Id, IdentityPoolId, RoleArn };
  await must('opensearch', 'CreateDomain', { DomainName: 'domain', CognitoOptions });
  return {
    RoleName: ['role', 'other'],
    PolicyName: ['policy'],
    AssumeRolePolicyDocument: [trust('es.amazonaws.com'), trust('nobody')],
    PolicyDocument: [policy, trust('es.amazonaws.com')],
    PolicyArn: ['arn:aws:iam::aws:policy/AmazonESCognitoAccess'],
    ApplicationId: [Id],
    EndpointId: ['device'],
    IdentityPoolId: [IdentityPoolId],
    ResourceArn: [Arn, `arn:aws:cognito-identity:us-east-1:000000000000:identitypool/${IdentityPoolId}`],
    DomainName: ['domain', 'second'],
    ARN: ['arn:aws:es:us-east-1:000000000000:domain/domain'],
    CognitoOptions: [CognitoOptions, { Enabled: false }],
    UserPoolId: [UserPool.Id],
    RoleArn: [RoleArn],
    authenticated: [RoleArn],
    INDEX_SLOW_LOGS: [{ Enabled: false }],
  };
}

/** The code of a refusal, in whichever form. */
const codeOf = (refusal: string): string =>
  (refusal.startsWith('<') ? /<Code>([^<]*)<\/Code>/.exec(refusal)?.[1] : JSON.parse(refusal).__type) ?? '';

const rows = Object.entries(companions).flatMap(([name, facts]) =>
  Object.values<CompanionOperation>(facts.operations).map(
    // The keys of the table are the names.
    (contract) => [`${name}: ${contract.name}`, name as CompanionName, contract] as const,
  ),
);

describe('whatever is sent to a companion is answered as the contract says', () => {
  let known: KnownValues;
  beforeEach(async () => {
    known = await plant();
  });

  test.each(rows)('%s', { timeout: 60_000 + numRuns * 1000 }, async (_, name, contract) => {
    await fc.assert(
      fc.asyncProperty(requestOf(contract.input, known), async (input) => {
        const response = await call(name, contract, input);
        const answer = await response.text();
        expect([answer, response.status < 500]).toEqual([answer, true]);
        if (!response.ok) {
          const { status } = members(members(companionErrors[name])[codeOf(answer)]);
          expect([answer, response.status]).toEqual([answer, status]);
        } else if (companions[name].protocol !== 'query') {
          const { output, http } = contract;
          const shown = http?.answer === undefined ? answer : `{"${http.answer}":${answer}}`;
          expect(faultsOfOutput(output, shown)).toEqual([]);
        }
      }),
      { numRuns, seed },
    );
  });
});
