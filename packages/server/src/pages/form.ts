/**
 * A form of a login page: what went wrong first, fields, one button.
 *
 * @module
 */
import type { Fault } from './error-texts.ts';
import { type Field, fieldMarkup, filled, inputId } from './field.ts';
import { TOKEN_FIELD } from './form-token.ts';
import { type Html, html } from './html.ts';
import { linkTo, type PageName, type Shown, type Visit } from './page.ts';

/** What a page shows around and in its form. */
export interface FormPage {
  readonly page: PageName;
  readonly title: string;
  /** Under the title. */
  readonly introduction?: string | undefined;
  /** What came of the page before. */
  readonly notice?: string | undefined;
  /** What stands above the form besides. */
  readonly before?: Html;
  readonly fields: readonly Field[];
  /** Fields that nobody sees. */
  readonly hidden?: Readonly<Record<string, string>>;
  readonly button: string;
  /** Below the form. */
  readonly links?: readonly Html[];
}

/** What a form was sent with, and why it was refused. */
export interface Refused {
  readonly form: URLSearchParams;
  readonly faults: readonly Fault[];
}

/** The page of a form; one that was refused says why, and keeps what was filled in but passwords. */
export function formPage(visit: Visit, page: FormPage, refused?: Refused): Shown {
  return {
    title: refused ? visit.texts.titleWithError(page.title) : page.title,
    body: html`<h1>${page.title}</h1>
${refused ? summary(visit, atFields(page, refused)) : page.notice && html`<p class="notice" role="status">${page.notice}</p>`}
${page.introduction !== undefined && html`<p class="textDescription-customizable">${page.introduction}</p>`}
${page.before}
${formMarkup(visit, page, refused)}
${page.links && page.links.length > 0 && linkList(page.links)}`,
    status: refused ? 400 : 200,
  };
}

/** The faults, without fields that the page does not show. */
const atFields = ({ fields }: FormPage, { faults }: Refused): Pick<Refused, 'faults'> => ({
  faults: faults.map(({ text, field }) =>
    fields.some(({ name }) => name === field) ? { text, ...(field !== undefined && { field }) } : { text },
  ),
});

function formMarkup(visit: Visit, { page, fields, hidden = {}, button }: FormPage, refused?: Refused): Html {
  const { texts, formToken } = visit;
  const named = { [TOKEN_FIELD]: formToken, ...hidden };
  return html`<form method="post" action="${linkTo(visit, page)}" novalidate>
${Object.entries(named).map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}">`)}
${fields.map((field) => fieldMarkup(texts, refused ? filled(field, refused.form) : field, refused?.faults ?? []))}
<button type="submit" class="submitButton-customizable">${button}</button>
</form>`;
}

/** The faults, each a link to its field; the browser's focus begins here. */
const summary = ({ texts }: Pick<Visit, 'texts'>, { faults }: Pick<Refused, 'faults'>): Html =>
  html`<div class="summary" role="alert" tabindex="-1" autofocus>
<h2>${texts.errorSummary}</h2>
<ul class="errorMessage-customizable">${faults.map(({ text, field }) => html`<li>${field === undefined ? text : html`<a href="#${inputId(field)}">${text}</a>`}</li>`)}</ul>
</div>`;

/** Links below a form. */
const linkList = (links: readonly Html[]): Html =>
  html`<ul class="links">${links.map((link) => html`<li>${link}</li>`)}</ul>`;

/** A link to another page. */
export const pageLink = (visit: Visit, page: PageName, text: string): Html =>
  html`<a href="${linkTo(visit, page)}" class="redirect-customizable">${text}</a>`;
