/**
 * Finds the one client of a pool that a managed client is.
 *
 * @module
 */
import { type DiagnosticError, failure } from '../schema/diagnostic.ts';
import { saidIn } from '../schema/members.ts';
import type { Surroundings } from '../schema/resource.ts';
import type { Values } from '../schema/value.ts';
import { until } from '../waiting/again.ts';
import { type ListedClient, listClients } from './calls.ts';
import { parseDuration } from './go-duration.ts';
import { namesMatching } from './name-pattern.ts';

/** Names that an error lists at most. */
const LISTED = 20;

/** Those that a prefix or a pattern matches. */
export function matching(values: Values, clients: readonly ListedClient[]): readonly ListedClient[] {
  const prefix = saidIn(values, 'name_prefix');
  if (prefix !== undefined) return clients.filter(({ ClientName }) => ClientName.startsWith(prefix));
  const pattern = saidIn(values, 'name_pattern') ?? '';
  const names = namesMatching(
    pattern,
    clients.map(({ ClientName }) => ClientName),
  );
  return clients.filter(({ ClientName }) => names.has(ClientName));
}

/**
 * Looks until one client matches, as long as `wait_for_match` says.
 *
 * @throws DiagnosticError when none matches, or more than one
 */
export async function findMatch(values: Values, around: Surroundings): Promise<ListedClient> {
  const userPoolId = saidIn(values, 'user_pool_id') ?? '';
  const patience = parseDuration(saidIn(values, 'wait_for_match') ?? '0s') ?? 0;
  let clients: readonly ListedClient[] = [];
  const found = await until(
    async () => {
      clients = await listClients(userPoolId, around);
      const matches = matching(values, clients);
      return matches.length > 0 ? matches : undefined;
    },
    { atMost: patience, message: `waiting for a client with ${wanted(values)}`, around },
  );
  const [match, ...others] = found ?? [];
  if (!match)
    throw notFound(
      values,
      `empty result: no client of ${userPoolId} has ${wanted(values)}.${listed(clients)}`,
    );
  if (others.length > 0) {
    const count = others.length + 1;
    throw notFound(
      values,
      `too many results: wanted 1, got ${count}. These have ${wanted(values)}: ${namesOf([match, ...others])}. Make it match one alone.`,
    );
  }
  return match;
}

const notFound = (values: Values, detail: string): DiagnosticError =>
  failure(`reading Cognito Managed User Pool Client (${saidIn(values, 'user_pool_id')})`, detail, [
    saidIn(values, 'name_prefix') === undefined ? 'name_pattern' : 'name_prefix',
  ]);

/** What is looked for, in words. */
export function wanted(values: Values): string {
  const prefix = saidIn(values, 'name_prefix');
  return prefix === undefined
    ? `a name that matches ${JSON.stringify(saidIn(values, 'name_pattern') ?? '')}`
    : `a name that starts with ${JSON.stringify(prefix)}`;
}

const listed = (clients: readonly ListedClient[]): string =>
  clients.length === 0
    ? ' The pool has no clients. This resource manages a client that another service makes; it makes none itself.'
    : ` Its clients are ${namesOf(clients)}. This resource manages a client that another service makes; it makes none itself.`;

function namesOf(clients: readonly ListedClient[]): string {
  const names = clients.slice(0, LISTED).map(({ ClientName }) => JSON.stringify(ClientName));
  const more = clients.length - names.length;
  return names.join(', ') + (more > 0 ? ` and ${more} more` : '');
}
