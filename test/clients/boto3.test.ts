import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { isInstalled, python } from '../support/programs.ts';
import { startService } from '../support/service.ts';

const run = promisify(execFile);

const PROGRAM = `
import boto3, json, sys
from botocore.exceptions import ClientError

idp = boto3.client('cognito-idp', endpoint_url=sys.argv[1], region_name='us-east-1',
                   aws_access_key_id='AKIDEXAMPLE', aws_secret_access_key='secret')
pool = idp.create_user_pool(PoolName='boto')['UserPool']['Id']
client = idp.create_user_pool_client(UserPoolId=pool, ClientName='web',
    ExplicitAuthFlows=['ALLOW_ADMIN_USER_PASSWORD_AUTH', 'ALLOW_REFRESH_TOKEN_AUTH'])['UserPoolClient']
idp.admin_create_user(UserPoolId=pool, Username='jane', TemporaryPassword='Temporary-1', MessageAction='SUPPRESS')
challenge = idp.admin_initiate_auth(UserPoolId=pool, ClientId=client['ClientId'], AuthFlow='ADMIN_USER_PASSWORD_AUTH',
    AuthParameters={'USERNAME': 'jane', 'PASSWORD': 'Temporary-1'})
answer = idp.admin_respond_to_auth_challenge(UserPoolId=pool, ClientId=client['ClientId'],
    ChallengeName=challenge['ChallengeName'], Session=challenge['Session'],
    ChallengeResponses={'USERNAME': 'jane', 'NEW_PASSWORD': 'Permanent-1'})
try:
    idp.admin_initiate_auth(UserPoolId=pool, ClientId=client['ClientId'], AuthFlow='ADMIN_USER_PASSWORD_AUTH',
        AuthParameters={'USERNAME': 'nobody', 'PASSWORD': 'x'})
    refused = None
except idp.exceptions.UserNotFoundException as error:
    refused = error.response['Error']['Message']
print(json.dumps({
    'challenge': challenge['ChallengeName'],
    'tokens': sorted(answer['AuthenticationResult']),
    'status': idp.admin_get_user(UserPoolId=pool, Username='jane')['UserStatus'],
    'created': client['CreationDate'].year >= 2000,
    'refused': refused,
}))
`;

describe.skipIf(!isInstalled('boto3'))('boto3', () => {
  it('walks an administrator-made user through the new-password challenge', async () => {
    await using service = await startService();
    const { stdout } = await run(python() ?? 'python3', ['-c', PROGRAM, service.url], {
      env: { ...process.env, AWS_EC2_METADATA_DISABLED: 'true' },
    });
    expect(JSON.parse(stdout)).toEqual({
      challenge: 'NEW_PASSWORD_REQUIRED',
      tokens: ['AccessToken', 'ExpiresIn', 'IdToken', 'RefreshToken', 'TokenType'],
      status: 'CONFIRMED',
      created: true,
      refused: 'User does not exist.',
    });
  });
});
