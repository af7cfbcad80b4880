import { expect, test } from 'vitest';
import { contentSecurityPolicy } from './content-security-policy.ts';

test.each([
  ['https://app.example.com/callback', "'self' https:"],
  ['http://localhost:3000/', "'self' https: http:"],
  ['com.example.app:/callback', "'self' https: com.example.app:"],
  ['MyApp://x;script-src *', "'self' https: myapp:"],
])('a form may lead to %s by its scheme', (redirectUri, sources) => {
  const directives = contentSecurityPolicy({ redirectUri }).split('; ');
  expect(directives).toContain(`form-action ${sources}`);
  expect(directives).toHaveLength(6);
});
