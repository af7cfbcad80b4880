/**
 * Checks of a user pool's arguments.
 *
 * @module
 */
import { CognitoError } from '@poolkeeper/api/errors';
import { userPoolRules } from '@poolkeeper/api/user-pool/rules';
import type { UserPoolSettings } from '@poolkeeper/api/user-pool/settings';
import { settingsForCreate, settingsForMfa } from '@poolkeeper/api/user-pool/update';
import type { Diagnostic, Path } from '../schema/diagnostic.ts';
import { findings } from '../schema/findings.ts';
import { blocksIn, isGiven, textIn } from '../schema/members.ts';
import { printPath } from '../schema/print-path.ts';
import type { Checked, Surroundings } from '../schema/resource.ts';
import { isWhollyKnown, unknown, type Values } from '../schema/value.ts';
import { createInput, mfaInput } from './requests.ts';
import { sameAttribute } from './schema-attributes.ts';

const TEMPLATE = 'verification_message_template';

/** Arguments that cannot stand beside each other. */
const conflicts: readonly (readonly [Path, Path])[] = [
  [['alias_attributes'], ['username_attributes']],
  [['email_verification_message'], [TEMPLATE, 0, 'email_message']],
  [['email_verification_subject'], [TEMPLATE, 0, 'email_subject']],
  [['sms_verification_message'], [TEMPLATE, 0, 'sms_message']],
];

/** Arguments that need another. */
const needs: readonly (readonly [Path, Path])[] = [
  [
    ['lambda_config', 0, 'custom_email_sender'],
    ['lambda_config', 0, 'kms_key_id'],
  ],
  [
    ['lambda_config', 0, 'custom_sms_sender'],
    ['lambda_config', 0, 'kms_key_id'],
  ],
];

/** Whether a path of one name, or of a block and a name in it, is given. */
function isGivenAt(config: Values, [first, , second]: Path): boolean {
  if (typeof first !== 'string') return false;
  if (typeof second !== 'string') return isGiven(config, first);
  return blocksIn(config, first).some((block) => isGiven(block, second));
}

export const conflictingArguments = ({ config }: Checked): readonly Diagnostic[] =>
  conflicts
    .filter(([one, other]) => isGivenAt(config, one) && isGivenAt(config, other))
    .map(([one, other]) =>
      findings.combination(
        one,
        `Attribute "${printPath(other)}" cannot be specified when "${printPath(one)}" is specified`,
      ),
    );

export const missingArguments = ({ config }: Checked): readonly Diagnostic[] =>
  needs
    .filter(([one, other]) => isGivenAt(config, one) && !isGivenAt(config, other))
    .map(([one, other]) =>
      findings.combination(
        one,
        `Attribute "${printPath(other)}" must be specified when "${printPath(one)}" is specified`,
      ),
    );

interface Planning {
  readonly prior: Values | null;
  readonly planned: Values;
  readonly config: Values;
}

/** What Cognito itself would refuse, told at plan. What is not known yet is left to apply. */
export function modelRules(
  { planned, config }: Planning,
  { connection }: Surroundings,
): readonly Diagnostic[] {
  if (!isWhollyKnown(config)) return [];
  const created: UserPoolSettings = settingsForCreate(createInput(planned));
  const settings = settingsForMfa(created, mfaInput(planned, ''));
  for (const rule of userPoolRules) {
    const fault = rule(settings, { region: connection.region });
    if (fault instanceof CognitoError) {
      return [
        { severity: 'error', summary: 'Invalid User Pool Configuration', detail: fault.message, path: [] },
      ];
    }
  }
  return [];
}

/** Attributes of users are there for the life of the pool: they can be added, never changed or taken away. */
export function schemaOnlyGrows({ prior, planned }: Planning): readonly Diagnostic[] {
  // A pool that is made anew can have any.
  if (prior === null || planned.id === unknown) return [];
  const wanted = blocksIn(planned, 'schema');
  return blocksIn(prior, 'schema').flatMap((block) => {
    const name = textIn(block, 'name') ?? '';
    const now = wanted.find((other) => textIn(other, 'name') === name);
    if (now && (!isWhollyKnown(now) || sameAttribute(now, block))) return [];
    return [
      {
        severity: 'error',
        summary: 'Invalid User Pool Schema Change',
        detail: now
          ? `The attribute ${name} of a user pool cannot be changed. Set its schema block back, or replace the pool.`
          : `The attribute ${name} of a user pool cannot be taken away. Keep a schema block for it, or replace the pool.`,
        path: ['schema'],
      },
    ];
  });
}
