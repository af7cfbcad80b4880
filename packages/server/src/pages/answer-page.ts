/**
 * One request for a login page, from what the browser sent to what it gets. What bounds the work comes first: the
 * authorization request is checked again, then where the form comes from, then whether there is such a page.
 *
 * @module
 * @see docs/adr/0007-authorization.md
 */
import type { Core, RequestOrigin } from '../accounts/core.ts';
import type { AuthorizationRequest } from '../authorization/authorization-request.ts';
import { startBrowserSession } from '../authorization/browser-session.ts';
import { checkAuthorization } from '../authorization/check-authorization.ts';
import { completeAuthorization } from '../authorization/complete-authorization.ts';
import { authorizeEndpoint, type PoolSite } from '../authorization/pool-site.ts';
import { POOL_ITSELF } from '../authorization/provider-of-request.ts';
import { findLook, type Look, UNAVAILABLE } from '../branding/look.ts';
import type { UserRecord } from '../store/records.ts';
import { carry, carryNothing, readCarried } from './carried.ts';
import type { FormTarget } from './content-security-policy.ts';
import { errorShown } from './error-page.ts';
import { type Browser, browserOf, isFormOf } from './form-token.ts';
import { documentText } from './layout.ts';
import { requestedProvider } from './local-sign-in.ts';
import { type Ending, linkTo, type PageName, type Shown, type Visit } from './page.ts';
import { pages } from './pages.ts';
import { chooseLanguage, type Language, languages } from './texts/languages.ts';
import type { ErrorText } from './texts/texts.ts';

/** What a browser sent. */
export interface PageRequest {
  readonly site: PoolSite;
  readonly page: PageName;
  /** Without `?`. */
  readonly query: string;
  /** What a form sent; absent for a page that is only looked at. */
  readonly form?: URLSearchParams | undefined;
  /** Whether a page of another origin sent it. */
  readonly isForeign: boolean;
  readonly cookies: string | undefined;
  readonly acceptLanguage: string | undefined;
  readonly origin: RequestOrigin;
}

/** What a browser gets. */
export interface PageAnswer {
  readonly status: number;
  readonly setCookies: readonly string[];
  /** Where the browser goes. */
  readonly location?: string;
  readonly document?: string;
  readonly formTarget?: FormTarget;
  readonly noted: { readonly clientId?: string; readonly error?: string; readonly cause?: unknown };
}

/** Answers a request for a login page. */
export async function answerPage(core: Core, sent: PageRequest): Promise<PageAnswer> {
  const { site, query, form } = sent;
  const checked = await checkAuthorization(core, site, query);
  if (checked.outcome === 'refused') {
    const { location, error, cause } = checked;
    return { status: 302, location, setCookies: [], noted: { error, cause } };
  }
  const { request } = checked;
  const browser = browserOf(core, site, sent.cookies);
  const language = chooseLanguage(request.passedOn.lang, sent.acceptLanguage);
  const visit: Visit = {
    core,
    request,
    actor: {
      pool: site.pool,
      client: request.client,
      awsSdkVersion: sent.origin.awsSdkVersion,
    },
    address: sent.origin.sourceAddress,
    texts: languages[language],
    formToken: browser.token,
    carried: readCarried(core, { request, browser }, sent.cookies),
  };
  const look = await findLook(core, site, request.client.clientId);
  const arrival: Arrival = {
    visit,
    browser,
    language,
    sent,
    look: look === UNAVAILABLE ? undefined : look,
  };
  if (form && (sent.isForeign || !isFormOf(browser, form))) return refuse(arrival, 403, 'formExpired');
  if (requestedProvider(visit) !== undefined) {
    const location = authorizeEndpoint(site, query);
    return { status: 302, location, setCookies: [], noted: noted(request) };
  }
  if (look === UNAVAILABLE) return refuse(arrival, 400, 'pagesUnavailable');
  const page = pages[sent.page];
  if (!page.isOffered(visit)) return refuse(arrival, 400, 'pageNotOffered');
  return conclude(arrival, form ? await page.submit(visit, form) : page.show(visit));
}

interface Arrival {
  readonly visit: Visit;
  readonly browser: Browser;
  readonly language: Language;
  readonly sent: PageRequest;
  readonly look: Look | undefined;
}

function conclude(arrival: Arrival, ending: Ending): PageAnswer | Promise<PageAnswer> {
  if ('signedIn' in ending) return toApplication(arrival, ending.signedIn);
  if ('body' in ending) return show(arrival, ending, ending.status ?? 200);
  const { visit, browser } = arrival;
  const { core, request } = visit;
  const recipient = { request, browser };
  const left = ending.carried ? carry(core, recipient, ending.carried) : carryNothing(core, recipient);
  return {
    status: 303,
    location: linkTo(visit, ending.to),
    setCookies: [...newCookie(browser), left],
    noted: noted(request),
  };
}

/** Begins the browser's session and gives the application what it asked for. */
async function toApplication({ visit, browser, sent }: Arrival, user: UserRecord): Promise<PageAnswer> {
  const { core, request, address } = visit;
  const started = { user, identityProvider: POOL_ITSELF, cookies: sent.cookies };
  const { session, setCookie } = await startBrowserSession(core, request.site, started);
  const end = await completeAuthorization(core, request, { user, authTime: session.authTime, address });
  const { error, cause } = end.outcome === 'refused' ? end : {};
  return {
    status: 302,
    location: end.location,
    setCookies: [setCookie, carryNothing(core, { request, browser })],
    noted: { ...noted(request), ...(error !== undefined && { error, cause }) },
  };
}

const refuse = (arrival: Arrival, status: number, text: ErrorText): PageAnswer =>
  show(arrival, errorShown(arrival.visit.texts, text), status);

function show(
  { visit, browser, language, sent, look }: Arrival,
  { title, body }: Shown,
  status: number,
): PageAnswer {
  const { request } = visit;
  return {
    status,
    document: documentText({
      site: request.site,
      language,
      title,
      body,
      self: { page: sent.page, query: request.query },
      look,
    }),
    setCookies: newCookie(browser),
    formTarget: request,
    noted: noted(request),
  };
}

const newCookie = ({ setCookie }: Browser): readonly string[] => (setCookie === undefined ? [] : [setCookie]);

const noted = ({ client }: AuthorizationRequest): PageAnswer['noted'] => ({ clientId: client.clientId });
