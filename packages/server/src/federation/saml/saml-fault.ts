import { UpstreamFault } from '../upstream-fault.ts';

/** A SAML response that does not stand, in Cognito's words. */
export class SamlFault extends UpstreamFault {
  constructor(reason: string, options: { readonly cause?: unknown } = {}) {
    super(`Invalid SAML response received: ${reason}`, { ...options, code: 'server_error' });
  }
}
