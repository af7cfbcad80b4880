import type { Attempt } from '../auth-flows/attempt.ts';
import type { Visit } from './page.ts';

/** A sign-in on a page, as the sign-in flows get it. */
export const attemptOf = (
  { core, actor, address }: Visit,
  answer: Pick<Attempt, 'parameters' | 'session'> = { parameters: {}, session: undefined },
): Attempt => ({
  ...actor,
  ...answer,
  core,
  address,
  api: 'client',
  validationData: {},
  analyticsEndpointId: undefined,
});
