/** The host, with its port, that a request names. */
export const hostOf = ({ headers, url }: Request): string => headers.get('host') ?? new URL(url).host;

/** The name in a Host header, lower case and without port; undefined when it is not well formed. */
export function hostName(host: string): string | undefined {
  const found = /^(\[[0-9a-f:.]+\]|[^:/?#@\s]+)(?::\d{1,5})?$/i.exec(host);
  return found?.[1]?.toLowerCase();
}
