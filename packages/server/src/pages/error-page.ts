/**
 * The pages that belong to no request: what went wrong, and that the user is signed out.
 *
 * @module
 * @see docs/fidelity.md
 */
import { parameterMissing, requiredParameters } from '../authorization/error-page-fault.ts';
import { html } from './html.ts';
import type { Shown } from './page.ts';
import type { ErrorText, Texts } from './texts/texts.ts';

/** What is said of each `error` that the authorize and logout endpoints name. */
const explanations: ReadonlyMap<string, ErrorText> = new Map<string, ErrorText>([
  ...requiredParameters.map((name) => [parameterMissing(name), 'parametersMissing'] as const),
  ['Client does not exist', 'clientUnknown'],
  ['Required parameters missing', 'parametersMissing'],
  ['invalid_request', 'parametersMissing'],
  ['redirect_mismatch', 'redirectMismatch'],
  ['invalid_scope', 'scopeRefused'],
  ['Invalid state from identity provider', 'startAgain'],
  ['Invalid samlResponse or relayState from identity provider', 'startAgain'],
]);

/**
 * What the `error` in the address of the error page stands for. Only what is in the table is shown: an address is
 * written by anybody, and its words would look like the service's own.
 */
export function errorOfAddress(texts: Texts, query: URLSearchParams): Shown {
  const code = query.get('error') ?? '';
  const explanation = explanations.get(code);
  return {
    title: texts.somethingWrong,
    body: html`<h1>${texts.somethingWrong}</h1>
<p>${texts.errors.pageProblem}</p>
${explanation && html`<p>${texts.errors[explanation]}</p><p class="code">${code}</p>`}`,
    status: 400,
  };
}

/** A page that could not be shown. */
export const errorShown = (texts: Texts, text: ErrorText): Shown => ({
  title: texts.somethingWrong,
  body: html`<h1>${texts.somethingWrong}</h1><p>${texts.errors[text]}</p>`,
  status: 400,
});

/** Shown to a browser that is signed out and has nowhere to go. */
export const signedOutShown = (texts: Texts): Shown => ({
  title: texts.signedOut,
  body: html`<h1>${texts.signedOut}</h1><p>${texts.signedOutText}</p>`,
});
