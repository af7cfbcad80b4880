/**
 * The hosts of user pool domains: a custom domain is one by itself, a prefix stands before
 * `.auth.<region>.<public host>`.
 *
 * @module
 * @see docs/guides/http.md
 */
import { isIP } from 'node:net';
import { type DomainKind, isPrefix } from '@poolkeeper/api/user-pool-domain/rules';
import type { ServiceSettings } from './service-settings.ts';

/** What a host says about the domain that it may be. */
export interface DomainOfHost {
  readonly domain: string;
  /** Of a prefix. A custom domain does not tell its region. */
  readonly region: string | undefined;
}

/** The members of a domain that its host is built from. */
interface NamedDomain {
  readonly domain: string;
  readonly kind: DomainKind;
  readonly region: string;
}

type PublicUrl = Pick<ServiceSettings, 'publicUrl'>;

/** The longest name that DNS knows. */
const LONGEST_NAME = 253;

/** The host of the service itself, without port: where the DNS record of a custom domain has to lead. */
export const publicHost = ({ publicUrl }: PublicUrl): string => new URL(publicUrl).hostname;

/** What a prefix stands before. An address has no names below it; browsers resolve those below `localhost`. */
function parentHost(settings: PublicUrl): string {
  const host = publicHost(settings);
  return host.startsWith('[') || isIP(host) !== 0 ? 'localhost' : host;
}

/** The domain that a host would be, whether or not any pool has it. `host` is in lower case and has no port. */
export function domainOfHost(settings: PublicUrl, host: string): DomainOfHost | undefined {
  if (host.length > LONGEST_NAME) return undefined;
  const parent = `.${parentHost(settings)}`;
  if (host.endsWith(parent)) {
    const [domain = '', auth, region, ...more] = host.slice(0, -parent.length).split('.');
    if (auth === 'auth' && region && more.length === 0 && isPrefix(domain)) return { domain, region };
  }
  return { domain: host, region: undefined };
}

/** Where a domain's endpoints are: the scheme and port of the public URL, and the domain's host. */
export function originOfDomain(settings: PublicUrl, { domain, kind, region }: NamedDomain): string {
  const { protocol, port } = new URL(settings.publicUrl);
  const host = kind === 'custom' ? domain : `${domain}.auth.${region}.${parentHost(settings)}`;
  return `${protocol}//${host}${port === '' ? '' : `:${port}`}`;
}
