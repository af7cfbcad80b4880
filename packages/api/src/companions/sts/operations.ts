/**
 * Contracts of the Security Token Service: who the caller is.
 *
 * @module
 * @see AWS Security Token Service API reference
 */
import { optional, structure, text } from '../../shape.ts';
import { operationOf } from '../operation.ts';

const operation = operationOf<'sts'>();

/** A row an operation. */
export const stsOperations = {
  GetCallerIdentity: operation({
    name: 'GetCallerIdentity',
    input: structure({}),
    output: structure({
      UserId: optional(text()),
      Account: optional(text({ description: 'Twelve digits: `--account` of the service.' })),
      Arn: optional(text()),
    }),
    errors: [],
  }),
} as const;
