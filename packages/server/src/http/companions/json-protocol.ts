/**
 * AWS JSON 1.1, as user pools speak it too.
 *
 * @module
 */
import type { JsonService } from '@poolkeeper/api/companions/services';
import { CognitoError } from '@poolkeeper/api/errors';
import { answerError, answerOutput } from '../aws-answer.ts';
import { parseJson } from '../parse-json.ts';
import { namedOperation } from './named-operation.ts';
import type { Protocol } from './protocol.ts';

export const jsonProtocol = (service: JsonService): Protocol => ({
  operationOf({ headers }) {
    const target = headers.get('x-amz-target') ?? '';
    const name = target.startsWith(service.targetPrefix) ? target.slice(service.targetPrefix.length) : '';
    const named = namedOperation(service, name);
    if (!named) throw new CognitoError('UnknownOperationException', '');
    return named;
  },
  inputOf: ({ body }) => parseJson(body),
  answer: (contract, output, requestId) =>
    answerOutput(contract.output === null ? undefined : (output ?? {}), requestId),
  refuse: answerError,
});
