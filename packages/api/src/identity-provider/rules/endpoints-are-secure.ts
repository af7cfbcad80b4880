import { type IdentityProviderRule, invalid } from './rule.ts';

const ENDPOINTS = ['oidc_issuer', 'authorize_url', 'token_url', 'attributes_url', 'jwks_uri'] as const;

/** Names of this machine, as callback URLs have them. */
const LOOPBACK: readonly string[] = ['localhost', '127.0.0.1', '[::1]'];

/** Whether an address may be called: it is reached by TLS, or in development on this machine. */
export function isSecureEndpoint(text: string, { development }: { readonly development: boolean }): boolean {
  const url = URL.parse(text);
  if (url?.protocol === 'https:') return text.startsWith('https://');
  return development && url?.protocol === 'http:' && LOOPBACK.includes(url.hostname);
}

/** Endpoints are reached by TLS; in development those of this machine may do without. */
export const endpointsAreSecure: IdentityProviderRule = ({ details, development }) => {
  const isSecure = (text: string): boolean => isSecureEndpoint(text, { development });
  const isFound = (text: string): boolean => /^https?:$/.test(URL.parse(text)?.protocol ?? '');

  if (ENDPOINTS.some((name) => details[name] !== undefined && !isSecure(details[name]))) {
    return invalid('OIDC endpoint must start with https://');
  }
  return details.MetadataURL && !isFound(details.MetadataURL)
    ? invalid('The MetadataURL is not a URL.')
    : undefined;
};
