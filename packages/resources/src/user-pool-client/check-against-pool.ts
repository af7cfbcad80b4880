/**
 * The checks of a planned client that look at its pool.
 *
 * @module
 */

import type { UserPoolClientSettings } from '@poolkeeper/api/user-pool-client/fields';
import { isStandardScope } from '@poolkeeper/api/user-pool-client/oauth';
import type { PartialSubject } from '@poolkeeper/api/user-pool-client/rules';
import { isPoolChanging } from '../pool-changes.ts';
import type { Diagnostic } from '../schema/diagnostic.ts';
import { blocksIn, saidIn, textIn } from '../schema/members.ts';
import type { ManagedResource, Surroundings } from '../schema/resource.ts';
import { unknown, type Values } from '../schema/value.ts';
import { until } from '../waiting/again.ts';
import { checkRules } from './check-rules.ts';
import { type PoolFact, readPoolFacts } from './pool-facts.ts';
import { effectiveValues, settingsOf } from './settings-of.ts';

type Planned = Parameters<NonNullable<ManagedResource['checkAgainstService']>>[0];

/**
 * Every rule of the model on what is planned, with the pool's own scopes, providers, attributes and tier where the
 * pool can be read and is not changed by the same run.
 */
export async function checkAgainstPool(
  change: Planned,
  around: Surroundings,
): Promise<readonly Diagnostic[]> {
  const { connection } = around;
  const values = effectiveValues(change);
  const { settings, unknown: open } = settingsOf(values);
  const subject: PartialSubject = {
    settings,
    unknown: open,
    operation: change.prior === null ? 'create' : 'update',
    region: connection.region,
    givenSecret: false,
    ...secretOf(change),
  };
  const warnings = connection.isAmazon('cognitoidp') ? warnOfPinpoint(values) : [];
  const poolId = saidIn(change.planned, 'user_pool_id');
  const found =
    poolId === undefined
      ? checkRules(subject, values)
      : await checkWithPool({ ...subject, userPoolId: poolId }, { poolId, values, around });
  return [...warnings, ...found];
}

interface Within {
  readonly poolId: string;
  readonly values: Values;
  readonly around: Surroundings;
}

/**
 * How long, in milliseconds, to wait for the plan of what a client names and its pool has not: Terraform plans what
 * does not refer to each other in any order.
 */
const PLANNING_PATIENCE = 1000;

async function checkWithPool(
  subject: PartialSubject,
  { poolId, values, around }: Within,
): Promise<Diagnostic[]> {
  const facts = factsFor(subject.settings);
  const withoutPool = checkRules(subject, values);
  if (facts.length === 0 || isPoolChanging(poolId)) return withoutPool;
  const checkWith = async (fresh?: 'fresh'): Promise<Diagnostic[]> => {
    const pool = await readPoolFacts(around.connection, poolId, { facts, ...(fresh && { fresh }) });
    return checkRules({ ...subject, ...pool }, values);
  };
  const found = await checkWith();
  if (found.length === withoutPool.length) return found;
  const isChanging = await until(async () => isPoolChanging(poolId) || undefined, {
    atMost: PLANNING_PATIENCE,
    message: 'waiting for the plan of what the client names',
    around,
  });
  // What was read earlier in this run may be out of date.
  return isChanging ? withoutPool : checkWith('fresh');
}

/** What has to be read of a pool for the rules to be decided. */
function factsFor(settings: UserPoolClientSettings): PoolFact[] {
  const facts: PoolFact[] = [];
  const attributes = [...(settings.ReadAttributes ?? []), ...(settings.WriteAttributes ?? [])];
  if (attributes.length > 0 || settings.ExplicitAuthFlows?.includes('ALLOW_USER_AUTH')) facts.push('pool');
  if (settings.AllowedOAuthScopes?.some((scope) => !isStandardScope(scope)))
    facts.push('resourceServerScopes');
  if (settings.SupportedIdentityProviders?.some((name) => name !== 'COGNITO'))
    facts.push('identityProviders');
  return facts;
}

/** Whether there is, or will be, a secret; nothing where that is not known. */
function secretOf({ prior, planned }: Planned): Pick<PartialSubject, 'hasSecret' | 'generateSecret'> {
  if (prior !== null) {
    const secret = textIn(prior, 'client_secret');
    return { generateSecret: false, ...(secret === undefined ? {} : { hasSecret: secret !== '' }) };
  }
  const generated = planned.generate_secret ?? null;
  return generated === unknown ? {} : { generateSecret: generated === true, hasSecret: generated === true };
}

function warnOfPinpoint(values: Values): readonly Diagnostic[] {
  if (blocksIn(values, 'analytics_configuration').length === 0) return [];
  return [
    {
      severity: 'warning',
      summary: 'Amazon Pinpoint has ended',
      detail:
        'Amazon ended its support of Pinpoint on 30 October 2026: events of this client go nowhere there. Remove analytics_configuration, or direct the provider at a service that records them.',
      path: ['analytics_configuration'],
    },
  ];
}
