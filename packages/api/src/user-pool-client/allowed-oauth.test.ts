import { describe, expect, test } from 'vitest';
import type { UserPoolClientSettings } from './fields.ts';
import { answerTo } from './testing/answer-to.ts';

const withOAuth = {
  AllowedOAuthFlowsUserPoolClient: true,
  AllowedOAuthFlows: ['code'],
  AllowedOAuthScopes: ['openid', 'orders/read'],
  CallbackURLs: ['https://a.example/callback'],
} satisfies UserPoolClientSettings;

describe('OAuth', () => {
  test('a whole client is accepted', () => {
    expect(answerTo(withOAuth)).toBe('accepted');
  });

  test.each(['code', 'implicit'] as const)('%s needs a callback URL', (flow) => {
    const refused =
      'InvalidOAuthFlowException: CallbackUrls can not be empty when code flow or implicit flow is selected';
    expect(answerTo({ AllowedOAuthFlows: [flow] })).toBe(refused);
    expect(answerTo({ AllowedOAuthFlows: [flow], CallbackURLs: [] })).toBe(refused);
  });

  test.each(['code', 'implicit'] as const)('client_credentials does not stand beside %s', (flow) => {
    expect(
      answerTo({ ...withOAuth, AllowedOAuthFlows: [flow, 'client_credentials'] }, { hasSecret: true }),
    ).toBe(
      'InvalidOAuthFlowException: client_credentials flow can not be selected along with code flow or implicit flow.',
    );
  });

  test('client_credentials needs a secret', () => {
    const settings = {
      AllowedOAuthFlows: ['client_credentials' as const],
      AllowedOAuthScopes: ['orders/read'],
    };
    expect(answerTo(settings)).toBe(
      'InvalidOAuthFlowException: client_credentials flow can not be selected if client does not have a client secret.',
    );
    expect(answerTo(settings, { hasSecret: true })).toBe('accepted');
  });

  test.each(['openid', 'email', 'phone', 'profile', 'aws.cognito.signin.user.admin'])(
    'client_credentials does not take the standard scope %s',
    (scope) => {
      const settings = {
        AllowedOAuthFlows: ['client_credentials' as const],
        AllowedOAuthScopes: ['orders/read', scope],
      };
      expect(answerTo(settings, { hasSecret: true })).toBe(
        `InvalidOAuthFlowException: ${scope} is not supported with client_credentials flow`,
      );
    },
  );

  test.each([
    ['no flows', { AllowedOAuthScopes: ['openid'] }],
    ['no scopes', { AllowedOAuthFlows: ['code'], CallbackURLs: ['https://a.example'] }],
    ['empty lists', { AllowedOAuthFlows: [], AllowedOAuthScopes: [] }],
  ] as [string, UserPoolClientSettings][])(
    'a client of the OAuth endpoints with %s is refused',
    (_name, settings) => {
      expect(answerTo({ ...settings, AllowedOAuthFlowsUserPoolClient: true })).toBe(
        'InvalidParameterException: AllowedOAuthFlows and AllowedOAuthScopes are required if user pool client is allowed to use OAuth flows.',
      );
      expect(answerTo({ ...settings, AllowedOAuthFlowsUserPoolClient: false })).toBe('accepted');
    },
  );

  test.each(['api/read', 'Cognito', 'orders/write', 'OPENID'])('the scope %s does not exist', (scope) => {
    expect(answerTo({ AllowedOAuthScopes: ['openid', scope] })).toBe(
      `ScopeDoesNotExistException: Invalid scope requested: ${scope}`,
    );
  });

  test('a scope in braces is printed as it is', () => {
    expect(answerTo({ AllowedOAuthScopes: ['{scope}$&'] })).toBe(
      'ScopeDoesNotExistException: Invalid scope requested: {scope}$&',
    );
  });

  test('the scope of dynamic registration is refused by name', () => {
    expect(answerTo({ AllowedOAuthScopes: ['aws.cognito/dcr/register'] })).toBe(
      'UnsupportedOperationException: Poolkeeper does not implement the scope aws.cognito/dcr/register yet.',
    );
  });
});
