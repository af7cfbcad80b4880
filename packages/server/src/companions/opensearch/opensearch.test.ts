import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Call } from '../../operations/handler.ts';
import { userPoolClientHandlers as clients } from '../../operations/user-pool-clients/handlers.ts';
import { userPoolHandlers as userPools } from '../../operations/user-pools/handlers.ts';
import { type TestCore, testCall, testCore } from '../../testing/core.ts';
import { iamHandlers as iam } from '../iam/handlers.ts';
import { identityPoolHandlers as identityPools } from '../identity-pools/handlers.ts';
import { faultOf } from '../testing/fault-of.ts';
import { opensearchHandlers as opensearch } from './handlers.ts';

let core: TestCore;
let call: Call;
let CognitoOptions: { Enabled: boolean; UserPoolId: string; IdentityPoolId: string; RoleArn: string };

const trust = (Service: string): string =>
  JSON.stringify({ Statement: { Effect: 'Allow', Action: 'sts:AssumeRole', Principal: { Service } } });

beforeEach(async () => {
  core = await testCore();
  call = testCall(core);
  const { UserPool } = await userPools.CreateUserPool({ PoolName: 'example' }, call);
  const { IdentityPoolId } = await identityPools.CreateIdentityPool(
    { IdentityPoolName: 'example', AllowUnauthenticatedIdentities: false },
    call,
  );
  const { Role } = await iam.CreateRole(
    { RoleName: 'r', Path: '/service-role/', AssumeRolePolicyDocument: trust('es.amazonaws.com') },
    call,
  );
  CognitoOptions = { Enabled: true, UserPoolId: UserPool?.Id ?? '', IdentityPoolId, RoleArn: Role.Arn };
});
afterEach(() => core[Symbol.asyncDispose]());

const DomainName = 'example';
const missing = ['ResourceNotFoundException', 409, `Domain not found: ${DomainName}`];

async function clientsOf(): Promise<readonly string[]> {
  const { UserPoolClients } = await clients.ListUserPoolClients(
    { UserPoolId: CognitoOptions.UserPoolId },
    call,
  );
  return UserPoolClients.map(({ ClientId }) => ClientId);
}

async function providers(): Promise<readonly (string | undefined)[]> {
  const { IdentityPoolId } = CognitoOptions;
  const { CognitoIdentityProviders = [] } = await identityPools.DescribeIdentityPool(
    { IdentityPoolId },
    call,
  );
  return CognitoIdentityProviders.map(({ ClientId }) => ClientId);
}

test('a domain lives from creation to deletion', async () => {
  expect(await faultOf(opensearch.DescribeDomain({ DomainName }, call))).toEqual(missing);
  const created = await opensearch.CreateDomain(
    { DomainName, EBSOptions: { EBSEnabled: true, VolumeSize: 10 } },
    call,
  );
  const { DomainStatus } = await opensearch.DescribeDomain({ DomainName }, call);
  expect(created).toEqual({ DomainStatus });
  expect(DomainStatus).toMatchObject({
    ARN: 'arn:aws:es:us-east-1:000000000000:domain/example',
    Processing: false,
    Endpoint: expect.stringMatching(/^search-example-[0-9a-v]{26}\.us-east-1\.es\.amazonaws\.com$/),
    EBSOptions: { EBSEnabled: true, VolumeSize: 10 },
    CognitoOptions: { Enabled: false },
  });
  expect(DomainStatus).not.toHaveProperty('Endpoints');
  expect((await faultOf(opensearch.CreateDomain({ DomainName }, call)))[0]).toBe(
    'ResourceAlreadyExistsException',
  );
  expect(await faultOf(opensearch.DescribeDomain({ DomainName }, testCall(core, 'eu-west-1')))).toEqual(
    missing,
  );
  await opensearch.DeleteDomain({ DomainName }, call);
  expect(await faultOf(opensearch.DeleteDomain({ DomainName }, call))).toEqual(missing);
  expect((await opensearch.ListDomainNames({}, call)).DomainNames).toEqual([]);
});

test('a domain with sign-in has a user pool client of its own, which goes with it', async () => {
  const { DomainStatus } = await opensearch.CreateDomain({ DomainName, CognitoOptions }, call);
  const [ClientId = ''] = await clientsOf();
  const { UserPoolId } = CognitoOptions;
  const { UserPoolClient } = await clients.DescribeUserPoolClient({ UserPoolId, ClientId }, call);
  const url = `https://${DomainStatus?.Endpoint}/_dashboards/app/home`;
  expect(UserPoolClient).toEqual({
    UserPoolId,
    ClientId,
    ClientName: expect.stringMatching(/^AmazonOpenSearchService-example-[0-9a-v]{5}-us-east-1-[0-9a-v]{26}$/),
    ClientSecret: expect.stringMatching(/^\w+$/),
    LastModifiedDate: expect.any(Number),
    CreationDate: expect.any(Number),
    RefreshTokenValidity: 30,
    TokenValidityUnits: {},
    SupportedIdentityProviders: ['COGNITO'],
    CallbackURLs: [url],
    LogoutURLs: [url],
    AllowedOAuthFlows: ['code'],
    AllowedOAuthScopes: ['email', 'openid', 'phone', 'profile'],
    AllowedOAuthFlowsUserPoolClient: true,
    EnableTokenRevocation: true,
    EnablePropagateAdditionalUserContextData: false,
    AuthSessionValidity: 3,
  });
  expect(await providers()).toEqual([ClientId]);
  await opensearch.DeleteDomain({ DomainName }, call);
  expect([await clientsOf(), await providers()]).toEqual([[], []]);
});

test('a domain is deleted when its client, its pools or its role are gone already', async () => {
  await opensearch.CreateDomain({ DomainName, CognitoOptions }, call);
  await userPools.DeleteUserPool({ UserPoolId: CognitoOptions.UserPoolId }, call);
  await identityPools.DeleteIdentityPool({ IdentityPoolId: CognitoOptions.IdentityPoolId }, call);
  await iam.DeleteRole({ RoleName: 'r' }, call);
  await opensearch.DeleteDomain({ DomainName }, call);
});

test('sign-in is switched on and off with its client, and an update of the rest leaves it', async () => {
  const update = (options: object) => opensearch.UpdateDomainConfig({ DomainName, ...options }, call);
  await opensearch.CreateDomain({ DomainName }, call);
  expect(await clientsOf()).toEqual([]);
  await update({ CognitoOptions });
  const on = await clientsOf();
  expect([on.length, await providers()]).toEqual([1, on]);
  await update({ CognitoOptions });
  const { DomainConfig } = await update({ EBSOptions: { EBSEnabled: true, VolumeSize: 20 } });
  expect(await clientsOf()).toEqual(on);
  expect(DomainConfig.CognitoOptions?.Options).toEqual(CognitoOptions);
  await update({ CognitoOptions: { Enabled: false } });
  expect([await clientsOf(), await providers()]).toEqual([[], []]);
  const { DomainStatus } = await opensearch.DescribeDomain({ DomainName }, call);
  expect(DomainStatus.CognitoOptions).toEqual({ Enabled: false });
});

test('an option that changed shows when it did', async () => {
  await opensearch.CreateDomain({ DomainName }, call);
  const createdAt = core.clock.now() / 1000;
  core.clock.advance(60_000);
  await opensearch.UpdateDomainConfig(
    { DomainName, SnapshotOptions: { AutomatedSnapshotStartHour: 3 } },
    call,
  );
  const { DomainConfig } = await opensearch.DescribeDomainConfig({ DomainName }, call);
  expect(DomainConfig.SnapshotOptions?.Status).toMatchObject({
    CreationDate: createdAt,
    UpdateDate: createdAt + 60,
  });
  expect(DomainConfig.EBSOptions?.Status).toMatchObject({ UpdateDate: createdAt });
});

test.each<[string, () => object, string | RegExp]>([
  ['no pools', () => ({ Enabled: true }), /^CognitoOptions must have UserPoolId/],
  [
    'a user pool that does not exist',
    () => ({ ...CognitoOptions, UserPoolId: 'us-east-1_None' }),
    'User pool us-east-1_None does not exist.',
  ],
  [
    'an identity pool that does not exist',
    () => ({ ...CognitoOptions, IdentityPoolId: 'us-east-1:0' }),
    'Identity pool us-east-1:0 does not exist.',
  ],
  [
    'a role at another path',
    () => ({ ...CognitoOptions, RoleArn: 'arn:aws:iam::000000000000:role/r' }),
    'Role arn:aws:iam::000000000000:role/r does not exist.',
  ],
])('sign-in with %s is refused, and makes nothing', async (_, options, message) => {
  const [code, status, text] = await faultOf(
    opensearch.CreateDomain({ DomainName, CognitoOptions: options() }, call),
  );
  expect([code, status]).toEqual(['ValidationException', 400]);
  expect(text).toMatch(message);
  expect([await clientsOf(), await providers()]).toEqual([[], []]);
  expect(await faultOf(opensearch.DescribeDomain({ DomainName }, call))).toEqual(missing);
});

test('sign-in with a role that does not trust OpenSearch is refused', async () => {
  const PolicyDocument = trust('cognito-idp.amazonaws.com');
  await iam.UpdateAssumeRolePolicy({ RoleName: 'r', PolicyDocument }, call);
  expect((await faultOf(opensearch.CreateDomain({ DomainName, CognitoOptions }, call)))[2]).toBe(
    'Amazon OpenSearch Service must be allowed to use the passed role',
  );
});

test('sign-in with pools of another region is refused', async () => {
  const elsewhere = testCall(core, 'eu-west-1');
  expect((await faultOf(opensearch.CreateDomain({ DomainName, CognitoOptions }, elsewhere)))[0]).toBe(
    'ValidationException',
  );
});

test('what is refused on the way leaves neither client nor provider', async () => {
  const { UserPoolId } = CognitoOptions;
  for (let index = 0; index < 1000; index += 1) {
    const id = `client-${index}`;
    await core.store.userPoolClients.insert({
      clientId: id,
      userPoolId: UserPoolId,
      name: id,
      settings: {},
      secrets: [],
      createdAt: 0,
      modifiedAt: 0,
      version: 1,
    });
  }
  expect((await faultOf(opensearch.CreateDomain({ DomainName, CognitoOptions }, call)))[0]).toBe(
    'LimitExceededException',
  );
  expect(await providers()).toEqual([]);
});

test.each<[string, object]>([
  ['VPCOptions', { VPCOptions: { SubnetIds: ['subnet-1'] } }],
  ['AdvancedSecurityOptions', { AdvancedSecurityOptions: { Enabled: true } }],
  ['IdentityCenterOptions', { IdentityCenterOptions: { EnabledAPIAccess: true } }],
  ['AIMLOptions', { AIMLOptions: { S3VectorsEngine: { Enabled: true } } }],
  ['DeploymentStrategyOptions', { DeploymentStrategyOptions: { DeploymentStrategy: 'CapacityOptimized' } }],
  ['AutomatedSnapshotPauseOptions', { AutomatedSnapshotPauseOptions: { Enabled: true } }],
  ['NodeOptions', { ClusterConfig: { NodeOptions: [{}] } }],
  ['MaintenanceSchedules', { AutoTuneOptions: { MaintenanceSchedules: [{}] } }],
  ['CustomEndpointEnabled', { DomainEndpointOptions: { CustomEndpointEnabled: true } }],
])('%s is refused by name', async (name, options) => {
  expect(await faultOf(opensearch.CreateDomain({ DomainName, ...options }, call))).toEqual([
    'UnsupportedOperationException',
    400,
    `Poolkeeper does not implement ${name} yet.`,
  ]);
});

test('options that ask for nothing are accepted', async () => {
  const { DomainStatus } = await opensearch.CreateDomain(
    {
      DomainName,
      VPCOptions: { SubnetIds: [] },
      AdvancedSecurityOptions: { Enabled: false },
      DeploymentStrategyOptions: { DeploymentStrategy: 'Default' },
      AIMLOptions: { NaturalLanguageQueryGenerationOptions: { DesiredState: 'DISABLED' } },
    },
    call,
  );
  expect(DomainStatus?.AdvancedSecurityOptions).toEqual({ Enabled: false });
});

test('tags are set with the domain, changed and removed by ARN', async () => {
  await opensearch.CreateDomain({ DomainName, TagList: [{ Key: 'a', Value: '1' }] }, call);
  const ARN = 'arn:aws:es:us-east-1:000000000000:domain/example';
  await opensearch.AddTags(
    {
      ARN,
      TagList: [
        { Key: 'a', Value: '2' },
        { Key: 'b', Value: '3' },
      ],
    },
    call,
  );
  await opensearch.RemoveTags({ ARN, TagKeys: ['b'] }, call);
  expect(await opensearch.ListTags({ ARN }, call)).toEqual({ TagList: [{ Key: 'a', Value: '2' }] });
  expect((await faultOf(opensearch.ListTags({ ARN: ARN.replace('us-', 'eu-') }, call)))[0]).toBe(
    'ValidationException',
  );
});

test('domains are listed by engine and described several at once', async () => {
  await opensearch.CreateDomain({ DomainName, EngineVersion: 'Elasticsearch_7.10' }, call);
  await opensearch.CreateDomain({ DomainName: 'other' }, call);
  expect((await opensearch.ListDomainNames({ EngineType: 'Elasticsearch' }, call)).DomainNames).toEqual([
    { DomainName, EngineType: 'Elasticsearch' },
  ]);
  const { DomainStatusList } = await opensearch.DescribeDomains(
    { DomainNames: ['other', 'nobody', DomainName] },
    call,
  );
  expect(DomainStatusList.map((status) => status.DomainName)).toEqual(['other', DomainName]);
});
