import type { Core } from '../accounts/core.ts';
import type { AuthorizationRequest, CheckedParameters } from './authorization-request.ts';
import { checks } from './checks.ts';
import type { PoolSite } from './pool-site.ts';
import { type Addressee, type Refusal, refuseByRedirect, refuseOnPage } from './refusal.ts';

/** What became of the check. */
export type Checked = { readonly outcome: 'checked'; readonly request: AuthorizationRequest } | Refusal;

/**
 * Checks the query of the authorize endpoint, or of a login page that was given it.
 *
 * @param query - Without `?`
 */
export async function checkAuthorization(core: Core, site: PoolSite, query: string): Promise<Checked> {
  const parameters = new URLSearchParams(query);
  const found: { -readonly [Member in keyof CheckedParameters]?: unknown } = {};
  // Rows read what earlier rows gave, and each row gives what its member holds.
  const earlier = found as CheckedParameters;
  // The keys of the table are the members.
  for (const member of Object.keys(checks) as (keyof CheckedParameters)[]) {
    const { check, failure } = checks[member];
    try {
      found[member] = await check({ core, site, parameters }, earlier);
    } catch (thrown) {
      return failure === 'page'
        ? refuseOnPage(site, thrown)
        : refuseByRedirect(addressee(parameters, earlier), thrown);
    }
  }
  return { outcome: 'checked', request: { ...earlier, site, query } };
}

/** Where an error goes while the request is not wholly known. A state that is there twice is none. */
function addressee(
  parameters: URLSearchParams,
  { redirectUri }: Pick<CheckedParameters, 'redirectUri'>,
): Addressee {
  const only = (name: string): string | undefined => {
    const [value, ...others] = parameters.getAll(name);
    return value === '' || others.length > 0 ? undefined : value;
  };
  const mode = only('response_type') === 'token' ? 'fragment' : 'query';
  return { redirectUri, state: only('state'), mode };
}
