import type { Asked, PassedOn } from '../authorization-request.ts';
import { parameter } from '../parameter.ts';

/** What is passed on is there once at most; what it holds is its reader's business. */
export const passedOnParameters = ({ parameters }: Asked): PassedOn => ({
  state: parameter(parameters, 'state'),
  nonce: parameter(parameters, 'nonce'),
  loginHint: parameter(parameters, 'login_hint'),
  lang: parameter(parameters, 'lang'),
});
