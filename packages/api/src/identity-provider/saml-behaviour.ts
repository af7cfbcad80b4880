import type { Details } from './provider-types.ts';

/** What the details of a SAML provider make the service do. */
export interface SamlBehaviour {
  /** Whether the provider may send users whom nobody sent to it. */
  readonly acceptsUnsolicited: boolean;
  /** Whether assertions have to be encrypted for the pool. */
  readonly requiresEncryption: boolean;
  /** Whether requests are signed by the pool. */
  readonly signsRequests: boolean;
  /** Whether signing out here signs out there. */
  readonly signsOut: boolean;
}

/** @see Amazon Cognito developer guide, "Using SAML identity providers with a user pool" */
export const samlBehaviour = ({
  IDPInit,
  EncryptedResponses,
  RequestSigningAlgorithm,
  IDPSignout,
}: Details): SamlBehaviour => ({
  acceptsUnsolicited: IDPInit === 'true',
  requiresEncryption: EncryptedResponses === 'true',
  signsRequests: RequestSigningAlgorithm !== undefined,
  signsOut: IDPSignout === 'true',
});
