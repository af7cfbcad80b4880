/**
 * Reads a policy document, or says what is wrong with it in Amazon's words where they are known.
 *
 * @module
 * @see AWS Identity and Access Management user guide, "Grammar of the IAM JSON policy language"
 */
import { CompanionError } from '../../errors.ts';
import {
  type Conditions,
  type Named,
  type Policy,
  type PolicyKind,
  type Principals,
  policyVersions,
  type Statement,
} from './policy.ts';

const malformed = (message: string): CompanionError =>
  CompanionError.of('iam', 'MalformedPolicyDocument', message);

const SYNTAX = 'Syntax errors in policy.';

const VERSIONS: readonly unknown[] = policyVersions;

const POLICY_MEMBERS: ReadonlySet<string> = new Set(['Version', 'Id', 'Statement']);

const STATEMENT_MEMBERS: ReadonlySet<string> = new Set([
  'Sid',
  'Effect',
  'Principal',
  'NotPrincipal',
  'Action',
  'NotAction',
  'Resource',
  'NotResource',
  'Condition',
]);

/**
 * The policy that `document` writes.
 *
 * @throws MalformedPolicyDocument
 */
export function parsePolicy(document: string, kind: PolicyKind): Policy {
  let parsed: unknown;
  try {
    parsed = JSON.parse(document);
  } catch {
    throw malformed(kind === 'trust' ? 'This policy contains invalid Json' : SYNTAX);
  }
  const policy = objectOf(parsed, POLICY_MEMBERS);
  if (policy.Version !== undefined && !VERSIONS.includes(policy.Version)) throw malformed(SYNTAX);
  if (policy.Statement === undefined) throw malformed(SYNTAX);
  const written = Array.isArray(policy.Statement) ? policy.Statement : [policy.Statement];
  if (written.length === 0) throw malformed(SYNTAX);
  const members = written.map((statement) => objectOf(statement, STATEMENT_MEMBERS));
  checkIds(members);
  return { statements: members.map((statement) => statementOf(statement, kind)) };
}

type Members = Readonly<Record<string, unknown>>;

function objectOf(value: unknown, known: ReadonlySet<string>): Members {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw malformed(SYNTAX);
  if (!Object.keys(value).every((name) => known.has(name))) throw malformed(SYNTAX);
  return { ...value };
}

function checkIds(statements: readonly Members[]): void {
  const seen = new Set<string>();
  for (const { Sid } of statements) {
    if (Sid === undefined || Sid === '') continue;
    if (typeof Sid !== 'string' || !/^[0-9A-Za-z]*$/.test(Sid)) {
      throw malformed(
        'Statement IDs (SID) must be alpha-numeric. Check that your input satisfies the regular expression [0-9A-Za-z]*',
      );
    }
    if (seen.has(Sid)) throw malformed('Statement IDs (SID) in a single policy must be unique.');
    seen.add(Sid);
  }
}

function statementOf(statement: Members, kind: PolicyKind): Statement {
  const { Effect: effect } = statement;
  if (effect !== 'Allow' && effect !== 'Deny') throw malformed(SYNTAX);
  const principals = principalsOf(statement);
  const resources = named(statement, 'Resource');
  const actions = named(statement, 'Action');
  if (kind === 'trust' && resources) throw malformed('Has prohibited field Resource');
  if (kind === 'identity' && principals) throw malformed('Policy document should not specify a principal.');
  if (!actions) throw malformed('Policy statement must contain actions.');
  checkActions(actions, kind);
  if (kind === 'trust' && !principals) throw malformed('Missing required field Principal cannot be empty!');
  if (kind === 'identity' && !resources) throw malformed('Policy statement must contain resources.');
  if (resources) checkResources(resources);
  return {
    effect,
    actions,
    conditions: conditionsOf(statement.Condition),
    ...(resources && { resources }),
    ...(principals && { principals }),
  };
}

function checkActions({ values, isExclusion }: Named, kind: PolicyKind): void {
  const isPrefaced = values.every(
    (action) => action === '*' || /^[A-Za-z0-9-]+:[A-Za-z0-9*?]+$/.test(action),
  );
  if (!isPrefaced) {
    throw malformed('Actions/Conditions must be prefaced by a vendor, e.g., iam, sdb, ec2, etc.');
  }
  if (kind === 'trust' && !isExclusion && !values.every((action) => /^(?:sts:|\*$)/i.test(action))) {
    throw malformed('AssumeRole policy may only specify STS AssumeRole actions.');
  }
}

function checkResources({ values }: Named): void {
  const wrong = values.find((resource) => resource !== '*' && !/^(?:arn|\*|\$\{)/.test(resource));
  if (wrong !== undefined) {
    throw malformed(`Resource ${wrong.slice(0, 256)} must be in ARN format or "*".`);
  }
}

/** `Action` or `NotAction`, `Resource` or `NotResource`: one of the two. */
function named(statement: Members, member: 'Action' | 'Resource'): Named | undefined {
  const listed = statement[member];
  const excluded = statement[`Not${member}`];
  if (listed !== undefined && excluded !== undefined) throw malformed(SYNTAX);
  const values = textsOf(listed ?? excluded);
  return values && { values, isExclusion: listed === undefined };
}

/** One text or several; undefined where there is nothing. */
function textsOf(value: unknown): readonly string[] | undefined {
  if (value === undefined) return undefined;
  const values: unknown[] = Array.isArray(value) ? value : [value];
  return values.map((each) => {
    if (typeof each !== 'string') throw malformed(SYNTAX);
    return each;
  });
}

const PRINCIPAL_TYPES: ReadonlySet<string> = new Set(['AWS', 'Service', 'Federated', 'CanonicalUser']);

function principalsOf(statement: Members): Principals | undefined {
  const { Principal: listed, NotPrincipal: excluded } = statement;
  if (listed !== undefined && excluded !== undefined) throw malformed(SYNTAX);
  const written = listed ?? excluded;
  if (written === undefined) return undefined;
  const isExclusion = listed === undefined;
  if (written === '*') return { byType: { AWS: ['*'] }, isExclusion };
  const members = objectOf(written, PRINCIPAL_TYPES);
  const byType = Object.fromEntries(Object.entries(members).map(([type, who]) => [type, textsOf(who) ?? []]));
  if (Object.values(byType).every((who) => who.length === 0)) {
    throw malformed('Missing required field Principal cannot be empty!');
  }
  return { byType, isExclusion };
}

function conditionsOf(written: unknown): Conditions {
  if (written === undefined) return {};
  if (typeof written !== 'object' || written === null || Array.isArray(written)) throw malformed(SYNTAX);
  return Object.fromEntries(
    Object.entries(written).map(([operator, keys]) => {
      if (typeof keys !== 'object' || keys === null || Array.isArray(keys)) throw malformed(SYNTAX);
      return [operator, valuesByKey(keys)];
    }),
  );
}

/** Numbers and booleans are the texts that they are written as. */
const valuesByKey = (keys: object): Readonly<Record<string, readonly string[]>> =>
  Object.fromEntries(
    Object.entries(keys).map(([key, values]) => [
      key,
      textsOf((Array.isArray(values) ? values : [values]).map(asText)) ?? [],
    ]),
  );

const asText = (value: unknown): unknown =>
  typeof value === 'number' || typeof value === 'boolean' ? String(value) : value;
