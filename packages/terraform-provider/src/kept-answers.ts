/**
 * Answers that are the same at every start, encoded before there is one.
 *
 * @module
 */
import type { KeptAnswers } from './plugin/methods.ts';
import { encodeMessage } from './plugin/wire.ts';
import { schemaAnswer } from './rpc/schemas.ts';
import { catalogue } from './types.ts';

/** Encoded answers by call: Terraform asks a process for schemas and nothing else before it asks others for a plan. */
export const keptAnswers = (): KeptAnswers => ({
  GetProviderSchema: encodeMessage('GetProviderSchema.Response', schemaAnswer(catalogue)),
});
