import { CognitoError } from '@poolkeeper/api/errors';
import { readBody } from './request-body.ts';

/** The largest form that is read, in bytes. */
const MAX_FORM_BYTES = 128 * 1024;

/** The form of a request; empty for a body of another type, undefined for one that is too large. */
export async function readForm(request: Request): Promise<URLSearchParams | undefined> {
  const [type = ''] = (request.headers.get('content-type') ?? '').split(';');
  if (request.method === 'GET' || type.trim().toLowerCase() !== 'application/x-www-form-urlencoded') {
    return new URLSearchParams();
  }
  try {
    return new URLSearchParams((await readBody(request, MAX_FORM_BYTES)).toString('utf8'));
  } catch (thrown) {
    if (thrown instanceof CognitoError) return undefined;
    throw thrown;
  }
}
