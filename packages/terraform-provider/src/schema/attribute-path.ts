/**
 * Where in a configuration something is, as Terraform's protocol says it.
 *
 * @module
 */
import type { Attribute, Attributes } from '@poolkeeper/resources/schema/attribute';
import type { Diagnostic, Path } from '@poolkeeper/resources/schema/diagnostic';
import type { Sent } from '../plugin/messages.ts';

/**
 * The steps of a path. They end before an element of a set: the protocol has no step for one, and Terraform then
 * points at the set.
 */
export function protocolPath(path: Path, attributes: Attributes): Sent<'AttributePath'> {
  const steps: Sent<'AttributePath.Step'>[] = [];
  let members: Attributes | undefined = attributes;
  let within: Attribute | undefined;
  for (const step of path) {
    if (typeof step === 'object') break;
    if (typeof step === 'number') {
      steps.push({ element_key_int: step });
    } else if (members === undefined) {
      steps.push({ element_key_string: step });
    } else {
      steps.push({ attribute_name: step });
      within = members[step];
      members = within?.members;
    }
  }
  return { steps };
}

const SEVERITIES = { error: 1, warning: 2 } as const;

/** Diagnostics in the protocol's form. */
export const protocolDiagnostics = (
  diagnostics: readonly Diagnostic[],
  attributes: Attributes = {},
): Sent<'Diagnostic'>[] =>
  diagnostics.map(({ severity, summary, detail, path = [] }) => ({
    severity: SEVERITIES[severity],
    summary,
    detail,
    ...(path.length > 0 ? { attribute: protocolPath(path, attributes) } : {}),
  }));
