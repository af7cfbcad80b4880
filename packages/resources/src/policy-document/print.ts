/**
 * Writes a policy document character by character as the Go provider does, so that a plan of a configuration that
 * moves from one to the other shows nothing.
 *
 * @module
 */
import type { Condition, PolicyDocument, Principal, Statement, Texts } from './document.ts';

/** The document as `json` holds it, and as `minified_json` does. */
export interface PrintedDocument {
  readonly json: string;
  readonly minified: string;
}

/** Prints a document. Members that are empty are left out. */
export function printDocument(document: PolicyDocument): PrintedDocument {
  const written = given({
    Version: document.version,
    Id: document.id,
    Statement: document.statements.map(statementOf),
  });
  return { json: escaped(JSON.stringify(written, null, 2)), minified: escaped(JSON.stringify(written)) };
}

/** Go writes what could end a script or a line in HTML by its number. */
const escaped = (json: string): string =>
  json.replace(
    /[<>&\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

const statementOf = (statement: Statement): object =>
  given({
    Sid: statement.sid,
    Effect: statement.effect,
    Action: statement.actions,
    NotAction: statement.notActions,
    Resource: statement.resources,
    NotResource: statement.notResources,
    Principal: statement.principals && principalsOf(statement.principals),
    NotPrincipal: statement.notPrincipals && principalsOf(statement.notPrincipals),
    Condition: statement.conditions && conditionsOf(statement.conditions),
  });

/** Without what is absent, an empty text or an empty list of statements. */
const given = (members: Readonly<Record<string, unknown>>): object =>
  Object.fromEntries(
    Object.entries(members).filter(
      ([name, value]) =>
        value !== undefined &&
        value !== '' &&
        !(name === 'Statement' && Array.isArray(value) && !value.length),
    ),
  );

/** `*` of type `*` is everybody. `{"AWS":"*"}` is kept: a trust policy takes the one and not the other. */
function principalsOf(principals: readonly Principal[]): unknown {
  if (principals.length === 0) return undefined;
  const [only] = principals;
  if (only?.type === '*' && principals.length === 1 && listOf(only.identifiers).join() === '*') return '*';
  const byType = new Map<string, Texts>();
  for (const { type, identifiers } of principals) {
    const before = byType.get(type);
    byType.set(
      type,
      before === undefined
        ? sortedDown(identifiers)
        : [...listOf(before), ...listOf(sortedDown(identifiers))],
    );
  }
  return sortedObject(byType);
}

function conditionsOf(conditions: readonly Condition[]): unknown {
  if (conditions.length === 0) return undefined;
  const byTest = new Map<string, Map<string, readonly string[]>>();
  for (const { test, variable, values } of conditions) {
    const byVariable = byTest.get(test) ?? new Map<string, readonly string[]>();
    byVariable.set(variable, [...(byVariable.get(variable) ?? []), ...listOf(values)]);
    byTest.set(test, byVariable);
  }
  const written = [...byTest].map(([test, byVariable]) => {
    const entries = [...byVariable].map(([variable, values]): [string, Texts] => [variable, single(values)]);
    return [test, sortedObject(new Map(entries))] as const;
  });
  return sortedObject(new Map(written));
}

export const listOf = (texts: Texts): readonly string[] => (typeof texts === 'string' ? [texts] : texts);

/** A list of one as its only text. */
const single = (texts: readonly string[]): Texts => (texts.length === 1 ? (texts[0] ?? '') : texts);

const byBytes = (one: string, other: string): number => Buffer.compare(Buffer.from(one), Buffer.from(other));

const sortedDown = (texts: Texts): Texts =>
  typeof texts === 'string' ? texts : texts.toSorted(byBytes).reverse();

/** Several texts from the last to the first, as the Go provider has written them from its beginning; one as itself. */
export const singleOrSortedDown = (texts: readonly string[]): Texts => sortedDown(single(texts));

const sortedObject = (members: ReadonlyMap<string, unknown>): object =>
  Object.fromEntries([...members].sort(([one], [other]) => byBytes(one, other)));
