/**
 * The resources that an access token can be bound to.
 *
 * @module
 * @see RFC 8707 section 2
 */
import { hasFragment, isPlainHttp, isWellFormedRedirect } from './redirect-uri.ts';

/**
 * Whether `resource` may become the `aud` of an access token: one absolute URL without a fragment, of https, of http
 * on the browser's own machine, or of a scheme of its own. These are the forms of a callback URL.
 */
export const isResourceIndicator = (resource: string): boolean =>
  isWellFormedRedirect(resource) && !isPlainHttp(resource) && !hasFragment(resource);
