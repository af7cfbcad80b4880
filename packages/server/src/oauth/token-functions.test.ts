/** What a PreTokenGeneration function sees and changes at the endpoints. @see Amazon Cognito developer guide, "Token endpoint"; "Customizing user pool workflows with Lambda triggers" */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { localFunction } from '../triggers/testing/local-function.ts';
import {
  type App,
  CALLBACK,
  claimsOf,
  locationOf,
  machineSettings,
  type OAuthWorld,
  oauthWorld,
  tokensOf,
} from './testing/oauth-world.ts';

interface TokenEvent {
  readonly triggerSource: string;
  readonly callerContext: { readonly clientId: string };
  readonly request: { readonly clientMetadata?: object; readonly scopes?: readonly string[] };
}

let lambda: Awaited<ReturnType<typeof localFunction>>;
let world: OAuthWorld;
let web: App;
let machine: App;
let failing = false;
const events: TokenEvent[] = [];
beforeAll(async () => {
  lambda = await localFunction(({ body }, response) => {
    const event = JSON.parse(body);
    events.push(event);
    if (failing) {
      response.setHeader('x-amz-function-error', 'Unhandled');
      response.end(JSON.stringify({ errorMessage: 'not today' }));
      return;
    }
    const claimsToAddOrOverride = { tenant: 'a' };
    const accessTokenGeneration = { claimsToAddOrOverride, scopesToAdd: ['extra/scope'] };
    const claimsAndScopeOverrideDetails = { accessTokenGeneration };
    response.end(JSON.stringify({ ...event, response: { claimsAndScopeOverrideDetails } }));
  });
  const LambdaArn = 'arn:aws:lambda:us-east-1:000000000000:function:token';
  world = await oauthWorld(
    { LambdaConfig: { PreTokenGenerationConfig: { LambdaArn, LambdaVersion: 'V3_0' } } },
    { options: { lambdaEndpoint: lambda.url.href } },
  );
  web = await world.client();
  machine = await world.client(machineSettings, 'secret');
});
afterAll(async () => {
  await world[Symbol.asyncDispose]();
  await lambda[Symbol.asyncDispose]();
});

test('a client that acts for itself passes on its metadata', async () => {
  const aws_client_metadata = JSON.stringify({ tenant: 'a' });
  const form = { grant_type: 'client_credentials', scope: 'orders/read', aws_client_metadata };
  const { access_token } = await tokensOf(await world.token(machine, form));
  expect(events.at(-1)).toMatchObject({
    triggerSource: 'TokenGeneration_ClientCredentials',
    callerContext: { clientId: machine.clientId },
    request: { clientMetadata: { tenant: 'a' }, scopes: ['orders/read'] },
  });
  expect(claimsOf(access_token)).toMatchObject({ tenant: 'a', scope: 'orders/read extra/scope' });
});

test('a code and a refresh token tell it where they come from, and pass on nothing', async () => {
  const aws_client_metadata = JSON.stringify({ tenant: 'a' });
  const code = await world.code(web, { scope: 'openid' });
  const form = { grant_type: 'authorization_code', code, redirect_uri: CALLBACK, aws_client_metadata };
  const { refresh_token } = await tokensOf(await world.token(web, form));
  expect(events.at(-1)?.triggerSource).toBe('TokenGeneration_HostedAuth');
  expect(events.at(-1)?.request.clientMetadata ?? {}).toEqual({});
  await world.token(web, { grant_type: 'refresh_token', refresh_token, aws_client_metadata });
  expect(events.at(-1)?.triggerSource).toBe('TokenGeneration_RefreshTokens');
});

test('its failure is told to whoever asks, and nothing is issued', async () => {
  const description = 'PreTokenGeneration failed with error not today.';
  const code = await world.code(web, { scope: 'openid' });
  const { refresh_token } = await world.tokens(web);
  failing = true;
  try {
    const body = { error: 'invalid_request', error_description: description };
    const forms = [
      { app: web, form: { grant_type: 'authorization_code', code, redirect_uri: CALLBACK } },
      { app: web, form: { grant_type: 'refresh_token', refresh_token } },
      { app: machine, form: { grant_type: 'client_credentials' } },
    ];
    for (const { app, form } of forms) {
      const response = await world.token(app, form);
      expect([response.status, await response.json()]).toEqual([400, body]);
    }
    const query = { client_id: web.clientId, response_type: 'token', scope: 'openid', state: 's' };
    expect(locationOf(await world.authorize(query, await world.signIn()))).toBe(
      `${CALLBACK}#${new URLSearchParams({ error_description: description, state: 's', error: 'invalid_request' })}`,
    );
  } finally {
    failing = false;
  }
});
