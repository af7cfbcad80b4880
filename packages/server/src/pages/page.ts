/**
 * What a login page is given, and what it answers.
 *
 * @module
 */
import type { ClientActor } from '../accounts/actor.ts';
import type { Core } from '../accounts/core.ts';
import type { AuthorizationRequest } from '../authorization/authorization-request.ts';
import type { UserRecord } from '../store/records.ts';
import type { Carried } from './carried.ts';
import type { Html } from './html.ts';
import type { Texts } from './texts/texts.ts';

/** The pages that belong to an authorization request, by their paths. */
export type PageName =
  | 'login'
  | 'signup'
  | 'confirm'
  | 'resendcode'
  | 'forgotPassword'
  | 'confirmforgotPassword'
  | 'changePassword';

/** A browser on a page, with a request that was checked again for this very visit. */
export interface Visit {
  readonly core: Core;
  readonly request: AuthorizationRequest;
  /** The client, as the account functions know whoever acts. */
  readonly actor: ClientActor;
  /** The address of the browser. */
  readonly address: string;
  readonly texts: Texts;
  /** What the forms of this browser carry. */
  readonly formToken: string;
  readonly carried: Carried;
}

/** What a page shows. */
export interface Shown {
  readonly title: string;
  readonly body: Html;
  /** 200 when left out. */
  readonly status?: 200 | 400;
}

/** Where the browser goes next, within the pages. */
export interface Moved {
  readonly to: PageName;
  /** What is left for that page; nothing when left out. */
  readonly carried?: Carried;
}

/** The user signed in: the browser goes to the application. */
export interface SignedInOnPage {
  readonly signedIn: UserRecord;
}

/** How a visit ends. */
export type Ending = Shown | Moved | SignedInOnPage;

/** One page. */
export interface Page {
  /** Whether the pool and the client have the page at all. */
  readonly isOffered: (visit: Visit) => boolean;
  readonly show: (visit: Visit) => Shown | Moved;
  readonly submit: (visit: Visit, form: URLSearchParams) => Promise<Ending>;
}

/** The address of a page, with the query of the request unchanged. */
export const linkTo = ({ request }: Pick<Visit, 'request'>, page: PageName): string =>
  `${request.site.basePath}/${page}?${request.query}`;
