/**
 * `aws_cognito_managed_user_pool_client`: a client that another service makes and deletes, whose settings are managed
 * here.
 *
 * @module
 */
import { text } from '@poolkeeper/api/shape';
import { ClientName, GenerateSecret } from '@poolkeeper/api/user-pool-client/identity';
import { memberOf } from '../exchange/names.ts';
import { withPoolLock } from '../pool-lock.ts';
import type { Attributes } from '../schema/attribute.ts';
import { exactlyOneOf } from '../schema/checks/exactly-one-of.ts';
import { failure } from '../schema/diagnostic.ts';
import { findings } from '../schema/findings.ts';
import { saidIn, textIn } from '../schema/members.ts';
import type { ManagedResource } from '../schema/resource.ts';
import { equals } from '../schema/same.ts';
import type { Value, Values } from '../schema/value.ts';
import { settingAttributes } from './attributes.ts';
import { clientIdIn, describeClient, findClient, updateClient } from './calls.ts';
import { checkAgainstPool } from './check-against-pool.ts';
import { parseDuration } from './go-duration.ts';
import { findMatch, matching, wanted } from './match.ts';
import { type LiveClient, type Merged, mergeUpdate } from './merge.ts';
import { compilePattern } from './name-pattern.ts';
import { settingRules } from './rules.ts';
import { stateAfter, stateOf } from './state.ts';
import { identityAttributes } from './user-pool-client.ts';

/** How the client is found, and what is kept of that. */
const own: Attributes = {
  name_pattern: {
    mode: 'optional',
    shape: text({ min: 1, max: 128 }),
    description:
      'A regular expression that the name of the client matches, and of no other of the pool. Either this or `name_prefix` is required.',
    checks: [
      (value, path) => {
        try {
          if (typeof value === 'string') compilePattern(value);
          return [];
        } catch (error) {
          if (!(error instanceof SyntaxError)) throw error;
          return [{ severity: 'error', summary: 'Invalid Regexp Value', detail: error.message, path }];
        }
      },
    ],
  },
  name_prefix: {
    mode: 'optional',
    shape: ClientName,
    description:
      'What the name of the client starts with, and of no other of the pool. Either this or `name_pattern` is required.',
  },
  generate_secret: {
    mode: 'optional',
    shape: GenerateSecret,
    description: 'Whether the client has a secret. It is made elsewhere: an error when it is otherwise.',
  },
  wait_for_match: {
    mode: 'optional',
    shape: text({ min: 1, max: 32 }),
    description: 'How long to wait for a client that matches: `30s`, `5m`. Left out, it has to be there.',
    checks: [
      (value, path) =>
        typeof value === 'string' && parseDuration(value) === undefined
          ? [
              findings.value(path, {
                rule: 'value must be a duration such as 30s or 5m',
                found: JSON.stringify(value),
              }),
            ]
          : [],
    ],
  },
};

const attributes: Attributes = {
  ...identityAttributes,
  name: { mode: 'computed', shape: ClientName, field: 'ClientName' },
  ...own,
  ...settingAttributes,
};

export const managedUserPoolClient: ManagedResource = {
  type: 'aws_cognito_managed_user_pool_client',
  title: 'Cognito Managed User Pool Client',
  description:
    'The settings of a client that another service makes, as OpenSearch does. It is found by its name, and deleted by whoever made it.',
  attributes,
  rules: [({ config }) => exactlyOneOf(['name_pattern', 'name_prefix'], config), ...settingRules],
  checkAgainstService: (change, around) =>
    // A client that is yet to be found may have settings that nobody here knows.
    change.prior === null ? Promise.resolve([]) : checkAgainstPool(change, around),
  import: { parts: ['user_pool_id', 'id'], separator: '/', summary: 'Resource Import Invalid ID' },
  nameOf: (values) => saidIn(values, 'id') ?? saidIn(values, 'user_pool_id') ?? '',

  async create(planned, around) {
    const match = await findMatch(planned, around);
    const id = { UserPoolId: saidIn(planned, 'user_pool_id') ?? '', ClientId: match.ClientId };
    return withPoolLock(id.UserPoolId, async () => {
      const live = await describeClient(id, around);
      const merged = { live, planned, prior: null, config: around.config };
      return withOwn(
        stateAfter(attributes, { ...merged, live: await settle(merged, around), around }),
        planned,
      );
    });
  },

  async read(prior, around) {
    const live = await findClient(clientIdIn(prior), around);
    if (!live) return undefined;
    // An import knows no name, and one way to find the client has to be configured: its whole name is.
    const isImported = textIn(prior, 'name') === undefined;
    const known = isImported ? { ...prior, name_prefix: live.ClientName } : prior;
    return withOwn(stateOf(attributes, { live, prior, around }), known);
  },

  update: ({ prior, planned, config }, around) =>
    withPoolLock(clientIdIn(prior).UserPoolId, async () => {
      const live = await describeClient(clientIdIn(prior), around);
      checkStillMatches(live, { prior, planned });
      const merged = { live, planned: { ...planned, name: live.ClientName }, prior, config };
      const state = stateAfter(attributes, { ...merged, live: await settle(merged, around), around });
      return { ...withOwn(state, planned), name: planned.name ?? null };
    }),

  async delete(prior, { warn }) {
    warn({
      severity: 'warning',
      summary: 'Managed client not deleted',
      detail: `The client ${saidIn(prior, 'name')} (${saidIn(prior, 'id')}) is only forgotten: it belongs to the service that made it, and keeps its settings as they are.`,
    });
  },
};

const settingMembers = Object.entries(settingAttributes).map(([name, attribute]) =>
  memberOf(name, attribute),
);

/** Sends an update where anything of it differs from what the service holds. */
async function settle(merged: Merged, around: Parameters<typeof updateClient>[1]): Promise<LiveClient> {
  checkSecret(merged);
  const request = mergeUpdate(merged);
  return isAsItIs(request, merged.live) ? merged.live : updateClient(request, around);
}

/** Whether every member of a request is what the service holds already: an empty list and none are the same. */
function isAsItIs(request: object, live: LiveClient): boolean {
  const held = new Map<string, unknown>(Object.entries(live));
  const asked = new Map<string, unknown>(Object.entries(request));
  return [...settingMembers, 'ClientName'].every((member) =>
    equals(plain(asked.get(member)), plain(held.get(member))),
  );
}

/** JSON, lists in one order; what is empty is nothing. */
function plain(value: unknown): Value {
  if (Array.isArray(value)) return value.length === 0 ? null : value.map(String).sort();
  if (typeof value === 'object' && value !== null) {
    const members = Object.entries(value).filter(([, member]) => member !== undefined);
    return members.length === 0
      ? null
      : Object.fromEntries(members.map(([name, member]) => [name, plain(member)]));
  }
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : null;
}

/** @throws DiagnosticError when there is a secret where there should be none, or none where there should be one */
function checkSecret({ live, config }: Merged): void {
  const expected = config.generate_secret ?? null;
  if (typeof expected !== 'boolean' || expected === Boolean(live.ClientSecret)) return;
  throw failure(
    'Client differs from generate_secret',
    `generate_secret is ${expected}, but the client ${live.ClientName} (${live.ClientId}) has ${expected ? 'no' : 'a'} secret. Only the service that makes the client decides that: set generate_secret to ${!expected}, or leave it out.`,
    ['generate_secret'],
  );
}

/** A prefix or pattern that was changed has to mean the same client. */
function checkStillMatches(
  { ClientId, ClientName }: LiveClient,
  { prior, planned }: { readonly prior: Values; readonly planned: Values },
): void {
  const names = ['name_prefix', 'name_pattern'];
  if (names.every((name) => equals(planned[name] ?? null, prior[name] ?? null))) return;
  if (matching(planned, [{ ClientId, ClientName }]).length > 0) return;
  throw failure(
    'Client does not match',
    `The managed client ${ClientName} (${ClientId}) does not have ${wanted(planned)}. To manage another client, replace the resource: terraform apply -replace=ADDRESS.`,
    [saidIn(planned, 'name_prefix') === undefined ? 'name_pattern' : 'name_prefix'],
  );
}

/** No answer holds them. */
const withOwn = (state: Values, known: Values): Values => ({
  ...state,
  ...Object.fromEntries(Object.keys(own).map((name) => [name, known[name] ?? null])),
});
