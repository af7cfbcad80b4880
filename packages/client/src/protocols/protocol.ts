/**
 * How an operation travels.
 *
 * @module
 */
import type { WireAnswer } from '../exchange.ts';

/** An operation on its way: what the endpoint and the signature add is not in it. */
export interface Outgoing {
  readonly method: string;
  /** After the endpoint's own path; encoded. */
  readonly path: string;
  readonly query?: readonly (readonly [name: string, value: string])[];
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** What a service answered instead of a result, where it said so. */
export interface Refused {
  readonly code: string;
  readonly message: string;
}

/** A protocol, with one operation of it. */
export interface Encoded {
  readonly outgoing: Outgoing;
  /** The output of an answer that is a success. @throws SyntaxError when it cannot be read */
  result(answer: WireAnswer): unknown;
  refused(answer: WireAnswer): Refused;
}

/** The code of an answer that names none. */
export const UNEXPLAINED = 'UnknownError';

/** What an answer that does not say more comes to. Its body may be anyone's, and is not shown. */
export const unexplained = ({ status }: WireAnswer): Refused => ({
  code: UNEXPLAINED,
  message: `The service answered ${status} and no reason.`,
});
