/**
 * Which of Amazon's requests-per-second quotas a request of an OAuth 2.0 endpoint counts against.
 *
 * @module
 * @see Amazon Cognito developer guide, "Quotas in Amazon Cognito"
 */
import { domainRequestRates, requestRates } from '@poolkeeper/api/quotas';
import type { Allowance } from './allowances.ts';

/** What of a request decides. */
interface Counted {
  readonly path: string;
  readonly userPoolId: string;
  readonly sourceAddress: string;
  /** Query or form. */
  readonly parameters: URLSearchParams;
}

const CLIENT_ID = /^[\w+]{1,128}$/;

/** Codes have an allocation of their own, as large as that of sign-ins. */
const ofGrant: Readonly<Record<string, Allowance>> = {
  authorization_code: { name: 'UserAuthentication/codes', rate: requestRates.UserAuthentication },
  refresh_token: { name: 'UserAuthentication', rate: requestRates.UserAuthentication },
  client_credentials: { name: 'ClientAuthentication', rate: requestRates.ClientAuthentication },
};

/** Those of the address, the pool and the client, and that of the category of what is asked for. */
export function oauthAllowances({
  path,
  userPoolId,
  sourceAddress,
  parameters,
}: Counted): readonly Allowance[] {
  const { perAddress, perClient, perDomain } = domainRequestRates;
  const allowances = [
    { name: `address/${sourceAddress}`, rate: perAddress },
    { name: `domain/${userPoolId}`, rate: perDomain },
  ];
  const clientId = parameters.get('client_id') ?? '';
  if (CLIENT_ID.test(clientId)) allowances.push({ name: `client/${clientId}`, rate: perClient });
  const category = categoryOf(path, parameters);
  return category ? [...allowances, category] : allowances;
}

function categoryOf(path: string, parameters: URLSearchParams): Allowance | undefined {
  if (path.endsWith('/idpresponse')) return { name: 'UserFederation', rate: requestRates.UserFederation };
  if (path === 'oauth2/revoke') return { name: 'UserToken', rate: requestRates.UserToken };
  const grant = path === 'oauth2/token' ? (parameters.get('grant_type') ?? '') : '';
  return Object.hasOwn(ofGrant, grant) ? ofGrant[grant] : undefined;
}
