/**
 * The document around every page.
 *
 * @module
 */
import type { PoolSite } from '../authorization/pool-site.ts';
import type { Look } from '../branding/look.ts';
import { faviconLinks, footerMarkup, headerMarkup, logoMarkup, styleSheetLink } from './branded.ts';
import { type Html, html } from './html.ts';
import { stylesheetPath } from './stylesheet.ts';
import { type Language, languages } from './texts/languages.ts';

/** Where a page is within its pool. */
interface Self {
  readonly page: string;
  readonly query: string;
}

/** What a document shows, in which language. */
export interface Document {
  readonly language: Language;
  readonly title: string;
  readonly body: Html;
  /** Absent where an address names no pool. */
  readonly site?: PoolSite;
  /** The page's own name and query, where it can be had in other languages. */
  readonly self?: Self;
  /** Absent where the pages look as they are. */
  readonly look?: Look | undefined;
}

/** The whole document. */
export function documentText({ language, title, body, site, self, look }: Document): string {
  const basePath = site?.basePath ?? '';
  const branded = look && { look, basePath };
  const { chooseLanguage } = languages[language];
  return `<!doctype html>
${html`<html lang="${language}">
<head>
<meta charset="utf-8">
<title>${title}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
<link rel="stylesheet" href="${rootOf(basePath)}${stylesheetPath}">
${branded && [styleSheetLink(branded), ...faviconLinks(branded)]}
</head>
<body>
${branded && headerMarkup(branded)}
<main class="background-customizable">
${branded && logoMarkup(branded)}
${body}
</main>
${self && html`<nav aria-label="${chooseLanguage}"><ul>${languageLinks(language, `${basePath}/${self.page}`, self.query)}</ul></nav>`}
${branded && footerMarkup(branded)}
</body>
</html>
`}`;
}

/** What comes before the pool in its base path: what a proxy serves the whole service under. */
const rootOf = (basePath: string): string => basePath.replace(/\/[^/]*$/, '');

function languageLinks(current: Language, path: string, query: string): readonly Html[] {
  return Object.entries(languages).map(([tag, { languageName }]) => {
    const asked = new URLSearchParams(query);
    asked.set('lang', tag);
    const address = `${path}?${asked}`;
    const mark = tag === current && html` aria-current="true"`;
    return html`<li><a href="${address}" lang="${tag}" hreflang="${tag}"${mark}>${languageName}</a></li>`;
  });
}
