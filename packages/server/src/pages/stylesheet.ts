/**
 * The look of the login pages: one stylesheet, served from a path that names its content.
 *
 * @module
 */
import { createHash } from 'node:crypto';

/** The stylesheet. Colours keep a contrast of 4.5 to 1 and more in both schemes. */
export const stylesheet = `:root {
  color-scheme: light dark;
  --ground: light-dark(#f3f5f8, #10141a);
  --surface: light-dark(#ffffff, #1a2029);
  --text: light-dark(#17202b, #e8edf3);
  --muted: light-dark(#52606f, #a3b1c0);
  --line: light-dark(#d8dee6, #323c49);
  --edge: light-dark(#7b8896, #748292);
  --accent: light-dark(#1f5fbf, #8ab8ff);
  --accent-strong: light-dark(#184c9b, #a8caff);
  --on-accent: light-dark(#ffffff, #0d1a2d);
  --danger: light-dark(#b3261e, #ff9d94);
  --danger-ground: light-dark(#fdf1f0, #2f1b1c);
  --notice-ground: light-dark(#eef4fd, #17263c);
  font-family: system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Noto Sans CJK JP", "Helvetica Neue", sans-serif;
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
  align-items: center;
  gap: 1.5rem;
  padding: clamp(1rem, 8vh, 6rem) 1rem 1.5rem;
  background: var(--ground);
  color: var(--text);
  overflow-wrap: anywhere;
}
main {
  width: 100%;
  max-width: 26rem;
  padding: 2.25rem;
  background: var(--surface);
  border: 1px solid var(--line);
  border-radius: 1rem;
  box-shadow: 0 1px 2px rgb(16 24 40 / 6%), 0 12px 32px rgb(16 24 40 / 8%);
}
h1 { margin: 0 0 1.5rem; font-size: 1.625rem; line-height: 1.25; font-weight: 650; letter-spacing: -0.015em; text-wrap: balance; }
h1:has(+ p) { margin-bottom: .625rem; }
h2 { margin: 0; font-size: 1rem; line-height: 1.4; font-weight: 650; }
p { margin: 0 0 1.25rem; color: var(--muted); }
a { color: var(--accent); text-underline-offset: .2em; text-decoration-thickness: 1px; }
a:hover { color: var(--accent-strong); text-decoration-thickness: 2px; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; border-radius: .375rem; }
form { display: grid; gap: 1.125rem; margin: 0; }
.field { display: grid; gap: .375rem; }
.field > label { font-weight: 600; font-size: .9375rem; }
.optional { font-weight: 400; color: var(--muted); }
.hint { margin: 0; font-size: .875rem; color: var(--muted); }
.fault { margin: 0; font-size: .875rem; font-weight: 600; color: var(--danger); }
input {
  width: 100%;
  min-height: 2.875rem;
  padding: .5rem .75rem;
  font: inherit;
  color: inherit;
  background: var(--surface);
  border: 1px solid var(--edge);
  border-radius: .5rem;
}
input:hover { border-color: var(--text); }
input:focus-visible { outline: 3px solid var(--accent); outline-offset: 1px; border-color: var(--accent); border-radius: .5rem; }
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
  border-radius: .5rem;
  cursor: pointer;
}
button { color: var(--on-accent); background: var(--accent); border: 1px solid var(--accent); }
button:hover { background: var(--accent-strong); border-color: var(--accent-strong); }
.button { color: var(--text); background: var(--surface); border: 1px solid var(--edge); }
.button:hover { color: var(--text); border-color: var(--text); }
button:focus-visible, .button:focus-visible { outline-offset: 3px; border-radius: .5rem; }
.policy { font-size: .875rem; color: var(--muted); }
.policy p { margin: 0; font-size: inherit; }
.policy ul { margin: .125rem 0 0; padding-left: 1.125rem; }
.summary, .notice { margin: 0 0 1.5rem; padding: .875rem 1rem; border-radius: .5rem; border-left: .25rem solid; }
.summary { background: var(--danger-ground); border-color: var(--danger); }
.summary h2 { color: var(--danger); }
.summary ul { margin: .25rem 0 0; padding: 0; list-style: none; }
.summary a, .summary li { color: var(--text); }
.notice { background: var(--notice-ground); border-color: var(--accent); color: var(--text); }
h1:has(+ .summary), h1:has(+ .notice) { margin-bottom: 1.25rem; }
.providers { display: grid; gap: .75rem; margin: 0; padding: 0; list-style: none; }
.or { display: flex; align-items: center; gap: .75rem; margin: 1.5rem 0; color: var(--muted); font-size: .875rem; }
.or::before, .or::after { content: ""; flex: 1; border-top: 1px solid var(--line); }
.links { display: grid; gap: .5rem; margin: 1.5rem 0 0; padding: 1.25rem 0 0; border-top: 1px solid var(--line); list-style: none; font-size: .9375rem; }
.links a { display: inline-block; padding-block: .125rem; }
.code { font-family: ui-monospace, "SF Mono", Menlo, Consolas, "DejaVu Sans Mono", monospace; font-size: .875rem; }
nav ul { display: flex; flex-wrap: wrap; justify-content: center; gap: .25rem 1rem; margin: 0; padding: 0; list-style: none; font-size: .875rem; }
nav a { display: inline-block; padding: .25rem; color: var(--muted); text-decoration: none; }
nav a:hover { color: var(--text); text-decoration: underline; }
nav a[aria-current] { color: var(--text); font-weight: 600; }
@media (max-width: 30rem) {
  body { padding: 0 0 1.25rem; background: var(--surface); }
  nav { padding-inline: 1.25rem; }
  main { max-width: none; padding: 2rem 1.25rem 0; border: 0; border-radius: 0; box-shadow: none; }
}
@media (forced-colors: active) {
  .summary, .notice { border: 1px solid; }
}
`;

/** The name under which the stylesheet is served. Another content has another name, so it may be cached for good. */
export const stylesheetName = `pages.${createHash('sha256').update(stylesheet).digest('base64url').slice(0, 16)}.css`;

/** Where the stylesheet is: of the origin of the pages, whatever pool they are of. */
export const stylesheetPath = `/_poolkeeper/assets/${stylesheetName}`;
