/**
 * Diagnostics in terraform-plugin-framework's own words, so that a message that users know stays one.
 *
 * @module
 * @see https://github.com/hashicorp/terraform-plugin-framework-validators, helpers/validatordiag
 */
import type { Diagnostic, Path } from './diagnostic.ts';
import { printPath } from './print-path.ts';

const error = (summary: string, detail: string, path: Path): Diagnostic => ({
  severity: 'error',
  summary,
  detail,
  path,
});

/** `rule` completes a sentence: `value must be at most 3`. `found` is what was given instead. */
interface Finding {
  readonly rule: string;
  readonly found: string;
}

const sentence = (path: Path, { rule, found }: Finding): string =>
  `Attribute ${printPath(path)} ${rule}, got: ${found}`;

/** One row a summary. */
export const findings = {
  value: (path: Path, finding: Finding) => error('Invalid Attribute Value', sentence(path, finding), path),
  length: (path: Path, finding: Finding) =>
    error('Invalid Attribute Value Length', sentence(path, finding), path),
  match: (path: Path, finding: Finding) =>
    error('Invalid Attribute Value Match', sentence(path, finding), path),
  missing: (path: Path) =>
    error(
      'Missing Configuration for Required Attribute',
      `Must set a configuration value for the ${printPath(path)} attribute as the provider has marked it as required.`,
      path,
    ),
  readOnly: (path: Path) =>
    error(
      'Invalid Configuration for Read-Only Attribute',
      'Cannot set value for this attribute as the provider has marked it as read-only. Remove the configuration line setting the value.',
      path,
    ),
  nullElement: (path: Path, kind: 'list' | 'set') =>
    error(`Null ${kind === 'set' ? 'Set' : 'List'} Value`, 'This attribute contains a null value.', path),
  combination: (path: Path, detail: string) => error('Invalid Attribute Combination', detail, path),
  choice: (path: Path, given: string, choices: readonly string[]) =>
    error(
      'Invalid String Enum Value',
      `A string value was provided that is not valid.\n\nGiven Value: ${given}\nExpecting One Of: [${choices.join(', ')}]`,
      path,
    ),
} as const;

/** The same, told without stopping anything. */
export const asWarning = (diagnostic: Diagnostic): Diagnostic => ({ ...diagnostic, severity: 'warning' });
