import { OAuthError } from '@poolkeeper/api/oauth-errors';
import type { Asked, CheckedParameters } from '../authorization-request.ts';
import { parameter } from '../parameter.ts';

/** `response_type` is `code` or `token`. */
export function knownResponseType({ parameters }: Asked): CheckedParameters['responseType'] {
  const responseType = parameter(parameters, 'response_type');
  if (responseType === 'code' || responseType === 'token') return responseType;
  throw new OAuthError(
    'invalid_request',
    responseType === undefined ? 'response_type is missing' : 'response_type is not supported',
  );
}
