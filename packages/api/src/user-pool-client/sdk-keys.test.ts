/**
 * The model names what Amazon's own SDK names. Checked when types are checked: a difference does not compile.
 */
import type {
  CreateUserPoolClientRequest,
  ExplicitAuthFlowsType,
  ListUserPoolClientsRequest,
  OAuthFlowType,
  TimeUnitsType,
  UpdateUserPoolClientRequest,
  UserPoolClientType,
} from '@aws-sdk/client-cognito-identity-provider';
import { expect, test } from 'vitest';
import type { InputOf } from '../operation.ts';
import { type UserPoolClient, userPoolClientOperations } from '../operations/user-pool-client.ts';
import type { Static } from '../shape.ts';
import type { ExplicitAuthFlow } from './auth-flows.ts';
import { type UserPoolClientSettings, userPoolClientSettingFields } from './fields.ts';
import type { OAuthFlow } from './oauth.ts';
import type { TimeUnit } from './setting.ts';

/** `true` when both name the same; otherwise what one has and the other lacks. */
type Same<Ours extends PropertyKey, Theirs extends PropertyKey> = [Ours] extends [Theirs]
  ? [Theirs] extends [Ours]
    ? true
    : { readonly missingHere: Exclude<Theirs, Ours> }
  : { readonly missingThere: Exclude<Ours, Theirs> };

type Member<Of, Name extends keyof Of> = keyof NonNullable<Of[Name]>;
type Operations = typeof userPoolClientOperations;

/** What the guide documents and the SDK's types do not have yet. */
type DocumentedOnly = 'ALLOW_CLIENT_TOKEN_AUTH';
/** Not settings: they are given once, or by the service. */
type NotSettings =
  | 'UserPoolId'
  | 'ClientName'
  | 'ClientId'
  | 'ClientSecret'
  | 'CreationDate'
  | 'LastModifiedDate'
  | 'ClientType';

/** Compiles only for what is `true`. */
type Agreed<Compared extends true> = Compared;

/** One row a comparison; the first difference is a type error that names the members. */
export type Agreement = [
  settings: Agreed<Same<keyof UserPoolClientSettings, Exclude<keyof UserPoolClientType, NotSettings>>>,
  response: Agreed<Same<keyof Static<typeof UserPoolClient>, keyof UserPoolClientType>>,
  create: Agreed<Same<keyof InputOf<Operations['CreateUserPoolClient']>, keyof CreateUserPoolClientRequest>>,
  update: Agreed<Same<keyof InputOf<Operations['UpdateUserPoolClient']>, keyof UpdateUserPoolClientRequest>>,
  list: Agreed<Same<keyof InputOf<Operations['ListUserPoolClients']>, keyof ListUserPoolClientsRequest>>,
  units: Agreed<
    Same<
      Member<UserPoolClientSettings, 'TokenValidityUnits'>,
      Member<UserPoolClientType, 'TokenValidityUnits'>
    >
  >,
  analytics: Agreed<
    Same<
      Member<UserPoolClientSettings, 'AnalyticsConfiguration'>,
      Member<UserPoolClientType, 'AnalyticsConfiguration'>
    >
  >,
  rotation: Agreed<
    Same<
      Member<UserPoolClientSettings, 'RefreshTokenRotation'>,
      Member<UserPoolClientType, 'RefreshTokenRotation'>
    >
  >,
  explicitAuthFlows: Agreed<Same<Exclude<ExplicitAuthFlow, DocumentedOnly>, ExplicitAuthFlowsType>>,
  oauthFlows: Agreed<Same<OAuthFlow, OAuthFlowType>>,
  timeUnits: Agreed<Same<TimeUnit, TimeUnitsType>>,
];

test('contracts take every setting, and require none', () => {
  const settings = Object.keys(userPoolClientSettingFields);
  for (const { input } of [
    userPoolClientOperations.CreateUserPoolClient,
    userPoolClientOperations.UpdateUserPoolClient,
  ]) {
    expect(Object.keys(input.properties)).toEqual(expect.arrayContaining(settings));
    expect(input.required?.filter((name) => settings.includes(name))).toEqual([]);
  }
});
