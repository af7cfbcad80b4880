import { returnFromProvider } from '../authorization/return-from-provider.ts';
import { redirectTo } from './answers.ts';
import type { Endpoint } from './endpoint.ts';

const returning =
  (protocol: 'oidc' | 'saml'): Endpoint =>
  async ({ core, site, query, form, cookies, origin }) => {
    // A form that was posted is the answer, whatever stands in the address.
    const parameters = form.size > 0 ? form : new URLSearchParams(query);
    const { end, setCookies, clientId } = await returnFromProvider(core, site, {
      protocol,
      parameters,
      cookies,
      origin,
    });
    const refusal = end.outcome === 'refused' ? end : {};
    const answer = redirectTo(end.location, { ...refusal, ...(clientId !== undefined && { clientId }) });
    return { ...answer, setCookies };
  };

/**
 * `/oauth2/idpresponse`: where providers of OpenID Connect and OAuth 2.0 send the browser back to, by a redirect or a
 * form.
 *
 * @see Amazon Cognito developer guide, "User pool endpoints and managed login reference"
 */
export const idpResponse = returning('oidc');

/** `POST /saml2/idpresponse`: the assertion consumer service. @see Bindings for the OASIS SAML V2.0, section 3.5 */
export const samlIdpResponse = returning('saml');
