/**
 * The ways to start a sign-in through the API, a row a value of `AuthFlow`.
 *
 * @module
 * @see Amazon Cognito developer guide, "Authentication flows"
 */
import type { AuthFlow } from '@poolkeeper/api/authentication/names';
import type { Api, Attempt } from './attempt.ts';
import { startChoiceSignIn } from './flows/choice.ts';
import { startCustomSignIn } from './flows/custom.ts';
import { startPasswordSignIn } from './flows/password.ts';
import { startRefresh } from './flows/refresh.ts';
import { startSrpSignIn } from './flows/srp.ts';
import type { Outcome } from './outcome.ts';

/** One way to start. */
export interface Flow {
  /** The operations that know it. */
  readonly apis: readonly Api[];
  /** What InitiateAuth answers where the client does not permit it; AdminInitiateAuth has one text for all flows. */
  readonly notEnabled: string;
  readonly required: readonly string[];
  readonly start: (attempt: Attempt) => Promise<Outcome>;
}

/** AdminInitiateAuth's answer where the client does not permit a flow. */
export const notEnabledText = 'Auth flow not enabled for this client';

const everywhere: readonly Api[] = ['client', 'admin'];

const adminPassword: Flow = {
  apis: ['admin'],
  notEnabled: notEnabledText,
  required: ['USERNAME', 'PASSWORD'],
  start: startPasswordSignIn,
};
const refresh: Flow = {
  apis: everywhere,
  notEnabled: notEnabledText,
  required: ['REFRESH_TOKEN'],
  start: startRefresh,
};

/** The table. */
export const flows: Readonly<Record<AuthFlow, Flow>> = {
  USER_PASSWORD_AUTH: {
    apis: everywhere,
    notEnabled: 'USER_PASSWORD_AUTH flow not enabled for this client',
    required: ['USERNAME', 'PASSWORD'],
    start: startPasswordSignIn,
  },
  USER_SRP_AUTH: {
    apis: everywhere,
    notEnabled: 'USER_SRP_AUTH is not enabled for the client.',
    required: ['USERNAME', 'SRP_A'],
    start: startSrpSignIn,
  },
  CUSTOM_AUTH: {
    apis: everywhere,
    notEnabled: 'CUSTOM_AUTH is not enabled for the client.',
    required: ['USERNAME'],
    start: startCustomSignIn,
  },
  USER_AUTH: {
    apis: everywhere,
    notEnabled: 'USER_AUTH is not enabled for the client.',
    required: ['USERNAME'],
    start: startChoiceSignIn,
  },
  ADMIN_USER_PASSWORD_AUTH: adminPassword,
  ADMIN_NO_SRP_AUTH: adminPassword,
  REFRESH_TOKEN_AUTH: refresh,
  REFRESH_TOKEN: refresh,
};
