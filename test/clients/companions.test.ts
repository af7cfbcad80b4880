/**
 * The companion services with the clients that people have: boto3 for all of them, the AWS CLI for each protocol.
 */
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isInstalled, python } from '../support/programs.ts';
import { type PoolkeeperService, startService } from '../support/service.ts';

const run = promisify(execFile);

const environment = (service: PoolkeeperService) => ({
  ...process.env,
  AWS_ENDPOINT_URL: service.url,
  AWS_ACCESS_KEY_ID: 'AKIDEXAMPLE',
  AWS_SECRET_ACCESS_KEY: 'a secret of some length',
  AWS_DEFAULT_REGION: 'us-east-1',
  AWS_EC2_METADATA_DISABLED: 'true',
});

/** A client of a pool reports to a project; then its role may no longer write there. */
const ANALYTICS = `
import boto3, json, os
# The boto3 of Debian is too old to read AWS_ENDPOINT_URL.
client_of = lambda name: boto3.client(name, endpoint_url=os.environ['AWS_ENDPOINT_URL'])
idp, iam, pinpoint = [client_of(name) for name in ('cognito-idp', 'iam', 'pinpoint')]
account = client_of('sts').get_caller_identity()['Account']
app = pinpoint.create_app(CreateApplicationRequest={'Name': 'app'})['ApplicationResponse']
role = iam.create_role(RoleName='events', AssumeRolePolicyDocument=json.dumps({'Statement': [{
    'Effect': 'Allow', 'Action': 'sts:AssumeRole', 'Principal': {'Service': 'cognito-idp.amazonaws.com'}}]}))['Role']
iam.put_role_policy(RoleName='events', PolicyName='write', PolicyDocument=json.dumps({'Statement': [{
    'Effect': 'Allow', 'Action': ['mobiletargeting:UpdateEndpoint', 'mobiletargeting:PutItems'],
    'Resource': 'arn:aws:mobiletargeting:*:%s:apps/%s*' % (account, app['Id'])}]}))
document = iam.get_role_policy(RoleName='events', PolicyName='write')['PolicyDocument']
pool = idp.create_user_pool(PoolName='people')['UserPool']['Id']
client = idp.create_user_pool_client(UserPoolId=pool, ClientName='web',
    ExplicitAuthFlows=['ALLOW_ADMIN_USER_PASSWORD_AUTH', 'ALLOW_REFRESH_TOKEN_AUTH'],
    AnalyticsConfiguration={'ApplicationId': app['Id'], 'ExternalId': 'x', 'RoleArn': role['Arn'],
                            'UserDataShared': True})['UserPoolClient']['ClientId']
idp.admin_create_user(UserPoolId=pool, Username='jane', MessageAction='SUPPRESS',
    UserAttributes=[{'Name': 'email', 'Value': 'jane@example.com'}])
idp.admin_set_user_password(UserPoolId=pool, Username='jane', Password='Permanent-1', Permanent=True)
def sign_in(endpoint):
    answer = idp.admin_initiate_auth(UserPoolId=pool, ClientId=client, AuthFlow='ADMIN_USER_PASSWORD_AUTH',
        AuthParameters={'USERNAME': 'jane', 'PASSWORD': 'Permanent-1'},
        AnalyticsMetadata={'AnalyticsEndpointId': endpoint})
    return 'AccessToken' in answer['AuthenticationResult']
def endpoint(name):
    try:
        found = pinpoint.get_endpoint(ApplicationId=app['Id'], EndpointId=name)['EndpointResponse']
        return found['User']['UserAttributes']
    except pinpoint.exceptions.NotFoundException as error:
        return error.response['Error']['Message']
signed_in = [sign_in('first')]
iam.delete_role_policy(RoleName='events', PolicyName='write')
signed_in.append(sign_in('second'))
print(json.dumps({'document': document['Statement'][0]['Effect'], 'signed_in': signed_in,
                  'first': endpoint('first'), 'second': endpoint('second')}))
`;

/** The domain of the documents' example, and the client that it makes. */
const OPENSEARCH = `
import boto3, json, os
# The boto3 of Debian is too old to read AWS_ENDPOINT_URL.
client_of = lambda name: boto3.client(name, endpoint_url=os.environ['AWS_ENDPOINT_URL'])
idp, iam, search, identity = [client_of(name) for name in ('cognito-idp', 'iam', 'opensearch', 'cognito-identity')]
identity_pool = identity.create_identity_pool(IdentityPoolName='example', AllowUnauthenticatedIdentities=False)['IdentityPoolId']
pool = idp.create_user_pool(PoolName='example')['UserPool']['Id']
role = iam.create_role(RoleName='example-role', Path='/service-role/', AssumeRolePolicyDocument=json.dumps({'Statement': [{
    'Sid': '', 'Effect': 'Allow', 'Action': 'sts:AssumeRole', 'Principal': {'Service': 'es.amazonaws.com'}}]}))['Role']
iam.attach_role_policy(RoleName='example-role', PolicyArn='arn:aws:iam::aws:policy/AmazonESCognitoAccess')
try:
    search.describe_domain(DomainName='example')
except search.exceptions.ResourceNotFoundException as error:
    missing = [error.response['ResponseMetadata']['HTTPStatusCode'], error.response['Error']['Message']]
status = search.create_domain(DomainName='example', EBSOptions={'EBSEnabled': True, 'VolumeSize': 10},
    CognitoOptions={'Enabled': True, 'UserPoolId': pool, 'IdentityPoolId': identity_pool, 'RoleArn': role['Arn']},
    TagList=[{'Key': 'a', 'Value': 'b'}])['DomainStatus']
config = search.describe_domain_config(DomainName='example')['DomainConfig']
tags = search.list_tags(ARN=status['ARN'])['TagList']
made = idp.list_user_pool_clients(UserPoolId=pool)['UserPoolClients']
providers = identity.describe_identity_pool(IdentityPoolId=identity_pool)['CognitoIdentityProviders']
search.delete_domain(DomainName='example')
print(json.dumps({'missing': missing, 'processing': status['Processing'], 'endpoints': 'Endpoints' in status,
    'since': config['CognitoOptions']['Status']['CreationDate'].year >= 2000, 'tags': tags,
    'names': [client['ClientName'] for client in made],
    'provided': [provider['ClientId'] for provider in providers] == [client['ClientId'] for client in made],
    'left': idp.list_user_pool_clients(UserPoolId=pool)['UserPoolClients']}))
`;

describe.skipIf(!isInstalled('boto3'))('boto3', () => {
  const evaluate = async (program: string): Promise<unknown> => {
    await using service = await startService();
    const { stdout } = await run(python() ?? 'python3', ['-c', program], { env: environment(service) });
    return JSON.parse(stdout);
  };

  it('sees a sign-in arrive at a project, and none once the role may not write to it', async () => {
    expect(await evaluate(ANALYTICS)).toEqual({
      document: 'Allow',
      signed_in: [true, true],
      first: { email: ['jane@example.com'] },
      second: 'Resource not found',
    });
  });

  it('makes a domain whose user pool client comes and goes with it', async () => {
    expect(await evaluate(OPENSEARCH)).toEqual({
      missing: [409, 'Domain not found: example'],
      processing: false,
      endpoints: false,
      since: true,
      tags: [{ Key: 'a', Value: 'b' }],
      names: [expect.stringMatching(/^AmazonOpenSearchService-example-/)],
      provided: true,
      left: [],
    });
  });
});

describe.skipIf(!isInstalled('aws'))('the AWS CLI', () => {
  const key = { accessKey: 'AKIDEXAMPLE', secretKey: 'a secret of some length' };
  let service: PoolkeeperService;
  beforeAll(async () => {
    service = await startService({ ...key, testClock: false });
  });
  afterAll(() => service.stop());

  const aws = async (args: readonly string[], more: NodeJS.ProcessEnv = {}): Promise<unknown> => {
    const { stdout } = await run('aws', ['--endpoint-url', service.url, ...args, '--output', 'json'], {
      env: { ...environment(service), ...more },
    });
    return JSON.parse(stdout || '{}');
  };

  it('signs what strict mode verifies, in each protocol', async () => {
    const Arn = 'arn:aws:iam::000000000000:user/poolkeeper';
    expect(await aws(['sts', 'get-caller-identity'])).toMatchObject({ Account: '000000000000', Arn });
    expect(await aws(['cognito-identity', 'list-identity-pools', '--max-results', '1'])).toEqual({
      IdentityPools: [],
    });
    const { ApplicationResponse } = (await aws([
      'pinpoint',
      'create-app',
      '--create-application-request',
      'Name=app',
      // What the model of the CLI says of the answer.
    ])) as { ApplicationResponse: { Arn: string } };
    const { Arn: arn } = ApplicationResponse;
    // The path holds what is encoded once in the request, and twice in what is signed.
    await aws(['pinpoint', 'tag-resource', '--resource-arn', arn, '--tags-model', 'tags={a=b}']);
    expect(await aws(['pinpoint', 'list-tags-for-resource', '--resource-arn', arn])).toEqual({
      TagsModel: { tags: { a: 'b' } },
    });
    expect(await aws(['opensearch', 'list-domain-names'])).toEqual({ DomainNames: [] });
  });

  it('is refused with another secret', async () => {
    await expect(
      aws(['sts', 'get-caller-identity'], { AWS_SECRET_ACCESS_KEY: 'another secret' }),
    ).rejects.toThrow('(SignatureDoesNotMatch)');
    await expect(
      aws(['opensearch', 'list-domain-names'], { AWS_SECRET_ACCESS_KEY: 'another secret' }),
    ).rejects.toThrow('(InvalidSignatureException)');
  });

  it('prints what is not built by its name', async () => {
    await expect(aws(['iam', 'list-users'])).rejects.toThrow(
      '(UnsupportedOperationException) when calling the ListUsers operation: Poolkeeper does not implement ListUsers of Identity and Access Management yet.',
    );
  });
});
