/**
 * Runs a function behind a URL: the event is posted as JSON, the answer is the event with its response.
 *
 * @module
 */
import { thrownMessage } from './function-error.ts';
import { postJson } from './post-json.ts';
import type { FunctionRunner } from './runner.ts';

/**
 * Any 2xx answer is the function's return value. A body of the form `{"errorMessage": "…"}` says, with any
 * status, that the function threw. Everything else means that it was not run; redirects are not followed.
 */
export function runByUrl(url: URL): FunctionRunner {
  return {
    async run({ payload, timeLimit }) {
      const answer = await postJson(url, payload, { timeLimit });
      if (answer.outcome !== 'answered') return answer;
      const message = thrownMessage(answer.body);
      if (message !== undefined) return { outcome: 'threw', message };
      if (answer.status >= 200 && answer.status < 300) return { outcome: 'returned', payload: answer.body };
      return {
        outcome: 'not-run',
        reason: 'ServiceException',
        detail: `${url.origin}${url.pathname} answered HTTP ${answer.status}`,
      };
    },
    close: async () => {},
  };
}
