/** Gives the login page of a client colours and a logo, and prints what a browser is served. */
import { CognitoIdentityProvider } from '@aws-sdk/client-cognito-identity-provider';

const endpoint = process.env.AWS_ENDPOINT_URL ?? 'http://127.0.0.1:7665';
const cognito = new CognitoIdentityProvider({
  endpoint,
  region: 'us-east-1',
  credentials: { accessKeyId: 'any', secretAccessKey: 'any' },
});

const { UserPool } = await cognito.createUserPool({ PoolName: 'branded' });
const UserPoolId = UserPool?.Id;
const redirectUri = 'https://app.example.com/callback';
const { UserPoolClient } = await cognito.createUserPoolClient({
  UserPoolId,
  ClientName: 'web',
  AllowedOAuthFlowsUserPoolClient: true,
  AllowedOAuthFlows: ['code'],
  AllowedOAuthScopes: ['openid'],
  CallbackURLs: [redirectUri],
  SupportedIdentityProviders: ['COGNITO'],
});
const ClientId = UserPoolClient?.ClientId ?? '';

const logo =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 40"><circle cx="20" cy="20" r="16"/></svg>';
await cognito.createManagedLoginBranding({
  UserPoolId,
  ClientId,
  Settings: {
    componentClasses: { buttons: { borderRadius: 24 } },
    components: {
      primaryButton: {
        lightMode: { defaults: { backgroundColor: '0b5a6eff', textColor: 'ffffffff' } },
      },
    },
  },
  Assets: [{ Category: 'FORM_LOGO', ColorMode: 'LIGHT', Extension: 'SVG', Bytes: Buffer.from(logo) }],
});

const query = new URLSearchParams({
  client_id: ClientId,
  response_type: 'code',
  redirect_uri: redirectUri,
});
const page = await fetch(`${endpoint}/${UserPoolId}/login?${query}`);
const parts = [...(await page.text()).matchAll(/(?:href|src)="([^"]*\/branding\/[^"]*)"/g)];
for (const [, path = ''] of parts) {
  const part = await fetch(new URL(path, endpoint));
  console.log(`${part.headers.get('content-type')}: ${(await part.text()).slice(0, 60)}`);
}
