import { ErrorPageFault } from '../authorization/error-page-fault.ts';
import { refuseOnPage } from '../authorization/refusal.ts';
import { signedOutLocation } from '../authorization/sign-out-at-provider.ts';
import { redirectTo } from './answers.ts';
import type { Endpoint } from './endpoint.ts';

/**
 * `POST /saml2/logout`: where a SAML provider sends the browser back to once it is signed out there. Here it was signed
 * out before it went, so the provider's answer decides nothing and is not read.
 *
 * @see Amazon Cognito developer guide, "User pool endpoints and managed login reference"
 */
export const samlLogout: Endpoint = async ({ core, site, form }) => {
  const location = signedOutLocation(core, site, form.get('RelayState') ?? '');
  if (location !== undefined) return redirectTo(location);
  const refused = refuseOnPage(
    site,
    new ErrorPageFault('Invalid samlResponse or relayState from identity provider'),
  );
  return redirectTo(refused.location, refused);
};
