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
  { connection }: Pick<Surroundings, 'connection'>,
): Promise<readonly Diagnostic[]> {
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
  const found = await checkWithPool(subject, { values, change, connection });
  return [...warnings, ...found];
}

interface Within {
  readonly values: Values;
  readonly change: Planned;
  readonly connection: Surroundings['connection'];
}

async function checkWithPool(
  subject: PartialSubject,
  { values, change, connection }: Within,
): Promise<Diagnostic[]> {
  const poolId = saidIn(change.planned, 'user_pool_id');
  const facts = factsFor(subject.settings);
  if (poolId === undefined || facts.length === 0 || isPoolChanging(poolId))
    return checkRules(subject, values);
  const known = { ...subject, userPoolId: poolId };
  const found = checkRules({ ...known, ...(await readPoolFacts(connection, poolId, { facts })) }, values);
  if (found.length === 0) return found;
  // What was read earlier in this run may be out of date.
  return checkRules(
    { ...known, ...(await readPoolFacts(connection, poolId, { facts, fresh: 'fresh' })) },
    values,
  );
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
