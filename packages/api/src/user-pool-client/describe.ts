/**
 * The user pool client as responses show it: what was given, the few members that are always there, and nothing
 * else. An empty list is left out like one that was never given. `ClientType`, which the newest service model
 * has, is left out: no observed response holds it.
 *
 * @module
 * @see Amazon Cognito user pools API reference, UserPoolClientType
 */

import type { UserPoolClient } from '../operations/user-pool-client.ts';
import { membersOf, type Static, type TSchema } from '../shape.ts';
import { type EpochMilliseconds, toTimestamp } from '../units.ts';
import { serviceLinkedRole } from './analytics.ts';
import { type UserPoolClientSettings, userPoolClientSettings } from './fields.ts';
import { notesOf } from './setting.ts';

/** What a response is made of. */
export interface DescribedClient {
  readonly userPoolId: string;
  readonly clientId: string;
  readonly name: string;
  readonly settings: UserPoolClientSettings;
  readonly createdAt: EpochMilliseconds;
  readonly modifiedAt: EpochMilliseconds;
  /** Of a client with two secrets, the older one. */
  readonly clientSecret?: string | undefined;
  /** The account that owns the pool: part of the role that analytics are written under. */
  readonly accountId: string;
}

/** The `UserPoolClient` of CreateUserPoolClient, UpdateUserPoolClient and DescribeUserPoolClient. */
export function describeUserPoolClient(client: DescribedClient): Static<typeof UserPoolClient> {
  const { AnalyticsConfiguration, ...settings } = withReturned(userPoolClientSettings, client.settings);
  return {
    UserPoolId: client.userPoolId,
    ClientName: client.name,
    ClientId: client.clientId,
    ...(client.clientSecret === undefined ? {} : { ClientSecret: client.clientSecret }),
    LastModifiedDate: toTimestamp(client.modifiedAt),
    CreationDate: toTimestamp(client.createdAt),
    ...settings,
    ...(AnalyticsConfiguration === undefined
      ? {}
      : { AnalyticsConfiguration: withRole(AnalyticsConfiguration, client.accountId) }),
  };
}

/** The members of a structure that were given, and those that responses hold in any case. */
function withReturned<Schema extends TSchema>(schema: Schema, given: Static<Schema>): Static<Schema> {
  const values = given as Readonly<Record<string, unknown>>;
  const shown: Record<string, unknown> = {};
  for (const [name, member] of Object.entries(membersOf(schema))) {
    const value = values[name] ?? notesOf(member)?.returned;
    if (value === undefined || (Array.isArray(value) && value.length === 0)) continue;
    shown[name] = isStructure(member) ? withReturned(member, value) : value;
  }
  // Members of `given` under their own names, and values that the schema itself returns for them.
  return shown as Static<Schema>;
}

const isStructure = (schema: TSchema): boolean => Object.keys(membersOf(schema)).length > 0;

type Analytics = NonNullable<UserPoolClientSettings['AnalyticsConfiguration']>;

/** A project named by its ARN is written to under a role of the service's own, which the response names. */
const withRole = (configuration: Analytics, accountId: string): Analytics =>
  configuration.ApplicationArn === undefined
    ? configuration
    : { ...configuration, RoleArn: serviceLinkedRole(accountId) };
