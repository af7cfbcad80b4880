/**
 * The two ways to name an analytics project, in terraform-plugin-framework's words.
 *
 * @module
 */
import { exactlyOneOf } from '../schema/checks/exactly-one-of.ts';
import type { Diagnostic } from '../schema/diagnostic.ts';
import { findings } from '../schema/findings.ts';
import { blockIn, isGiven } from '../schema/members.ts';
import type { Checked } from '../schema/resource.ts';
import { unknown } from '../schema/value.ts';

const BLOCK = 'analytics_configuration';

const named = (name: string): string => `${BLOCK}[0].${name}`;

/** Either the ARN alone, or the id with the role and the external id. What is not known may be either. */
export function checkAnalytics({ config }: Checked): readonly Diagnostic[] {
  const block = blockIn(config, BLOCK);
  if (!block) return [];
  const isSet = (name: string): boolean => isGiven(block, name);
  const mayBeNull = (name: string): boolean => block[name] === unknown;
  const projects = ['application_arn', 'application_id'];
  if (projects.some(mayBeNull)) return [];
  const wrong = exactlyOneOf(projects, block, [BLOCK, 0]);
  if (wrong.length > 0) return wrong;
  const others = ['external_id', 'role_arn'];
  if (isSet('application_arn')) {
    return others
      .filter((name) => isSet(name) && !mayBeNull(name))
      .map((name) =>
        findings.combination(
          [BLOCK, 0, 'application_arn'],
          `Attribute "${named(name)}" cannot be specified when "${named('application_arn')}" is specified`,
        ),
      );
  }
  return others
    .filter((name) => !isSet(name))
    .map((name) =>
      findings.combination(
        [BLOCK, 0, 'application_id'],
        `Attribute "${named(name)}" must be specified when "${named('application_id')}" is specified`,
      ),
    );
}
