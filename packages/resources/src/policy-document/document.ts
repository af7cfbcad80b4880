/**
 * An IAM policy document while it is put together, and how two become one.
 *
 * @module
 * @see AWS Identity and Access Management user guide, "Grammar of the IAM JSON policy language"
 */

/** One text, or several. A list of one stays a list. */
export type Texts = string | readonly string[];

/** Identifiers of one type. A statement may name a type more than once. */
export interface Principal {
  readonly type: string;
  readonly identifiers: Texts;
}

/** Values of one condition key under one operator. A statement may name the pair more than once. */
export interface Condition {
  readonly test: string;
  readonly variable: string;
  readonly values: Texts;
}

/** A statement. What is absent is not printed. */
export interface Statement {
  readonly sid?: string;
  readonly effect?: string;
  readonly actions?: Texts;
  readonly notActions?: Texts;
  readonly resources?: Texts;
  readonly notResources?: Texts;
  readonly principals?: readonly Principal[];
  readonly notPrincipals?: readonly Principal[];
  readonly conditions?: readonly Condition[];
}

export interface PolicyDocument {
  readonly version: string;
  readonly id: string;
  readonly statements: readonly Statement[];
}

/** A document that says nothing. */
export const emptyDocument: PolicyDocument = { version: '', id: '', statements: [] };

/** `base` with `other` laid over it: a statement replaces the one of its `Sid`, and others come after. */
export function mergeDocuments(base: PolicyDocument, other: PolicyDocument): PolicyDocument {
  const statements = [...base.statements];
  for (const statement of other.statements) {
    const { sid = '' } = statement;
    const place = sid === '' ? -1 : statements.findIndex((existing) => existing.sid === sid);
    if (place === -1) statements.push(statement);
    else statements[place] = statement;
  }
  return {
    version: other.version > base.version ? other.version : base.version,
    id: other.id === '' ? base.id : other.id,
    statements,
  };
}
