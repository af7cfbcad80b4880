/**
 * The login pages of every pool.
 *
 * @module
 * @see docs/guides/http.md; Amazon Cognito developer guide, "User pool endpoints and managed login reference"
 */
import type { Context, Hono } from 'hono';
import type { PoolSite } from '../authorization/pool-site.ts';
import { findLook, type Look, UNAVAILABLE } from '../branding/look.ts';
import { answerPage } from '../pages/answer-page.ts';
import { contentSecurityPolicy, type FormTarget } from '../pages/content-security-policy.ts';
import { errorOfAddress, errorShown, signedOutShown } from '../pages/error-page.ts';
import { documentText } from '../pages/layout.ts';
import type { PageName, Shown } from '../pages/page.ts';
import { pages } from '../pages/pages.ts';
import { stylesheet, stylesheetPath } from '../pages/stylesheet.ts';
import { chooseLanguage, languages } from '../pages/texts/languages.ts';
import type { Texts } from '../pages/texts/texts.ts';
import type { HttpContext } from './context.ts';
import { methodNotAllowed } from './method-not-allowed.ts';
import { noteOutcome } from './note-outcome.ts';
import { securityHeaders } from './oauth-headers.ts';
import { pageAllowances } from './page-allowances.ts';
import { readForm } from './request-form.ts';
import { factsOf } from './request-log.ts';
import { siteOfRequest } from './site-of-request.ts';
import { isWithinQuotas } from './site-quotas.ts';
import { awsSdkVersion, type ConnectionBindings, sourceAddress } from './source-address.ts';
import { isFormOfForeignPage } from './web-page.ts';

/** Pages that need no authorization request. */
const plainPages: Readonly<Record<string, (texts: Texts, query: URLSearchParams) => Shown>> = {
  error: errorOfAddress,
  'logout-done': signedOutShown,
};

/** Adds the pages under `/<userPoolId>`, at the root of the hosts that are domains of a pool, and their stylesheet. */
export function addPages(app: Hono, context: HttpContext): void {
  app.get(stylesheetPath, () => answerStylesheet());
  // The keys of the table are the names.
  for (const page of Object.keys(pages) as PageName[]) {
    for (const path of [`/:userPoolId/${page}`, `/${page}`]) {
      app.on(['GET', 'POST'], path, (c) =>
        guarded(c, context, (site) => answerLoginPage(c, context, { site, page })),
      );
      app.all(path, (c) => methodNotAllowed(c, context, ['GET', 'POST']));
    }
  }
  for (const page of Object.keys(plainPages)) {
    for (const path of [`/:userPoolId/${page}`, `/${page}`]) {
      app.get(path, (c) => guarded(c, context, (site) => answerPlainPage(c, context, { site, page })));
      app.all(path, (c) => methodNotAllowed(c, context, ['GET']));
    }
  }
}

function answerStylesheet(): Response {
  return new Response(stylesheet, {
    headers: {
      'content-type': 'text/css; charset=utf-8',
      'cache-control': 'public, max-age=31536000, immutable',
      'x-content-type-options': 'nosniff',
    },
  });
}

async function answerLoginPage(
  c: Context,
  context: HttpContext,
  { site, page }: { readonly site: PoolSite; readonly page: PageName },
): Promise<Response> {
  const { core } = context;
  const request = c.req.raw;
  const isForm = request.method === 'POST';
  const form = isForm ? await readForm(request) : undefined;
  if (isForm && !form) return answerFailure(c, context, 413);
  const { searchParams } = new URL(request.url);
  const address = sourceAddress(c.env as ConnectionBindings | undefined);
  const { userPoolId } = site.pool;
  const visited = { page, userPoolId, sourceAddress: address, query: searchParams, isForm };
  if (!isWithinQuotas(c, context, { site, allowances: pageAllowances(visited) })) {
    return answerFailure(c, context, 429);
  }
  const answer = await answerPage(core, {
    site,
    page,
    query: new URL(request.url).search.slice(1),
    form,
    isForeign: isFormOfForeignPage(request, core.settings.publicUrl),
    cookies: request.headers.get('cookie') ?? undefined,
    acceptLanguage: request.headers.get('accept-language') ?? undefined,
    origin: {
      requestId: factsOf(c).requestId,
      sourceAddress: address,
      awsSdkVersion: awsSdkVersion(request.headers),
    },
  });
  noteOutcome(c, context, answer.noted);
  const headers = pageHeaders(c, context, answer.formTarget ?? 'self');
  for (const cookie of answer.setCookies) headers.append('set-cookie', cookie);
  if (answer.location !== undefined) headers.set('location', answer.location);
  if (answer.document === undefined) headers.delete('content-type');
  return new Response(answer.document ?? null, { status: answer.status, headers });
}

async function answerPlainPage(
  c: Context,
  context: HttpContext,
  { site, page }: { readonly site: PoolSite; readonly page: string },
): Promise<Response> {
  const { searchParams } = new URL(c.req.url);
  const language = chooseLanguage(searchParams.get('lang') ?? undefined, c.req.header('accept-language'));
  const shown = plainPages[page]?.(languages[language], searchParams);
  if (!shown) return answerFailure(c, context, 404);
  const { title, body, status = 200 } = shown;
  const self = { page, query: searchParams.toString() };
  const document = documentText({
    site,
    language,
    title,
    body,
    self,
    look: await lookOf(context, site, searchParams),
  });
  return new Response(document, { status, headers: pageHeaders(c, context, 'self') });
}

/** The look for the client that an address names; these pages are there for a client without pages as well. */
async function lookOf(
  { core }: HttpContext,
  site: PoolSite,
  query: URLSearchParams,
): Promise<Look | undefined> {
  const look = await findLook(core, site, query.get('client_id') ?? undefined);
  return look === UNAVAILABLE ? undefined : look;
}

/** Answers with a page whatever happens: what fails is logged, and the browser is told no more than that. */
async function guarded(
  c: Context,
  context: HttpContext,
  answer: (site: PoolSite) => Response | Promise<Response>,
): Promise<Response> {
  try {
    const site = await siteOfRequest(c, context.core);
    if (!site) return answerFailure(c, context, 404);
    factsOf(c).userPoolId = site.pool.userPoolId;
    return await answer(site);
  } catch (thrown) {
    noteOutcome(c, context, { error: 'server_error', cause: thrown });
    return answerFailure(c, context, 500);
  }
}

/** What is said where no page can be, by the status of the answer. */
const failures = {
  404: 'pageProblem',
  413: 'pageProblem',
  429: 'tooManyAttempts',
  500: 'serviceFailed',
} as const;

function answerFailure(c: Context, context: HttpContext, status: keyof typeof failures): Response {
  const language = chooseLanguage(undefined, c.req.header('accept-language'));
  const { title, body } = errorShown(languages[language], failures[status]);
  const document = documentText({ language, title, body });
  return new Response(document, { status, headers: pageHeaders(c, context, 'self') });
}

function pageHeaders(c: Context, { core }: HttpContext, target: FormTarget): Headers {
  return new Headers({
    ...securityHeaders(core.settings, factsOf(c).requestId),
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': contentSecurityPolicy(target),
    // Not `no-referrer`: with that, a browser names no origin in the forms that it posts.
    'referrer-policy': 'same-origin',
  });
}
