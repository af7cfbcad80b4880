/**
 * The state of resources: checked, taken over, read, imported, moved.
 *
 * @module
 */
import { parseImportId } from '@poolkeeper/resources/import-id';
import { withoutIgnoredTags } from '@poolkeeper/resources/provider/tag-filter';
import type { Attributes } from '@poolkeeper/resources/schema/attribute';
import { checkConfig } from '@poolkeeper/resources/schema/check-config';
import { type Diagnostic, failure } from '@poolkeeper/resources/schema/diagnostic';
import type { ManagedResource } from '@poolkeeper/resources/schema/resource';
import { isBlock } from '@poolkeeper/resources/schema/unset';
import type { Value, Values } from '@poolkeeper/resources/schema/value';
import type { Handlers } from '../plugin/methods.ts';
import { configOf, dynamicValue, objectOf, objectOfJson } from './dynamic-value.ts';
import type { Lookup } from './kinds.ts';
import type { Session } from './session.ts';
import { telling } from './telling.ts';

type Handled =
  | 'ValidateResourceConfig'
  | 'UpgradeResourceState'
  | 'ReadResource'
  | 'ImportResourceState'
  | 'MoveResourceState';

/** Types whose state means the same: an object that one managed, the other can go on managing. */
const ALIKE: readonly (readonly string[])[] = [
  ['aws_cognito_user_pool_client', 'aws_cognito_managed_user_pool_client'],
];

const canMove = (from: string, to: string): boolean =>
  from === to || ALIKE.some((types) => types.includes(from) && types.includes(to));

/** Answers for what is known of resources. */
export function resourceStateHandlers(
  resourceOf: Lookup<ManagedResource>,
  session: Session,
): Pick<Handlers, Handled> {
  return {
    async ValidateResourceConfig({ type_name, config: given, client_capabilities }) {
      const { kind, attributes } = resourceOf(type_name);
      const config = configOf(given, attributes);
      const { diagnostics } = await telling(
        { doing: 'reading', kind, values: config, attributes },
        (told) => {
          if (!client_capabilities?.write_only_attributes_allowed) {
            told.push(...writeOnlyNotAllowed(attributes, config));
          }
          told.push(...checkConfig(kind, { config }));
        },
      );
      return { diagnostics };
    },

    async UpgradeResourceState({ type_name, raw_state }) {
      const { kind, attributes } = resourceOf(type_name);
      const { result, diagnostics } = await telling({ doing: 'reading', kind, values: {}, attributes }, () =>
        objectOfJson(raw_state?.json ?? new Uint8Array(), attributes),
      );
      return result === undefined
        ? { diagnostics }
        : { upgraded_state: dynamicValue(result, attributes), diagnostics };
    },

    async ReadResource({ type_name, current_state, private: kept }) {
      const { kind, attributes } = resourceOf(type_name);
      const prior = objectOf(current_state, attributes) ?? {};
      const { result, diagnostics } = await telling(
        { doing: 'reading', kind, values: prior, attributes },
        async (told) => {
          const state = await kind.read(prior, session.around(prior, told));
          return state === undefined ? null : readable(state, session);
        },
      );
      // Where reading failed, what was known stays.
      const state = result === undefined ? prior : result;
      return { new_state: dynamicValue(state, attributes), private: kept, diagnostics };
    },

    async ImportResourceState({ type_name, id }) {
      const { kind, attributes } = resourceOf(type_name);
      const { result, diagnostics } = await telling(
        { doing: 'importing', kind, values: { id }, attributes },
        () => withNothingElse(attributes, parseImportId(kind, id)),
      );
      if (result === undefined) return { diagnostics };
      return { imported_resources: [{ type_name, state: dynamicValue(result, attributes) }], diagnostics };
    },

    async MoveResourceState({ source_type_name, source_state, source_private, target_type_name }) {
      const { kind, attributes } = resourceOf(target_type_name);
      const { result, diagnostics } = await telling(
        { doing: 'importing', kind, values: {}, attributes },
        () => {
          if (canMove(source_type_name, target_type_name)) {
            return objectOfJson(source_state?.json ?? new Uint8Array(), attributes);
          }
          throw failure(
            'Unsupported Move',
            `What ${source_type_name} manages cannot go on as ${target_type_name}. Remove one from the state and import the other.`,
          );
        },
      );
      if (result === undefined) return { diagnostics };
      return {
        target_state: dynamicValue(result, attributes),
        target_private: source_private,
        diagnostics,
      };
    },
  };
}

/** State as Terraform shall see it. */
export const readable = (state: Values, session: Session): Values =>
  session.configured ? withoutIgnoredTags(state, session.configured.isIgnoredTag) : state;

/** An object of which only some values are known; the rest is read next. */
const withNothingElse = (attributes: Attributes, values: Values): Values =>
  Object.fromEntries(
    Object.entries(attributes).map(([name, attribute]): [string, Value] => [
      name,
      values[name] ?? (isBlock(attribute) ? [] : null),
    ]),
  );

const writeOnlyNotAllowed = (attributes: Attributes, config: Values): Diagnostic[] =>
  Object.entries(attributes)
    .filter(([name, { writeOnly }]) => writeOnly === true && (config[name] ?? null) !== null)
    .map(([name]) => ({
      severity: 'error',
      summary: 'WriteOnly Attribute Not Allowed',
      detail: `The resource contains a non-null value for WriteOnly attribute ${name}. Write-only attributes are only supported in Terraform 1.11 and later.`,
      path: [name],
    }));
