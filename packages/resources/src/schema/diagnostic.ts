/**
 * What a provider tells about a configuration or a failed call: how grave it is, what is wrong, and where.
 *
 * @module
 */
import type { Value } from './value.ts';

/** A step into a value: an attribute's name, a place in a list, or an element of a set by its value. */
export type PathStep = string | number | { readonly element: Value };

/** Where in a resource's configuration something is wrong. Empty: the resource as a whole. */
export type Path = readonly PathStep[];

export interface Diagnostic {
  readonly severity: 'error' | 'warning';
  /** A few words, as terraform-plugin-framework writes them: `Invalid Attribute Value`. */
  readonly summary: string;
  /** What is wrong and what to change. Never holds a secret. */
  readonly detail: string;
  readonly path?: Path;
}

/** A failure that already is what the user should read. */
export class DiagnosticError extends Error {
  readonly diagnostics: readonly Diagnostic[];

  constructor(diagnostics: readonly Diagnostic[], options?: ErrorOptions) {
    super(diagnostics.map(({ summary, detail }) => `${summary}: ${detail}`).join('\n'), options);
    this.name = 'DiagnosticError';
    this.diagnostics = diagnostics;
  }
}

/** A {@link DiagnosticError} with one error. */
export const failure = (summary: string, detail: string, path?: Path): DiagnosticError =>
  new DiagnosticError([{ severity: 'error', summary, detail, ...(path === undefined ? {} : { path }) }]);
