/** Where the forms of a page may lead: to the pages alone, or on to an application. */
export type FormTarget = 'self' | { readonly redirectUri: string };

/**
 * The Content-Security-Policy of a page: the stylesheet, images of the same origin, and nothing that runs.
 *
 * A browser holds every redirect that follows a form to `form-action`, those of the application after its callback
 * included. So where a form may end at an application, the policy names the application's scheme and not its host.
 *
 * @see W3C, "Content Security Policy Level 3", section 6.4.1
 */
export function contentSecurityPolicy(target: FormTarget): string {
  const policy = [
    "default-src 'none'",
    "style-src 'self'",
    "img-src 'self'",
    `form-action ${["'self'", ...schemesOf(target)].join(' ')}`,
    "frame-ancestors 'none'",
    "base-uri 'none'",
  ];
  return policy.join('; ');
}

function schemesOf(target: FormTarget): readonly string[] {
  if (target === 'self') return [];
  const [scheme = ''] = /^[a-z][a-z0-9+.-]*:/i.exec(target.redirectUri) ?? [];
  return [...new Set(['https:', scheme.toLowerCase()])];
}
