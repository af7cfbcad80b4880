/**
 * Names in the declarations of `@pulumi/aws`: which properties its resources, functions and types have.
 *
 * @module
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { amazonSdk } from './support.ts';

const require = createRequire(new URL('../peers/package.json', import.meta.url));

/** What is used of the compiler's interface. */
interface Node {
  readonly kind: number;
  readonly name?: { readonly text?: string };
  readonly members?: readonly Node[];
  readonly modifiers?: readonly Node[];
  readonly body?: { readonly statements?: readonly Node[] };
  readonly questionToken?: object;
}

interface Compiler {
  createSourceFile(name: string, text: string, target: number): { readonly statements: readonly Node[] };
  readonly ScriptTarget: { readonly ES2022: number };
  readonly SyntaxKind: Readonly<Record<string, number>>;
}

const compiler = (): Compiler => require('typescript') as Compiler;

/** Interfaces and classes by name, with the names of their members; those that must be given are apart. */
export type Declared = ReadonlyMap<
  string,
  { readonly all: readonly string[]; readonly required: readonly string[] }
>;

const sources = new Map<string, Declared>();

function collect(
  statements: readonly Node[],
  prefix: string,
  found: Map<string, { all: string[]; required: string[] }>,
): void {
  const { SyntaxKind } = compiler();
  for (const statement of statements) {
    const name = `${prefix}${statement.name?.text ?? ''}`;
    if (statement.kind === SyntaxKind.ModuleDeclaration) {
      collect(statement.body?.statements ?? [], `${name}.`, found);
      continue;
    }
    if (statement.kind !== SyntaxKind.InterfaceDeclaration && statement.kind !== SyntaxKind.ClassDeclaration)
      continue;
    const members = (statement.members ?? []).filter(
      ({ kind, modifiers = [] }) =>
        (kind === SyntaxKind.PropertySignature || kind === SyntaxKind.PropertyDeclaration) &&
        modifiers.every((modifier) => modifier.kind !== SyntaxKind.StaticKeyword),
    );
    found.set(name, {
      all: members.map((member) => member.name?.text ?? '').toSorted(),
      required: members
        .filter(({ questionToken }) => questionToken === undefined)
        .map((member) => member.name?.text ?? '')
        .toSorted(),
    });
  }
}

/** What a file of declarations declares; names in a namespace have it in front: `cognito.UserPoolSchema`. */
export function declared(file: string): Declared {
  const before = sources.get(file);
  if (before) return before;
  const { createSourceFile, ScriptTarget } = compiler();
  const found = new Map<string, { all: string[]; required: string[] }>();
  const text = readFileSync(join(amazonSdk, `${file}.d.ts`), 'utf8');
  collect(createSourceFile(file, text, ScriptTarget.ES2022).statements, '', found);
  sources.set(file, found);
  return found;
}
