/**
 * The look of the login pages: one stylesheet, served from a path that names its content.
 *
 * @module
 */
import { createHash } from 'node:crypto';
import { stockProperties } from '@poolkeeper/api/branding/style-properties';

/**
 * The stylesheet. It is one layer, so that whatever a branding says goes before it, and it takes what a style of
 * managed login can set from the properties that such a style sets.
 */
export const stylesheet = `@layer pages {
:root {
  color-scheme: light dark;
  ${stockProperties}
  --danger: light-dark(#b3261e, #ff9d94);
  --notice-ground: light-dark(#eef4fd, #17263c);
  font-family: system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Hiragino Sans", "Yu Gothic UI", "Noto Sans CJK JP", "IPAGothic", "Helvetica Neue", sans-serif;
  font-size: 100%;
  line-height: 1.5;
}
*, *::before, *::after { box-sizing: border-box; }
body {
  margin: 0;
  min-height: 100vh;
  min-height: 100dvh;
  display: flex;
  flex-direction: column;
  align-items: var(--form-place);
  gap: 1.5rem;
  padding: clamp(1rem, 8vh, 6rem) clamp(1rem, 6vw, 6rem) 1.5rem;
  background: var(--page-background);
  color: var(--body-text);
  overflow-wrap: anywhere;
}
body:has(> .header) { padding-top: 0; }
body:has(> .footer) { padding-bottom: 0; }
.header, .footer {
  align-self: stretch;
  display: flex;
  align-items: center;
  min-height: 4rem;
  margin-inline: calc(-1 * clamp(1rem, 6vw, 6rem));
  padding: .75rem clamp(1rem, 3vw, 2rem);
  border: 0 solid;
}
.header { background: var(--header-background); border-color: var(--header-border); border-bottom-width: 1px; margin-bottom: clamp(0rem, 4vh, 3rem); }
.footer { background: var(--footer-background); border-color: var(--footer-border); border-top-width: 1px; margin-top: auto; }
.header img, .footer img { display: block; max-width: 100%; max-height: 2.5rem; }
main {
  width: 100%;
  max-width: 26rem;
  padding: 2.25rem;
  background: var(--form-background);
  border: 1px solid var(--form-border);
  border-radius: var(--form-radius);
  box-shadow: 0 1px 2px rgb(16 24 40 / 6%), 0 12px 32px rgb(16 24 40 / 8%);
}
.logo { display: flex; justify-content: center; margin: 0 0 1.5rem; }
.logo img { max-width: 100%; max-height: 4rem; }
.banner-customizable { margin: -2.25rem -2.25rem 1.75rem; padding: 1.5rem 2.25rem; border-radius: var(--form-radius) var(--form-radius) 0 0; text-align: center; }
.banner-customizable:empty { padding-block: .75rem 0; margin-bottom: 1rem; }
.logo-customizable { display: block; margin-inline: auto; max-width: 60%; max-height: 6rem; }
h1 { margin: 0 0 1.5rem; color: var(--heading-text); font-size: 1.625rem; line-height: 1.25; font-weight: 650; letter-spacing: -0.015em; text-wrap: balance; }
:lang(ja) h1 { letter-spacing: 0; word-break: auto-phrase; }
h1:has(+ p) { margin-bottom: .625rem; }
h2 { margin: 0; font-size: 1rem; line-height: 1.4; font-weight: 650; }
p { margin: 0 0 1.25rem; color: var(--description-text); }
main > p:last-child { margin-bottom: 0; }
a { color: var(--link-text); text-underline-offset: .2em; text-decoration-thickness: 1px; }
a:hover { color: var(--link-hover-text); text-decoration-thickness: 2px; }
:focus-visible { outline: 3px solid var(--focus-border); outline-offset: 2px; border-radius: .375rem; }
form { display: grid; gap: 1.125rem; margin: 0; }
.field { display: grid; gap: .375rem; }
.field > label { color: var(--label-text); font-weight: 600; font-size: .9375rem; }
.optional { font-weight: 400; color: var(--input-description-text); }
.hint { margin: 0; font-size: .875rem; color: var(--input-description-text); }
.fault { margin: 0; font-size: .875rem; font-weight: 600; color: var(--danger); }
input {
  width: 100%;
  min-height: 2.875rem;
  padding: .5rem .75rem;
  font: inherit;
  color: inherit;
  background: var(--input-background);
  border: 1px solid var(--input-border);
  border-radius: var(--input-radius);
}
input::placeholder { color: var(--input-placeholder); opacity: 1; }
input:hover { border-color: var(--body-text); }
input:focus-visible { outline: 3px solid var(--focus-border); outline-offset: 1px; border-color: var(--focus-border); border-radius: var(--input-radius); }
input[aria-invalid] { border: 2px solid var(--danger); }
input[name="code"] { font-variant-numeric: tabular-nums; letter-spacing: .12em; }
button, .button {
  display: block;
  width: 100%;
  min-height: 2.875rem;
  padding: .625rem 1rem;
  font: inherit;
  font-weight: 600;
  text-align: center;
  text-decoration: none;
  border-radius: var(--button-radius);
  cursor: pointer;
}
button { color: var(--primary-text); background: var(--primary-background); border: 1px solid transparent; }
button:hover { color: var(--primary-hover-text); background: var(--primary-hover-background); }
.button { color: var(--secondary-text); background: var(--secondary-background); border: 1px solid var(--secondary-border); }
.button:hover { color: var(--secondary-hover-text); background: var(--secondary-hover-background); border-color: var(--secondary-hover-border); }
button:focus-visible, .button:focus-visible { outline-offset: 3px; border-radius: var(--button-radius); }
.policy { font-size: .875rem; color: var(--input-description-text); }
.policy p { margin: 0; font-size: inherit; color: inherit; }
.policy ul { margin: .125rem 0 0; padding-left: 1.125rem; }
.summary, .notice { margin: 0 0 1.5rem; padding: .875rem 1rem; border-radius: var(--alert-radius); border-left: .25rem solid; }
.summary { background: var(--alert-background); border-color: var(--alert-border); }
.summary h2 { color: var(--danger); }
.summary ul { margin: .25rem 0 0; padding: 0; list-style: none; }
.summary a, .summary li { color: var(--body-text); }
.notice { background: var(--notice-ground); border-color: var(--primary-background); color: var(--body-text); }
h1:has(+ .summary), h1:has(+ .notice) { margin-bottom: 1.25rem; }
.providers { display: grid; gap: .75rem; margin: 0; padding: 0; list-style: none; }
.or { display: flex; align-items: center; gap: .75rem; margin: 1.5rem 0; color: var(--description-text); font-size: .875rem; }
.or::before, .or::after { content: ""; flex: 1; border-top: 1px solid var(--divider); }
.links { display: grid; gap: .5rem; margin: 1.5rem 0 0; padding: 1.25rem 0 0; border-top: 1px solid var(--divider); list-style: none; font-size: .9375rem; }
.links a { display: inline-block; padding-block: .125rem; }
.code { font-family: ui-monospace, "SF Mono", Menlo, Consolas, "DejaVu Sans Mono", monospace; font-size: .875rem; }
nav { display: var(--language-choice); width: 100%; max-width: 26rem; }
nav ul { display: flex; flex-wrap: wrap; justify-content: center; gap: .25rem 1rem; margin: 0; padding: 0; list-style: none; font-size: .875rem; }
nav a { display: inline-block; padding: .25rem; color: var(--description-text); text-decoration: none; }
nav a:hover { color: var(--body-text); text-decoration: underline; }
nav a[aria-current] { color: var(--body-text); font-weight: 600; }
@media (max-width: 30rem) {
  body { gap: 1rem; padding: 0 0 1.25rem; background: var(--form-background); }
  nav { max-width: none; padding-inline: 1rem; }
  nav ul { column-gap: .375rem; }
  .header, .footer { margin-inline: 0; padding-inline: 1.25rem; }
  .header { margin-bottom: -1rem; }
  main { max-width: none; padding: 2rem 1.25rem 1.5rem; border: 0; border-radius: 0; box-shadow: none; }
  .banner-customizable { margin: -2rem -1.25rem 1.75rem; padding: 1.25rem; border-radius: 0; }
}
@media (forced-colors: active) {
  .summary, .notice { border: 1px solid; }
}
}
`;

/** The name under which the stylesheet is served. Another content has another name, so it may be cached for good. */
export const stylesheetName = `pages.${createHash('sha256').update(stylesheet).digest('base64url').slice(0, 16)}.css`;

/** Where the stylesheet is: of the origin of the pages, whatever pool they are of. */
export const stylesheetPath = `/_poolkeeper/assets/${stylesheetName}`;
