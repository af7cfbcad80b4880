/**
 * Runs what a call asks for, and gathers what there is to tell about it.
 *
 * @module
 */
import type { Attributes } from '@poolkeeper/resources/schema/attribute';
import type { Diagnostic } from '@poolkeeper/resources/schema/diagnostic';
import { type Attempt, tellFailure } from '@poolkeeper/resources/tell-failure';
import type { Sent } from '../plugin/messages.ts';
import { protocolDiagnostics } from '../schema/attribute-path.ts';

/** A result where there is one, and in any case what was told. */
export interface Told<Result> {
  readonly result: Result | undefined;
  readonly diagnostics: Sent<'Diagnostic'>[];
}

/** What is worked on: for the paths and the words of diagnostics. */
export interface Subject extends Attempt {
  readonly attributes: Attributes;
}

/** @param run is given the list to which warnings are added */
export async function telling<Result>(
  { attributes, ...attempt }: Subject,
  run: (told: Diagnostic[]) => Result | Promise<Result>,
): Promise<Told<Result>> {
  const told: Diagnostic[] = [];
  let result: Result | undefined;
  try {
    result = await run(told);
  } catch (error) {
    told.push(...tell(error, attempt));
  }
  return { result, diagnostics: protocolDiagnostics(told, attributes) };
}

function tell(error: unknown, attempt: Attempt): readonly Diagnostic[] {
  try {
    return tellFailure(error, attempt);
  } catch (fault) {
    // Told like any other failure, so that Terraform keeps the state that goes with it.
    const message = fault instanceof Error ? fault.message : String(fault);
    const detail = `${message}\n\nThis is a mistake of the provider, or an answer that no service of Amazon's gives. Please report it.`;
    return [{ severity: 'error', summary: `${attempt.doing} ${attempt.kind.title}`, detail }];
  }
}
