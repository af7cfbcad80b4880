/**
 * The name of an attribute in Terraform's spelling, and the member of requests and responses that it is. The one
 * place where the two meet: an attribute whose member is spelled otherwise names it as its `field`.
 *
 * @module
 */
import type { Attribute } from '../schema/attribute.ts';

/** Words that Cognito does not write with one capital. */
const SPELLED: Readonly<Record<string, string>> = { oauth: 'OAuth', urls: 'URLs', uri: 'URI' };

/** `allowed_oauth_flows` to `AllowedOAuthFlows`. */
export const toMember = (name: string): string =>
  name
    .split('_')
    .map((word) => SPELLED[word] ?? word.charAt(0).toUpperCase() + word.slice(1))
    .join('');

/** `DefaultRedirectURI` to `default_redirect_uri`. */
export const toName = (member: string): string =>
  member
    .replace(/OAuth/g, 'Oauth')
    .replace(/URLs/g, 'Urls')
    .replace(/([a-z\d])([A-Z])/g, '$1_$2')
    .replace(/([A-Z]+)([A-Z][a-z])/g, '$1_$2')
    .toLowerCase();

/** The member of requests and responses that an attribute is. */
export const memberOf = (name: string, attribute: Attribute): string => attribute.field ?? toMember(name);
