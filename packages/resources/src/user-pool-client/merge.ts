/**
 * What an update sends. The API resets what a request leaves out, so a request holds everything: what the
 * configuration gives and what is changed as it is planned, all else as the service holds it, settings that this
 * provider does not know among them.
 *
 * @module
 */

import type { OperationInput, OperationOutput } from '@poolkeeper/api/operations';
import { serviceLinkedRole } from '@poolkeeper/api/user-pool-client/analytics';
import { userPoolClientSettingFields as fields } from '@poolkeeper/api/user-pool-client/fields';
import { lifetimeSettings } from '@poolkeeper/api/user-pool-client/token-validity';
import { memberOf } from '../exchange/names.ts';
import { type Json, toRequest } from '../exchange/to-request.ts';
import type { Response } from '../exchange/to-state.ts';
import { equals } from '../schema/same.ts';
import { unknown, type Value, type Values } from '../schema/value.ts';
import { settingAttributes } from './attributes.ts';

/** A client as DescribeUserPoolClient answers it. */
export type LiveClient = OperationOutput<'DescribeUserPoolClient'>['UserPoolClient'];

/** A client as it is, and as it shall be. */
export interface Merged {
  readonly live: LiveClient;
  readonly planned: Values;
  /** State before; null where there is none yet. */
  readonly prior: Values | null;
  readonly config: Values;
}

/** Members of answers that no update takes. */
const ANSWERED_ONLY: ReadonlySet<string> = new Set([
  'ClientSecret',
  'ClientType',
  'CreationDate',
  'LastModifiedDate',
]);

/** The units that count where none is named. */
export const DEFAULT_UNITS: Readonly<Record<string, string>> = Object.fromEntries(
  lifetimeSettings.map((name) => [
    fields[name].setting.lifetime.unitMember,
    fields[name].setting.lifetime.unit,
  ]),
);

export function mergeUpdate(merged: Merged): OperationInput<'UpdateUserPoolClient'> {
  const { live, planned } = merged;
  const request = new Map<string, unknown>(
    Object.entries(live).filter(([member]) => !ANSWERED_ONLY.has(member)),
  );
  const ours = Object.entries(settingAttributes).filter(([name]) => !isUnmanaged(name, merged));
  const given = toRequest(Object.fromEntries(ours), planned);
  for (const [name, attribute] of ours) {
    const member = memberOf(name, attribute);
    const value = given[member] ?? removed(member, live);
    if (value === undefined) request.delete(member);
    else request.set(member, value);
  }
  if (typeof planned.name === 'string') request.set('ClientName', planned.name);
  const analytics = request.get('AnalyticsConfiguration');
  if (analytics) request.set('AnalyticsConfiguration', withoutOwnRole(analytics as Response));
  // Members of the request by their names, as the service itself answered them or as their attributes were checked.
  return Object.fromEntries(request) as OperationInput<'UpdateUserPoolClient'>;
}

/** What takes a setting away where leaving it out would not, or would not for certain. */
function removed(member: string, live: LiveClient): Json | undefined {
  if (member === 'RefreshTokenRotation' && live.RefreshTokenRotation !== undefined) {
    return { Feature: 'DISABLED' };
  }
  if (member === 'TokenValidityUnits' && Object.keys(live.TokenValidityUnits ?? {}).length > 0) {
    return DEFAULT_UNITS;
  }
  return undefined;
}

/** Whether the configuration neither gives a setting nor takes it away: whoever set it keeps it. */
export function isUnmanaged(name: string, { planned, prior, config }: Omit<Merged, 'live'>): boolean {
  const wanted: Value = planned[name] ?? null;
  if (settingAttributes[name]?.mode !== 'optional, computed' || (config[name] ?? null) !== null) return false;
  return wanted === unknown || (prior !== null && equals(wanted, prior[name] ?? null));
}

/** The role that the service names beside an ARN is its own: it is not given. */
export function withoutOwnRole(analytics: Response): Response {
  const { RoleArn, ...others } = analytics;
  const account = typeof RoleArn === 'string' ? RoleArn.split(':')[4] : undefined;
  const isOwn = account !== undefined && RoleArn === serviceLinkedRole(account);
  return analytics.ApplicationArn !== undefined && isOwn ? others : analytics;
}
