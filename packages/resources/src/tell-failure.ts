/**
 * A failure of an operation as users read it.
 *
 * @module
 */
import { ServiceError } from '@poolkeeper/client/service-error';
import { type Diagnostic, DiagnosticError } from './schema/diagnostic.ts';
import type { Values } from './schema/value.ts';

/** What was being done, and to what. */
export interface Attempt {
  readonly doing: 'creating' | 'reading' | 'updating' | 'deleting' | 'importing' | 'opening';
  readonly kind: { readonly title: string; readonly nameOf?: (values: Values) => string };
  readonly values: Values;
}

/**
 * What to tell of an error: what it says itself, or `creating Cognito User Pool Client (<name>)` with the answer of
 * the service. An error of neither kind is a mistake of ours, and is thrown on.
 */
export function tellFailure(error: unknown, { doing, kind, values }: Attempt): readonly Diagnostic[] {
  if (error instanceof DiagnosticError) return error.diagnostics;
  if (!(error instanceof ServiceError)) throw error;
  const summary = `${doing} ${kind.title} (${(kind.nameOf ?? nameOf)(values)})`;
  return [{ severity: 'error', summary, detail: inWords(error) }];
}

/** The name, or what else tells one from another. */
function nameOf({ name, id }: Values): string {
  if (typeof name === 'string' && name !== '') return name;
  return typeof id === 'string' ? id : '';
}

/** Operation, status, request and code, then the service's own words. */
export function inWords({ code, message, operation, requestId, status }: ServiceError): string {
  const request = requestId === undefined ? '' : `, RequestID: ${requestId}`;
  const answered = status === 0 ? '' : `, StatusCode: ${status}${request}`;
  return `${operation}${answered}, ${code}: ${message}`;
}
