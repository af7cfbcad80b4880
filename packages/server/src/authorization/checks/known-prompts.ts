import { OAuthError } from '@poolkeeper/api/oauth-errors';
import type { Asked, Prompt } from '../authorization-request.ts';
import { parameter, words } from '../parameter.ts';

const known: readonly string[] = ['none', 'login', 'select_account', 'consent'] satisfies Prompt[];

const isPrompt = (word: string): word is Prompt => known.includes(word);

/** Every word of `prompt` is known, and `none` stands alone. @see OpenID Connect Core 1.0 section 3.1.2.1 */
export function knownPrompts({ parameters }: Asked): ReadonlySet<Prompt> {
  const given = words(parameter(parameters, 'prompt') ?? '');
  const prompts = given.filter(isPrompt);
  if (prompts.length < given.length) throw new OAuthError('invalid_request', 'prompt is not supported');
  if (prompts.includes('none') && prompts.length > 1) {
    throw new OAuthError('invalid_request', 'prompt none stands alone');
  }
  return new Set(prompts);
}
