/**
 * Reads a document that `source_policy_documents` or `override_policy_documents` give.
 *
 * @module
 */
import type { Condition, PolicyDocument, Principal, Statement, Texts } from './document.ts';

/**
 * The document that `json` writes. A statement that is no list counts as a list of one.
 *
 * @throws SyntaxError what is wrong with it
 */
export function parseDocument(json: string): PolicyDocument {
  const document = membersOf(JSON.parse(json), 'the document');
  refuseOthers(document, ['Version', 'Id', 'Statement'], 'the document');
  const { Statement: written } = document;
  const statements =
    written === undefined || written === null ? [] : Array.isArray(written) ? written : [written];
  return {
    version: textOf(document.Version, 'Version') ?? '',
    id: textOf(document.Id, 'Id') ?? '',
    statements: statements.map(statementOf),
  };
}

type Members = Readonly<Record<string, unknown>>;

const statementMembers = [
  'Sid',
  'Effect',
  'Action',
  'NotAction',
  'Resource',
  'NotResource',
  'Principal',
  'NotPrincipal',
  'Condition',
] as const;

function statementOf(written: unknown): Statement {
  const statement = membersOf(written, 'a statement');
  refuseOthers(statement, statementMembers, 'a statement');
  const members = {
    sid: textOf(statement.Sid, 'Sid'),
    effect: textOf(statement.Effect, 'Effect'),
    actions: textsOf(statement.Action, 'Action'),
    notActions: textsOf(statement.NotAction, 'NotAction'),
    resources: textsOf(statement.Resource, 'Resource'),
    notResources: textsOf(statement.NotResource, 'NotResource'),
    principals: principalsOf(statement.Principal, 'Principal'),
    notPrincipals: principalsOf(statement.NotPrincipal, 'NotPrincipal'),
    conditions: conditionsOf(statement.Condition),
  };
  return Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined));
}

function principalsOf(written: unknown, name: string): readonly Principal[] | undefined {
  if (written === undefined || written === null) return undefined;
  if (typeof written === 'string') return [{ type: '*', identifiers: ['*'] }];
  return Object.entries(membersOf(written, name)).map(([type, identifiers]) => ({
    type,
    identifiers: textsOf(identifiers, `${name}.${type}`) ?? [],
  }));
}

function conditionsOf(written: unknown): readonly Condition[] | undefined {
  if (written === undefined || written === null) return undefined;
  return Object.entries(membersOf(written, 'Condition')).flatMap(([test, variables]) =>
    Object.entries(membersOf(variables, `Condition.${test}`)).map(([variable, values]) => ({
      test,
      variable,
      values: textsOf(values, `Condition.${test}.${variable}`) ?? [],
    })),
  );
}

function membersOf(value: unknown, name: string): Members {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new SyntaxError(`${name} has to be an object`);
  }
  return { ...value };
}

/** A member that is dropped would leave a policy that permits something else. */
function refuseOthers(members: Members, known: readonly string[], name: string): void {
  const other = Object.keys(members).find((member) => !known.includes(member));
  if (other !== undefined) throw new SyntaxError(`${name} has no member ${other}`);
}

function textOf(value: unknown, name: string): string | undefined {
  if (value === undefined || value === null) return undefined;
  if (typeof value !== 'string') throw new SyntaxError(`${name} has to be a string`);
  return value;
}

/** Numbers and booleans are the texts that they are written as. */
function textsOf(value: unknown, name: string): Texts | undefined {
  if (value === undefined || value === null) return undefined;
  if (Array.isArray(value)) return value.map((each) => scalarOf(each, name));
  return scalarOf(value, name);
}

function scalarOf(value: unknown, name: string): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  throw new SyntaxError(`${name} has to be a string or a list of strings`);
}
