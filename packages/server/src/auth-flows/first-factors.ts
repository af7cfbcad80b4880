/**
 * What a choice-based sign-in may begin with, a row a factor.
 *
 * @module
 * @see Amazon Cognito developer guide, "Authentication flows"
 */
import { openSession } from '../accounts/challenge-session.ts';
import type { Attempt } from './attempt.ts';
import { continueAfterPassword } from './continue-after-password.ts';
import { asks, type Outcome } from './outcome.ts';
import { requirePassword } from './proof.ts';
import { askPasswordProof } from './srp.ts';
import type { Subject } from './subject.ts';

/** Who begins, and what happens once the request is accepted: the session that it came with is used up. */
export interface Beginning {
  readonly attempt: Attempt;
  readonly subject: Subject;
  readonly accept: () => Promise<void>;
}

interface FirstFactor {
  /** The parameter that starts the factor; without it the client is asked for it. */
  readonly credential: string;
  readonly begin: (beginning: Beginning, credential: string) => Promise<Outcome>;
}

/** In the order in which SELECT_CHALLENGE lists them. Pools that ask for other factors are refused at creation. */
const firstFactors = {
  PASSWORD_SRP: {
    credential: 'SRP_A',
    async begin({ attempt, subject, accept }, clientPublicValue) {
      const outcome = await askPasswordProof(attempt, subject, clientPublicValue);
      await accept();
      return outcome;
    },
  },
  PASSWORD: {
    credential: 'PASSWORD',
    async begin({ attempt, subject, accept }, password) {
      const known = await requirePassword(attempt, subject, password);
      await accept();
      return continueAfterPassword(attempt, known);
    },
  },
} as const satisfies Record<string, FirstFactor>;

/** A factor that is available. */
export type FirstFactorName = keyof typeof firstFactors;

/** Whether a name that a client sent is an available factor. */
export const isFirstFactor = (name: string | undefined): name is FirstFactorName =>
  name !== undefined && Object.hasOwn(firstFactors, name);

/** Begins with a factor, or asks for its credential where the request does not bring it. */
export async function beginFirstFactor(beginning: Beginning, name: FirstFactorName): Promise<Outcome> {
  const { attempt, accept } = beginning;
  const factor: FirstFactor = firstFactors[name];
  const credential = attempt.parameters[factor.credential];
  if (credential) return factor.begin(beginning, credential);
  await accept();
  return asks({ name, parameters: {}, session: await sessionFor(beginning, name) });
}

/** Asks which factor to begin with. */
export const askFirstFactor = async (beginning: Omit<Beginning, 'accept'>): Promise<Outcome> =>
  asks({
    name: 'SELECT_CHALLENGE',
    parameters: {},
    session: await sessionFor(beginning, 'SELECT_CHALLENGE'),
    available: Object.keys(firstFactors).filter(isFirstFactor),
  });

const sessionFor = ({ attempt, subject }: Omit<Beginning, 'accept'>, challenge: string): Promise<string> =>
  openSession(attempt.core, attempt.client, { challenge, subject: subject.subject, state: {} });
