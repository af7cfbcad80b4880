/**
 * What the pages of a pool load to look as their branding says: style sheets and images, each under a name of its own
 * content.
 *
 * @module
 */
import type { Context, Hono } from 'hono';
import { type BrandingSource, findBranding } from '../branding/branding-source.ts';
import type { HttpContext } from './context.ts';
import { oauthAllowances } from './oauth-allowances.ts';
import { factsOf } from './request-log.ts';
import { siteOfRequest } from './site-of-request.ts';
import { isWithinQuotas } from './site-quotas.ts';
import { type ConnectionBindings, sourceAddress } from './source-address.ts';

const kinds: ReadonlySet<string> = new Set(['classic', 'managed'] satisfies BrandingSource['kind'][]);

/** Adds the parts of brandings, under `/<userPoolId>` and at the root of a pool's domains. */
export function addBranding(app: Hono, context: HttpContext): void {
  for (const path of ['/:userPoolId/branding/:kind/:owner/:name', '/branding/:kind/:owner/:name']) {
    app.get(path, (c) => answerAsset(c, context));
  }
}

async function answerAsset(c: Context, context: HttpContext): Promise<Response> {
  const { core } = context;
  const { kind = '', owner = '', name = '' } = c.req.param() as Readonly<Record<string, string | undefined>>;
  const site = kinds.has(kind) ? await siteOfRequest(c, core) : undefined;
  if (!site) return c.notFound();
  const { userPoolId } = site.pool;
  factsOf(c).userPoolId = userPoolId;
  const counted = {
    path: 'branding',
    userPoolId,
    sourceAddress: sourceAddress(c.env as ConnectionBindings | undefined),
    parameters: new URLSearchParams(),
  };
  if (!isWithinQuotas(c, context, { site, allowances: oauthAllowances(counted) })) {
    return new Response(null, { status: 429, headers: { 'cache-control': 'no-store' } });
  }
  // The set above holds no other kinds.
  const source = { kind: kind as BrandingSource['kind'], owner };
  const asset = (await findBranding(core, userPoolId, source))?.assets.get(name);
  if (!asset) return c.notFound();
  return new Response(new Uint8Array(asset.bytes), {
    headers: {
      'content-type': asset.type,
      'cache-control': 'public, max-age=31536000, immutable',
      'x-content-type-options': 'nosniff',
      // An SVG that is opened by itself is a document of this origin: its scripts do not run, and it loads nothing.
      'content-security-policy':
        "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'; sandbox",
    },
  });
}
